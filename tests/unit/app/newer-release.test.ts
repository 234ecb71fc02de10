import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { takeNewer, watchReleases } from "#app/newer-release.ts";

const OWN = "0000000001";
const NEWER = "0000000002";

/** A service worker of a release. */
function worker(release: string) {
  return Object.assign(new EventTarget(), {
    postMessage: vi.fn((data: { kind: string }, ports?: Transferable[]) => {
      const [port] = ports ?? [];
      if (data.kind === "release" && port instanceof MessagePort) port.postMessage(release);
    }),
  });
}
type Worker = ReturnType<typeof worker>;
const heard = ({ postMessage }: Worker) => postMessage.mock.calls.map(([{ kind }]) => kind);

/** A page of the release OWN with its service workers. */
function page() {
  const container = Object.assign(new EventTarget(), { controller: null as Worker | null });
  const registration = Object.assign(new EventTarget(), {
    ...{ waiting: null as Worker | null, installing: null as Worker | null },
    update: vi.fn(async () => {}),
  });
  const reload = vi.fn();
  const view = Object.assign(new EventTarget(), {
    ...{ querySelector: () => ({ content: OWN }), visibilityState: "visible" },
  });
  vi.stubGlobal("navigator", { serviceWorker: container });
  vi.stubGlobal("document", view);
  vi.stubGlobal("window", { location: { reload } });
  const tell = vi.fn();
  return {
    ...{ container, registration, reload, tell, view },
    watch: () => watchReleases(registration, tell),
    take: () => takeNewer(registration),
    change: (to: Worker) => {
      container.controller = to;
      container.dispatchEvent(new Event("controllerchange"));
    },
  };
}

beforeEach(() => vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a newer release", () => {
  test("is told when it waits already", async () => {
    const { registration, watch, tell } = page();
    registration.waiting = worker(NEWER);
    watch();
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
  });

  test("is told when it has been fetched while the page is open, and not before", async () => {
    const { registration, watch, tell } = page();
    watch();
    const made = worker(NEWER);
    registration.installing = made;
    registration.dispatchEvent(new Event("updatefound"));
    expect(made.postMessage).not.toHaveBeenCalled();
    registration.waiting = made;
    made.dispatchEvent(new Event("statechange"));
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
  });

  test("is told where another tab agreed to it, and what is old may be tidied away", async () => {
    const { watch, tell, change } = page();
    watch();
    const made = worker(NEWER);
    change(made);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
    expect(heard(made)).toContain("rest");
  });

  test("that the page is of already is asked to consider, and not told", async () => {
    const { registration, watch, tell } = page();
    const made = worker(OWN);
    registration.waiting = made;
    watch();
    await vi.waitFor(() => expect(heard(made)).toEqual(["release", "consider"]));
    expect(tell).not.toHaveBeenCalled();
  });

  test("hears of which release the page is", () => {
    const { container, watch } = page();
    const stop = watch();
    const port = { postMessage: vi.fn() };
    const ask = () =>
      container.dispatchEvent(
        Object.assign(new Event("message"), { data: { kind: "release" }, ports: [port] }),
      );
    ask();
    expect(port.postMessage.mock.calls).toEqual([[OWN]]);
    stop();
    ask();
    expect(port.postMessage).toHaveBeenCalledOnce();
  });

  test("is asked for when the reader comes back after an hour, and not sooner", () => {
    const { registration, view, watch } = page();
    watch();
    view.dispatchEvent(new Event("visibilitychange"));
    expect(registration.update).not.toHaveBeenCalled();
    vi.setSystemTime(Date.now() + 3_600_000);
    view.dispatchEvent(new Event("visibilitychange"));
    expect(registration.update).toHaveBeenCalledOnce();
  });
});

describe("taking it", () => {
  test("lets it take over, and then loads the page again", async () => {
    const { registration, take, change, reload } = page();
    const made = worker(NEWER);
    registration.waiting = made;
    const taken = take();
    expect(heard(made)).toEqual(["agreed"]);
    expect(reload).not.toHaveBeenCalled();
    change(made);
    await taken;
    expect(reload).toHaveBeenCalledOnce();
  });

  test("loads the page again at once where it has taken over in another tab", async () => {
    const { take, reload } = page();
    await take();
    expect(reload).toHaveBeenCalledOnce();
  });

  test("does not wait for ever", async () => {
    const { registration, take, reload } = page();
    registration.waiting = worker(NEWER);
    const taken = take();
    await vi.advanceTimersByTimeAsync(3000);
    await taken;
    expect(reload).toHaveBeenCalledOnce();
  });
});
