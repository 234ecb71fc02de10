import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LONGEST_SILENCE } from "#features/python-runner/python-host.ts";
import { A, B, FOLDER, hostWith, jobOf, promised, running, soon } from "../../fixtures/hosted-python.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("Python", () => {
  test("is loaded by the first run and not before, once for all runs", async () => {
    const { workers, state, start, worker } = hostWith();
    await soon();
    expect(workers).toHaveLength(0);
    expect(state()).toEqual({ phase: { kind: "off" }, runs: {}, busy: null });
    await start();
    expect(worker().sent).toEqual([{ kind: "load", folder: FOLDER }]);
    expect(state().phase).toEqual({ kind: "loading", loaded: 0 });
    worker().say({ kind: "progress", loaded: 4096 });
    expect(state().phase).toEqual({ kind: "loading", loaded: 4096 });
    worker().ready();
    worker().done();
    await start(B);
    worker().done();
    expect(workers).toHaveLength(1);
    expect(worker().jobs).toHaveLength(2);
  });

  test("is not said to load again by a count that comes late", async () => {
    const { worker, state } = await running();
    worker().say({ kind: "progress", loaded: 1 });
    expect(state().phase).toEqual({ kind: "ready" });
  });

  test("waits for what comes before it, which is done once", async () => {
    const ahead = promised<void>();
    const before = vi.fn(() => ahead.promise);
    const { workers, start, host, worker } = hostWith(before);
    await start();
    expect(workers).toHaveLength(0);
    ahead.keep();
    await soon();
    expect(workers).toHaveLength(1);
    worker().ready();
    host.stop(A);
    await soon();
    expect(workers).toHaveLength(2);
    expect(before).toHaveBeenCalledTimes(1);
  });

  test.each([
    ["says why", "The wasm file did not come", "The wasm file did not come"],
    ["does not say why", "", "the worker could not be started"],
  ])("that fails before it is ready ends the run, and the next one tries again: it %s", async (...how) => {
    const [, message, said] = how;
    const { worker, workers, state, run, start } = hostWith();
    await start();
    const event = worker().fails(message);
    expect(event.defaultPrevented).toBe(true);
    expect(worker().ended).toBe(true);
    expect(state()).toMatchObject({ phase: { kind: "failed", message: said }, busy: null });
    expect(run(A)).toMatchObject({ status: "crashed", problem: said });
    await start();
    expect(workers).toHaveLength(2);
    worker().ready();
    expect(run(A)).toMatchObject({ status: "running", problem: null });
  });

  test("that says itself that it failed does the same", async () => {
    const { worker, workers, state, run, start } = hostWith();
    await start();
    worker().say({ kind: "failed", message: "no zip" });
    expect(state().phase).toEqual({ kind: "failed", message: "no zip" });
    expect(run(A)).toMatchObject({ status: "crashed", problem: "no zip" });
    expect(worker().ended).toBe(true);
    await start();
    expect(workers).toHaveLength(2);
  });

  test("whose worker cannot even be made does the same", async () => {
    const { make, workers, run, state, start } = hostWith();
    make.mockImplementationOnce(() => {
      throw new Error("no workers here");
    });
    await start();
    expect(run(A)).toMatchObject({ status: "crashed", problem: "no workers here" });
    expect(state().phase).toEqual({ kind: "failed", message: "no workers here" });
    await start();
    expect(workers).toHaveLength(1);
  });

  test("that fails while no program waits leaves the ended one as it was", async () => {
    const { host, worker, workers, state, run, start } = await running();
    host.stop(A);
    await soon();
    worker().fails("gone");
    expect(run(A)).toMatchObject({ status: "stopped", problem: null });
    expect(state().phase.kind).toBe("failed");
    await start();
    expect(workers).toHaveLength(3);
  });

  test("of which nothing comes for a minute is given up, and the next run tries again", async () => {
    const { worker, workers, state, run, start } = hostWith();
    await start();
    await vi.advanceTimersByTimeAsync(LONGEST_SILENCE - 200);
    worker().say({ kind: "progress", loaded: 4096 });
    await vi.advanceTimersByTimeAsync(LONGEST_SILENCE - 1);
    expect(run(A).status).toBe("waiting");
    await vi.advanceTimersByTimeAsync(1);
    const problem = "Python could not be loaded: nothing came for 60 seconds";
    expect(state().phase).toEqual({ kind: "failed", message: problem });
    expect(run(A)).toMatchObject({ status: "crashed", problem });
    expect(worker().ended).toBe(true);
    await start();
    expect(workers).toHaveLength(2);
    worker().ready();
    expect(run(A).status).toBe("running");
  });

  test("that is there is not given up, however long a program takes", async () => {
    const { run, state } = await running();
    await vi.advanceTimersByTimeAsync(2 * LONGEST_SILENCE);
    expect(run(A).status).toBe("running");
    expect(state().phase).toEqual({ kind: "ready" });
  });

  test("is not given up after it was stopped, nor before it is loaded", async () => {
    const ahead = promised<void>();
    const { host, state, start } = hostWith(() => ahead.promise);
    await start();
    await vi.advanceTimersByTimeAsync(2 * LONGEST_SILENCE);
    expect(state().phase.kind).toBe("loading");
    ahead.keep();
    await soon();
    host.stop(A);
    await vi.advanceTimersByTimeAsync(2 * LONGEST_SILENCE);
    expect(state().phase).toEqual({ kind: "off" });
  });

  test("is loaded once for a program that is stopped and started before it was asked for", async () => {
    const ahead = promised<void>();
    const { host, workers, worker, start } = hostWith(() => ahead.promise);
    await start(A, "old");
    host.stop(A);
    await start(A, "new");
    ahead.keep();
    await soon();
    expect(workers).toHaveLength(1);
    worker().ready();
    expect(worker().jobs).toEqual([jobOf("new")]);
  });
});
