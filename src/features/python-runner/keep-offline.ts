/** How long a first run waits for the service worker, in milliseconds: Python's files should pass through it. */
const PATIENCE = 1500;

/** Has `worker` keep the page and all of this site that it has loaded, as far as that did not pass through it. */
function keepLoaded(worker: ServiceWorker): void {
  const { origin, pathname } = window.location;
  const keep = (urls: readonly string[]) =>
    worker.postMessage({ urls: urls.filter((url) => url.startsWith(`${origin}/`)) });
  // Without the query: a page is the same for each.
  keep([origin + pathname]);
  // What is under way just now was asked for before the worker came, and is told when it is here.
  new PerformanceObserver((list) => keep(list.getEntries().map(({ name }) => name))).observe({
    type: "resource",
    buffered: true,
  });
}

const later = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Has the browser keep what this page uses, so that it works offline. It never throws: without a service
 * worker, which development and some private windows do not have, everything runs as long as there is a network.
 */
export async function keepOffline(): Promise<void> {
  if (import.meta.env.DEV) return;
  try {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    const taken = new Promise((resolve) =>
      serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
    const keeping = async () => {
      await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
      await taken;
      if (serviceWorker.controller) keepLoaded(serviceWorker.controller);
    };
    await Promise.race([keeping(), later(PATIENCE)]);
  } catch {
    // See above.
  }
}
