import "#styles/index.css";
import { catalogue } from "virtual:catalogue";
import { StrictMode, startTransition, useDeferredValue, useEffect } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter, RouterProvider } from "react-router";
import { useStore } from "zustand";
import { syncWithAddress } from "#store/address-sync.ts";
import { createExplorerStore, type ExplorerStore } from "#store/explorer-store.ts";
import { followOtherTabs } from "#store/tab-sync.ts";
import { ExplorerProvider } from "#store/use-explorer.tsx";
import { routerAddressBar } from "./address-bar.ts";
import { afterPaint } from "./after-paint.ts";
import { withoutBase } from "./base-path.ts";
import { keepFocusInSight } from "./focus-in-sight.ts";
import { prefetchLinks } from "./prefetch.ts";
import { routes } from "./routes.tsx";
import { startChoices } from "./start-choices.ts";
import { leavesAsItIs } from "./start-failure.ts";

const basename = import.meta.env.BASE_URL;

/**
 * Shows what boot.js hid, once the page says what its address says and what the reader told before. Parts that
 * follow the reader's choices with a delay have to have caught up too, and catch up together.
 */
function Reveal({ store }: { store: ExplorerStore }) {
  const shown = useDeferredValue(useStore(store));
  useEffect(() => {
    if (shown !== store.getState()) return;
    delete document.documentElement.dataset.pending;
    delete document.documentElement.dataset.told;
  }, [shown, store]);
  return null;
}

async function start() {
  const container = document.getElementById("root");
  if (!container) throw new Error("index.html has no #root");
  const router = createBrowserRouter(routes, { basename });
  if (!router.state.initialized) {
    await new Promise<void>((resolve) => {
      const stop = router.subscribe((state) => {
        if (!state.initialized) return;
        stop();
        resolve();
      });
    });
  }
  const pathname = withoutBase(router.state.location.pathname);
  const isPrerendered = container.dataset.page === pathname;
  if (isPrerendered && leavesAsItIs(router.state.errors)) return;
  const store = createExplorerStore(startChoices(pathname), catalogue.renamed);
  syncWithAddress(store, routerAddressBar(router, store), afterPaint);
  followOtherTabs(store, window);
  const app = (
    <StrictMode>
      <ExplorerProvider store={store}>
        <RouterProvider router={router} />
        <Reveal store={store} />
      </ExplorerProvider>
    </StrictMode>
  );
  // What failed until here was not needed: boot.js no longer tells of it.
  document.getElementById("not-started")?.remove();
  document.documentElement.dataset.scripted = "";
  // A page that was not prerendered for this very address, such as the not-found page, is drawn anew.
  // As a transition: React then takes breaks while it takes the page over, and answers in them.
  startTransition(() => {
    if (isPrerendered) hydrateRoot(container, app);
    else createRoot(container).render(app);
  });
  prefetchLinks(routes);
  keepFocusInSight();
}

void start();
