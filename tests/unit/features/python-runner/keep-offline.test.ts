import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepOffline } from "#features/python-runner/keep-offline.ts";

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
    register: vi.fn(async (_script: string) => {}),
  });
  const takeOver = () => {
    made.controller = controller;
    made.dispatchEvent(new Event("controllerchange"));
  };
  return { made, controller, takeOver };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubEnv("DEV", false);
  vi.stubGlobal("window", { location: new URL(`${PAGE}?place=CA#code`) });
  vi.stubGlobal("PerformanceObserver", FakeObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
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
    const kept = keepOffline();
    expect(await isDone(kept)).toBe(false);
    expect(made.register.mock.calls).toEqual([["/sw.js"]]);
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
    const kept = keepOffline();
    await vi.advanceTimersByTimeAsync(1500);
    expect(await isDone(kept)).toBe(true);
    expect(controller.postMessage).not.toHaveBeenCalled();
    takeOver();
    await vi.advanceTimersByTimeAsync(0);
    expect(controller.postMessage).toHaveBeenCalledWith({ urls: [PAGE] });
  });

  test("does not keep a run waiting for the service worker’s script either", async () => {
    const { made } = serviceWorkers();
    made.register.mockReturnValue(new Promise(() => {}));
    vi.stubGlobal("navigator", { serviceWorker: made });
    const kept = keepOffline();
    await vi.advanceTimersByTimeAsync(1499);
    expect(await isDone(kept)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isDone(kept)).toBe(true);
  });

  test("does nothing where the page has one already", async () => {
    const { made, takeOver } = serviceWorkers();
    takeOver();
    vi.stubGlobal("navigator", { serviceWorker: made });
    expect(await isDone(keepOffline())).toBe(true);
    expect(made.register).not.toHaveBeenCalled();
  });

  test("does nothing in development", async () => {
    vi.stubEnv("DEV", true);
    const { made } = serviceWorkers();
    vi.stubGlobal("navigator", { serviceWorker: made });
    expect(await isDone(keepOffline())).toBe(true);
    expect(made.register).not.toHaveBeenCalled();
  });

  test("is done without where the browser has none, or refuses it", async () => {
    vi.stubGlobal("navigator", {});
    expect(await isDone(keepOffline())).toBe(true);
    const { made } = serviceWorkers();
    made.register.mockRejectedValue(new DOMException("no", "SecurityError"));
    vi.stubGlobal("navigator", { serviceWorker: made });
    expect(await isDone(keepOffline())).toBe(true);
  });
});
