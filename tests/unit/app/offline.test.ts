import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { offlineKeeper } from "#app/offline.ts";

const PAGE = "https://careers.example/roles/data-engineer";
const LOADED = ["https://careers.example/assets/a.js", "https://elsewhere.example/b.js"];

/** What the page loads: some of it is told at once, the rest when the test says so. */
class FakeObserver {
  static tell: (urls: readonly string[]) => void = () => {};
  constructor(hear: (list: { getEntries: () => { name: string }[] }) => void) {
    FakeObserver.tell = (urls) => hear({ getEntries: () => urls.map((name) => ({ name })) });
  }
  observe(asked: PerformanceObserverInit): void {
    if (asked.type === "resource" && asked.buffered) FakeObserver.tell(LOADED);
  }
}

/** The page's service workers: the one it registers takes the page over when the test says so. */
function serviceWorkers() {
  const container = new EventTarget();
  const controller = { postMessage: vi.fn() };
  const made = Object.assign(container, {
    controller: null as typeof controller | null,
    register: vi.fn(async (_script: string, _options: RegistrationOptions) => {}),
  });
  const takeOver = () => {
    made.controller = controller;
    made.dispatchEvent(new Event("controllerchange"));
  };
  return { made, controller, takeOver };
}

const ofRelease = (content: string | null) =>
  vi.stubGlobal("document", { querySelector: () => (content === null ? null : { content }) });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("window", { location: new URL(`${PAGE}?place=CA#code`) });
  vi.stubGlobal("PerformanceObserver", FakeObserver);
  ofRelease("0000000001");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Whether `promise` is kept by now. */
async function isDone(promise: Promise<void>): Promise<boolean> {
  let done = false;
  void promise.then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return done;
}

describe("keeping for offline use", () => {
  test("registers the service worker, and names to it the page and what it loaded of this site", async () => {
    const { made, controller, takeOver } = serviceWorkers();
    vi.stubGlobal("navigator", { serviceWorker: made });
    const { keepOffline } = offlineKeeper();
    const kept = keepOffline();
    expect(await isDone(kept)).toBe(false);
    expect(made.register.mock.calls).toEqual([["/sw.js", { updateViaCache: "none" }]]);
    takeOver();
    expect(await isDone(kept)).toBe(true);
    const named = () => controller.postMessage.mock.calls.flatMap(([{ urls }]) => urls);
    expect(named()).toEqual([PAGE, LOADED[0]]);
    FakeObserver.tell(["https://careers.example/assets/late.css", "https://elsewhere.example/late.js"]);
    expect(named().slice(2)).toEqual(["https://careers.example/assets/late.css"]);
  });

  test("does not keep a run waiting for a service worker that takes its time, and keeps the page then", async () => {
    const { made, controller, takeOver } = serviceWorkers();
    vi.stubGlobal("navigator", { serviceWorker: made });
    const { keepOffline } = offlineKeeper();
    const kept = keepOffline();
    await vi.advanceTimersByTimeAsync(1499);
    expect(await isDone(kept)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isDone(kept)).toBe(true);
    expect(controller.postMessage).not.toHaveBeenCalled();
    takeOver();
    await vi.advanceTimersByTimeAsync(0);
    expect(controller.postMessage).toHaveBeenCalledWith({ kind: "opened", urls: [PAGE] });
  });

  test("names nothing where the page came by a service worker", async () => {
    const { made, controller, takeOver } = serviceWorkers();
    takeOver();
    vi.stubGlobal("navigator", { serviceWorker: made });
    const { keepOffline } = offlineKeeper();
    expect(await isDone(keepOffline())).toBe(true);
    expect(controller.postMessage).not.toHaveBeenCalled();
  });

  test("has every page kept once the page is at rest, and registers once", async () => {
    const { made, controller, takeOver } = serviceWorkers();
    vi.stubGlobal("navigator", { serviceWorker: made });
    const { keepOffline, keepEveryPage } = offlineKeeper();
    const kept = [keepOffline(), keepEveryPage()];
    await vi.advanceTimersByTimeAsync(0);
    takeOver();
    await Promise.all(kept);
    expect(made.register).toHaveBeenCalledOnce();
    expect(controller.postMessage.mock.calls.at(-1)).toEqual([{ kind: "rest" }]);
  });

  test("does nothing for a page that is of no release, as in development", async () => {
    ofRelease(null);
    const { made } = serviceWorkers();
    vi.stubGlobal("navigator", { serviceWorker: made });
    const { keepOffline } = offlineKeeper();
    expect(await isDone(keepOffline())).toBe(true);
    expect(made.register).not.toHaveBeenCalled();
  });

  test("is done without where the browser has none, or refuses it", async () => {
    vi.stubGlobal("navigator", {});
    expect(await isDone(offlineKeeper().keepOffline())).toBe(true);
    const { made } = serviceWorkers();
    made.register.mockRejectedValue(new DOMException("no", "SecurityError"));
    vi.stubGlobal("navigator", { serviceWorker: made });
    expect(await isDone(offlineKeeper().keepOffline())).toBe(true);
  });
});
