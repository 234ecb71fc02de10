import { pageRelease } from "./release.ts";

/** How often a tab that is looked at again asks for a newer release at the most, in milliseconds. */
const ASK_EVERY = 3_600_000;
/** How long a worker may take to answer, in milliseconds. */
const PATIENCE = 3000;

/** What is used of a service worker. */
interface SomeWorker extends Pick<EventTarget, "addEventListener"> {
  postMessage(message: { kind: string }, ports?: Transferable[]): void;
}

/** What is used of its registration. */
interface Registration extends Pick<EventTarget, "addEventListener" | "removeEventListener"> {
  readonly waiting: SomeWorker | null;
  readonly installing: SomeWorker | null;
  update(): Promise<unknown>;
}

/** The release that a service worker is of; null when it does not say. */
function releaseOf(worker: SomeWorker): Promise<string | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(typeof data === "string" ? data : null);
    worker.postMessage({ kind: "release" }, [port2]);
    setTimeout(() => resolve(null), PATIENCE);
  });
}

/** Asks for a newer release when the reader comes back to a tab that was left open. */
function askOnReturn(registration: Registration): () => void {
  let last = Date.now();
  const ask = () => {
    if (document.visibilityState !== "visible" || Date.now() - last < ASK_EVERY) return;
    last = Date.now();
    registration.update().catch(() => {
      // without a network there is nothing newer to be had
    });
  };
  document.addEventListener("visibilitychange", ask);
  return () => document.removeEventListener("visibilitychange", ask);
}

/**
 * Calls `tell` when a release other than the page's is ready to be used, and says to service workers of which
 * release the page is.
 * @returns how to stop.
 */
export function watchReleases(registration: Registration, tell: () => void): () => void {
  const { serviceWorker } = navigator;
  const own = pageRelease();
  const compare = async (worker: SomeWorker | null) => {
    const release = worker && (await releaseOf(worker));
    if (!worker || !release) return;
    if (release !== own) tell();
    // The page came from the newer release already: that need not wait, unless another tab is of an older one.
    else if (worker === registration.waiting) worker.postMessage({ kind: "consider" });
  };
  const answer = ({ data, ports }: MessageEvent) => {
    if (data?.kind === "release") ports[0]?.postMessage(own);
  };
  const look = () => void compare(registration.waiting);
  const follow = () => registration.installing?.addEventListener("statechange", look);
  const change = () => {
    // The reader took the newer release in another tab, or no tab was left that had to be asked.
    void compare(serviceWorker.controller);
    serviceWorker.controller?.postMessage({ kind: "rest" });
  };
  serviceWorker.addEventListener("message", answer);
  serviceWorker.addEventListener("controllerchange", change);
  registration.addEventListener("updatefound", follow);
  const stopAsking = askOnReturn(registration);
  follow();
  look();
  return () => {
    stopAsking();
    serviceWorker.removeEventListener("message", answer);
    serviceWorker.removeEventListener("controllerchange", change);
    registration.removeEventListener("updatefound", follow);
  };
}

/** Has the newer release take over, and loads the page again from it. */
export async function takeNewer({ waiting }: Pick<Registration, "waiting">): Promise<void> {
  if (waiting) {
    const taken = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
    waiting.postMessage({ kind: "agreed" });
    await Promise.race([taken, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  }
  window.location.reload();
}
