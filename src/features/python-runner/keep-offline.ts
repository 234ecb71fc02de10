/** How long a first run waits for the service worker, in milliseconds: Python's files should pass through it. */
const PATIENCE = 1500;

/** The page itself and what it has loaded of this site. */
function loadedHere(): string[] {
  const { href, origin } = window.location;
  const resources = performance.getEntriesByType("resource").map(({ name }) => name);
  return [href, ...resources].filter((url) => url.startsWith(`${origin}/`));
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
    await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
    await Promise.race([taken, later(PATIENCE)]);
    navigator.serviceWorker.controller?.postMessage({ urls: loadedHere() });
  } catch {
    // See above.
  }
}
