import { trustedScript } from "#ui/trusted-script.ts";
import { pageRelease } from "./release.ts";

/** How long a first run of Python waits for the service worker, in milliseconds: its files should pass through it. */
const PATIENCE = 1500;

/** What is begun once for all who ask, and anew by the next who asks where it failed. */
function begunOnce<Result>(begin: () => Promise<Result>): () => Promise<Result> {
  let begun: Promise<Result> | undefined;
  return () => {
    begun ??= begin();
    begun.catch(() => {
      begun = undefined;
    });
    return begun;
  };
}

/** Has `worker` keep the page and all of this site that it has loaded, as far as that did not pass through it. */
function keepLoaded(worker: ServiceWorker): void {
  const { origin, pathname } = window.location;
  const keep = (urls: readonly string[]) =>
    worker.postMessage({ kind: "opened", urls: urls.filter((url) => url.startsWith(`${origin}/`)) });
  // Without the query: a page is the same for each.
  keep([origin + pathname]);
  // What is under way just now was asked for before the worker came, and is told when it is here.
  new PerformanceObserver((list) => keep(list.getEntries().map(({ name }) => name))).observe({
    type: "resource",
    buffered: true,
  });
}

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The page's service worker, which keeps the site for offline use. The page has one; tests make others. */
export function offlineKeeper() {
  /**
   * Registers the service worker, once.
   * @throws where there is none to be had: in development, in some private windows, and when it does not arrive.
   */
  const registerWorker = begunOnce(async () => {
    if (pageRelease() === null) throw new Error("a page without a release has no worker");
    const script = trustedScript(`${import.meta.env.BASE_URL}sw.js`);
    return navigator.serviceWorker.register(script, { updateViaCache: "none" });
  });

  /** Waits until a service worker answers for this page. @throws as above. */
  const controlled = begunOnce(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    const taken = new Promise((resolve) =>
      serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
    await registerWorker();
    // It may have come while it was being registered.
    if (!serviceWorker.controller) await taken;
    if (serviceWorker.controller) keepLoaded(serviceWorker.controller);
  });

  return {
    registerWorker,
    /**
     * Has the browser keep what this page uses from now on, so that it works offline. It never throws: without a
     * service worker everything runs as long as there is a network.
     */
    async keepOffline(): Promise<void> {
      try {
        await Promise.race([controlled(), later(PATIENCE)]);
      } catch {
        // See above.
      }
    },
    /** Tells the service worker that the page is at rest: it fetches what every other page needs. @throws as above. */
    async keepEveryPage(): Promise<void> {
      await controlled();
      navigator.serviceWorker.controller?.postMessage({ kind: "rest" });
    },
  };
}

export const { registerWorker, keepOffline, keepEveryPage } = offlineKeeper();
