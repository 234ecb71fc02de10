import { catalogue } from "virtual:catalogue";
import { act, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { StrictMode } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { routerAddressBar } from "#app/address-bar.ts";
import { routes } from "#app/routes.tsx";
import { startChoices } from "#app/start-choices.ts";
import { syncWithAddress } from "#store/address-sync.ts";
import { createExplorerStore } from "#store/explorer-store.ts";
import { ExplorerProvider } from "#store/use-explorer.tsx";

type Router = ReturnType<typeof createMemoryRouter>;

/** Waits until the router's state is as asked. */
function settled(router: Router, asked: (state: Router["state"]) => boolean): Promise<void> {
  if (asked(router.state)) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = router.subscribe((state) => {
      if (!asked(state)) return;
      stop();
      resolve();
    });
  });
}

/** Opens an address as entry-client.tsx does: the real route table, store and address bar. */
export async function renderPage(start: string) {
  const user = userEvent.setup();
  const router = createMemoryRouter(routes, { initialEntries: [start] });
  await settled(router, (state) => state.initialized);
  const store = createExplorerStore(startChoices(router.state.location.pathname), catalogue.renamed);
  syncWithAddress(store, routerAddressBar(router, store));
  render(
    <StrictMode>
      <ExplorerProvider store={store}>
        <RouterProvider router={router} />
      </ExplorerProvider>
    </StrictMode>,
  );
  /** Travels as the browser's own buttons do: to an address, or by so many entries. */
  const travel = (to: string | number) =>
    act(async () => {
      const { key } = router.state.location;
      await (typeof to === "number" ? router.navigate(to) : router.navigate(to));
      await settled(
        router,
        ({ location, navigation }) => location.key !== key && navigation.state === "idle",
      );
    });
  return {
    user,
    router,
    store,
    travel,
    back: () => travel(-1),
    /** What the address bar shows after the host. */
    address: () => `${router.state.location.pathname}${router.state.location.search}`,
  };
}

/** Whether a control says that it does nothing for now; it keeps its place and the focus. */
export function isUnavailable(control: HTMLElement): boolean {
  return control.getAttribute("aria-disabled") === "true";
}

/** What was last said to screen readers only. */
export function announced(): string {
  // The no-break space at the end of a repeated message is unheard.
  return document.querySelector("[data-announcer]")?.textContent.trim() ?? "";
}
