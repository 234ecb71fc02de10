import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Job } from "#features/python-runner/protocol.ts";
import { A, B, FOLDER, hostWith, jobOf, promised, running, soon } from "../../fixtures/hosted-python.ts";
import { present } from "../../fixtures/present.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a program", () => {
  test("runs when Python is ready, if what it needs came first", async () => {
    const { worker, run, start } = hostWith();
    await start(A, "print(2)");
    expect(run(A)).toMatchObject({ status: "waiting", text: "print(2)", output: [], ms: null });
    expect(worker().jobs).toEqual([]);
    worker().ready();
    expect(worker().jobs).toEqual([jobOf("print(2)")]);
    expect(run(A).status).toBe("running");
  });

  test("runs when what it needs has come, if Python was ready first", async () => {
    const { host, worker, run } = hostWith();
    const files = promised<Job>();
    void host.run(A, "print(2)", () => files.promise);
    await soon();
    worker().ready();
    expect(run(A).status).toBe("waiting");
    expect(worker().jobs).toEqual([]);
    files.keep(jobOf("print(2)"));
    await soon();
    expect(worker().jobs).toEqual([jobOf("print(2)")]);
    expect(run(A).status).toBe("running");
  });

  test("shows what it writes as it comes, neighbours of one stream joined", async () => {
    const { worker, run } = await running();
    worker().writes("one\n");
    await soon();
    expect(run(A)).toMatchObject({ status: "running", output: [{ stream: "out", text: "one\n" }] });
    worker().writes("two\n");
    worker().writes("oh\n", "err");
    worker().writes("no\n", "err");
    worker().writes("three\n");
    await soon();
    expect(run(A).output).toEqual([
      { stream: "out", text: "one\ntwo\n" },
      { stream: "err", text: "oh\nno\n" },
      { stream: "out", text: "three\n" },
    ]);
  });

  test("that writes fast does not have the page drawn for each piece", async () => {
    const { host, worker, run } = await running();
    const drawn = vi.fn();
    host.store.subscribe(drawn);
    for (let piece = 0; piece < 1000; piece += 1) worker().writes("x\n");
    await soon();
    expect(drawn).toHaveBeenCalledTimes(1);
    expect(run(A).output).toEqual([{ stream: "out", text: "x\n".repeat(1000) }]);
  });

  test("that is done says how long it took and shows all that it wrote", async () => {
    const { worker, run, state } = await running();
    worker().writes("end\n");
    worker().done({}, 12.5);
    expect(run(A)).toEqual({
      ...{ status: "finished", output: [{ stream: "out", text: "end\n" }], ms: 12.5, line: null, exit: null },
      ...{ checks: null, text: "print(1)", problem: null },
    });
    expect(state()).toMatchObject({ busy: null, phase: { kind: "ready" } });
    expect(worker().ended).toBe(false);
  });

  test("that raised something says in which line, and one that was judged what was found", async () => {
    const { worker, run, start } = await running();
    worker().done({ ok: false, line: 7 });
    expect(run(A)).toMatchObject({ status: "failed", line: 7, checks: null });
    await start(B);
    const checks = [{ claim: "Refuses a return", problem: "It took it." }];
    worker().done({ checks });
    expect(run(B)).toMatchObject({ status: "finished", checks });
    expect(run(A).status).toBe("failed");
  });

  test("that is stopped while it runs takes its worker with it, and a fresh one is made ready", async () => {
    const { host, worker, workers, run, state, start } = await running();
    worker().writes("half");
    host.stop(A);
    await soon();
    expect(run(A)).toMatchObject({ status: "stopped", output: [{ text: "half" }] });
    expect(state()).toMatchObject({ busy: null, phase: { kind: "loading", loaded: 0 } });
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(worker().sent).toEqual([{ kind: "load", folder: FOLDER }]);
    await start();
    worker().ready();
    expect(worker().jobs).toHaveLength(1);
    expect(workers).toHaveLength(2);
  });

  test("that is stopped while it waits ends the loading of Python, and does not run after all", async () => {
    const { host, worker, workers, run, state, start } = hostWith();
    const files = promised<Job>();
    void host.run(A, "print(2)", () => files.promise);
    await soon();
    host.stop(A);
    files.keep(jobOf("print(2)"));
    await soon();
    expect(worker().ended).toBe(true);
    worker().ready();
    await soon();
    expect(run(A).status).toBe("stopped");
    expect(state()).toMatchObject({ busy: null, phase: { kind: "off" } });
    expect(worker().jobs).toEqual([]);
    await start(A, "print(3)");
    expect(workers).toHaveLength(2);
    worker().ready();
    expect(worker().jobs).toEqual([jobOf("print(3)")]);
  });

  test("that waits only for its files when it is stopped leaves Python as it is", async () => {
    const { host, worker, workers, run, state } = hostWith();
    void host.run(A, "print(2)", () => promised<Job>().promise);
    await soon();
    worker().ready();
    host.stop(A);
    expect(run(A).status).toBe("stopped");
    expect(state().phase).toEqual({ kind: "ready" });
    expect(workers.map(({ ended }) => ended)).toEqual([false]);
  });

  test("is not stopped by who means another one", async () => {
    const { host, worker, run } = await running();
    host.stop(B);
    expect(run(A).status).toBe("running");
    expect(worker().ended).toBe(false);
  });

  test("that runs is ended when another is started", async () => {
    const { worker, workers, run, state, start } = await running();
    await start(B, "print(3)");
    expect(run(A).status).toBe("displaced");
    expect(run(B).status).toBe("waiting");
    expect(state().busy).toBe(B);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    worker().ready();
    expect(worker().jobs).toEqual([jobOf("print(3)")]);
  });

  test("that waits is ended when another is started, without its worker, and stays ended", async () => {
    const { host, worker, workers, run, start } = hostWith();
    const files = promised<Job>();
    void host.run(A, "print(2)", () => files.promise);
    await soon();
    await start(B, "print(3)");
    files.keep(jobOf("print(2)"));
    await soon();
    worker().ready();
    expect(run(A).status).toBe("displaced");
    expect(worker().jobs).toEqual([jobOf("print(3)")]);
    expect(workers).toHaveLength(1);
  });

  test("started again while it runs starts anew, by a fresh worker", async () => {
    const { worker, workers, run, start } = await running();
    worker().writes("old");
    await start(A, "print(4)");
    expect(run(A)).toMatchObject({ status: "waiting", output: [], text: "print(4)" });
    worker().ready();
    expect(worker().jobs).toEqual([jobOf("print(4)")]);
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
  });

  test("started again while it waits runs once, as it is now", async () => {
    const { host, worker, start } = hostWith();
    const files = promised<Job>();
    void host.run(A, "old", () => files.promise);
    await start(A, "new");
    files.keep(jobOf("old"));
    await soon();
    worker().ready();
    await soon();
    expect(worker().jobs).toEqual([jobOf("new")]);
  });

  test.each([
    ["that writes too much", { kind: "flooded" }, "flooded", null],
    ["that breaks Python", { kind: "crashed", message: "fatal" }, "crashed", "fatal"],
  ] as const)(
    "%s is ended with its worker, and a fresh one is made ready",
    async (_, said, status, problem) => {
      const { worker, workers, run, state } = await running();
      worker().writes("lots");
      worker().say(said);
      await soon();
      expect(run(A)).toMatchObject({ status, problem, output: [{ text: "lots" }] });
      expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
      expect(state()).toMatchObject({ busy: null, phase: { kind: "loading" } });
      worker().ready();
      expect(state().phase).toEqual({ kind: "ready" });
    },
  );

  test("whose worker breaks once it is ready has crashed, and a fresh one is made ready", async () => {
    const { worker, workers, run, state } = await running();
    worker().fails("out of memory");
    await soon();
    expect(run(A)).toMatchObject({ status: "crashed", problem: "out of memory" });
    expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
    expect(state().phase.kind).toBe("loading");
  });

  test("hears nothing from a worker that was ended", async () => {
    const { host, workers, run, state, start } = await running();
    const old = present(workers[0]);
    host.stop(A);
    await start(B);
    old.writes("ghost");
    old.done();
    old.fails("ghost");
    old.ready();
    await soon();
    expect(run(A)).toMatchObject({ status: "stopped", output: [] });
    expect(run(B)).toMatchObject({ status: "waiting", output: [] });
    expect(state().phase.kind).toBe("loading");
    expect(workers).toHaveLength(2);
  });

  test("whose files do not come says so, while Python goes on loading", async () => {
    const { host, worker, workers, run, state, start } = hostWith();
    void host.run(A, "print(2)", () => Promise.reject(new Error("orders.csv did not come")));
    await soon();
    expect(run(A)).toMatchObject({ status: "crashed", problem: "orders.csv did not come" });
    expect(state()).toMatchObject({ busy: null, phase: { kind: "loading" } });
    worker().ready();
    await start();
    expect(run(A).status).toBe("running");
    expect(workers).toHaveLength(1);
  });

  test("whose files do not come after it was stopped stays stopped", async () => {
    const { host, run } = hostWith();
    const files = promised<Job>();
    void host.run(A, "print(2)", () => files.promise);
    await soon();
    host.stop(A);
    files.cancel(new Error("too late"));
    await soon();
    expect(run(A)).toMatchObject({ status: "stopped", problem: null });
  });

  test("whose files do not come after another was started leaves that one alone", async () => {
    const { host, run, start } = hostWith();
    const files = promised<Job>();
    void host.run(A, "print(2)", () => files.promise);
    await start(B);
    files.cancel(new Error("too late"));
    await soon();
    expect(run(B)).toMatchObject({ status: "waiting", problem: null });
  });
});
