import { createStore } from "zustand";
import type { CheckResult, FromWorker, Job, Stream, ToWorker } from "./protocol.ts";

/** Where Python stands. Sizes in bytes, unpacked. */
export type Phase =
  | { kind: "off" }
  | { kind: "loading"; loaded: number }
  | { kind: "ready" }
  /** It could not be loaded; the next run tries again. */
  | { kind: "failed"; message: string };

export type RunStatus =
  /** Python is being loaded first. */
  | "waiting"
  | "running"
  | "finished"
  /** It raised something, or left with a status that is not 0. */
  | "failed"
  | "stopped"
  /** Another program was started meanwhile. */
  | "displaced"
  | "flooded"
  | "crashed";

/** What a program wrote at a stretch. */
interface Written {
  stream: Stream;
  text: string;
}

/** A program's latest run. */
export interface Run {
  status: RunStatus;
  output: readonly Written[];
  /** How long it took, in milliseconds; null until it is done. */
  ms: number | null;
  /** The line it failed in, from 1; null when it did not, or elsewhere. */
  line: number | null;
  /** The status that it left with, where it said so; null otherwise. */
  exit: number | null;
  checks: readonly CheckResult[] | null;
  /** What was run: the reader may have changed it since. */
  text: string;
  /** Why it broke off, where that was not the program's own doing; null otherwise. */
  problem: string | null;
}

export interface PythonState {
  phase: Phase;
  /** The latest run of each program, by its key. */
  runs: Readonly<Record<string, Run>>;
  /** The key of the program that runs or waits; null for none. */
  busy: string | null;
}

const NEW_RUN: Omit<Run, "text"> = {
  ...{ status: "waiting", output: [], ms: null, line: null, exit: null, checks: null, problem: null },
};

/** Output is shown so often, in milliseconds: a program writes faster than a page is drawn. */
const SHOW_EVERY = 50;

/** How long nothing of Python may come, or it may take to start once it is there, before it is given up, in milliseconds. */
export const LONGEST_SILENCE = 60_000;

const words = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Adds a piece to what was written: to the last one where that is of the same stream. */
function addTo(output: Written[], { stream, text }: Written): void {
  const last = output.at(-1);
  if (last?.stream === stream) output[output.length - 1] = { stream, text: last.text + text };
  else output.push({ stream, text });
}

/**
 * The one Python of the page: a worker that is made with the first run, lives on while pages change, and is
 * replaced when a program does not end by itself.
 * @param makeWorker makes the worker; given by tests.
 * @param folder the address of Python's own files.
 * @param before awaited ahead of the first worker.
 */
export function createPythonHost(makeWorker: () => Worker, folder: string, before = async () => {}) {
  const store = createStore<PythonState>(() => ({ phase: { kind: "off" }, runs: {}, busy: null }));
  let worker: Worker | null = null;
  /** The job that is ready to run once Python is. */
  let waiting: Job | null = null;
  let prepared: Promise<void> | undefined;
  /** Which load is the latest: one that was overtaken makes no worker. */
  let turns = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;
  /** What was written since output was last shown. */
  let unshown: Written[] = [];
  let showing: ReturnType<typeof setTimeout> | undefined;

  const change = (update: (run: Run) => Partial<Run>) =>
    store.setState(({ runs, busy }) => {
      const run = busy === null ? undefined : runs[busy];
      return run && busy !== null ? { runs: { ...runs, [busy]: { ...run, ...update(run) } } } : {};
    });
  const show = () => {
    clearTimeout(showing);
    showing = undefined;
    const more = unshown;
    unshown = [];
    if (more.length === 0) return;
    change(({ output }) => {
      const all = [...output];
      for (const piece of more) addTo(all, piece);
      return { output: all };
    });
  };
  const end = (update: Partial<Run>) => {
    show();
    waiting = null;
    change(() => update);
    store.setState({ busy: null });
  };
  const begin = () => {
    if (!worker || !waiting || store.getState().phase.kind !== "ready") return;
    worker.postMessage({ kind: "run", job: waiting } satisfies ToWorker);
    waiting = null;
    change(() => ({ status: "running" }));
  };
  const drop = () => {
    turns += 1;
    clearTimeout(silence);
    worker?.terminate();
    worker = null;
  };
  const fail = (message: string) => {
    drop();
    store.setState({ phase: { kind: "failed", message } });
    end({ status: "crashed", problem: message });
  };
  /** Gives Python up unless this is called again in time. */
  const alive = () => {
    clearTimeout(silence);
    const problem = `Python could not be loaded: nothing came for ${LONGEST_SILENCE / 1000} seconds`;
    silence = setTimeout(() => fail(problem), LONGEST_SILENCE);
  };
  /** Ends what runs by ending its worker, and has a fresh one made ready. */
  const replace = (status: RunStatus, problem: string | null = null) => {
    drop();
    end({ status, problem });
    load();
  };

  const hear = (message: FromWorker) => {
    switch (message.kind) {
      case "progress":
        if (store.getState().phase.kind !== "loading") return;
        alive();
        store.setState({ phase: { kind: "loading", loaded: message.loaded } });
        return;
      case "ready":
        clearTimeout(silence);
        store.setState({ phase: { kind: "ready" } });
        return begin();
      case "failed":
        return fail(message.message);
      case "output":
        addTo(unshown, message);
        showing ??= setTimeout(show, SHOW_EVERY);
        return;
      case "flooded":
        return replace("flooded");
      case "crashed":
        return replace("crashed", message.message);
      case "done": {
        const { ok, ...outcome } = message.outcome;
        return end({ status: ok ? "finished" : "failed", ...outcome, ms: message.ms });
      }
    }
  };

  function load(): void {
    store.setState({ phase: { kind: "loading", loaded: 0 } });
    const turn = ++turns;
    prepared ??= before();
    prepared
      .then(() => {
        // Meanwhile somebody stopped it, and somebody else may have started another.
        if (turn === turns) open();
      })
      .catch((error: unknown) => fail(words(error)));
  }

  function open(): void {
    const made = makeWorker();
    worker = made;
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      // A worker that was ended may still have said something.
      if (worker === made) hear(data);
    };
    made.onerror = (event) => {
      event.preventDefault();
      if (worker !== made) return;
      const message = event.message || "the worker could not be started";
      if (store.getState().phase.kind === "ready") replace("crashed", message);
      else fail(message);
    };
    made.postMessage({ kind: "load", folder } satisfies ToWorker);
    alive();
  }

  /** Ends the program under `key`, if it runs or waits. @param status `displaced` where another waits in its place. */
  function stop(key: string, status: "stopped" | "displaced"): void {
    const { busy, runs, phase } = store.getState();
    if (busy !== key) return;
    if (runs[key]?.status === "running") {
      replace(status);
      return;
    }
    end({ status });
    if (status === "displaced" || phase.kind !== "loading") return;
    // Nobody waits for what is still to come of Python.
    drop();
    store.setState({ phase: { kind: "off" } });
  }

  return {
    store,
    /** Ends the program under `key`, if it runs or waits; with one that waits, the loading of Python. */
    stop: (key: string) => stop(key, "stopped"),
    /**
     * Runs `text` under `key`, loading Python first where it is not there. Another program that runs is ended.
     * @param prepare fetches what else it needs; a failure ends the run with its message.
     */
    async run(key: string, text: string, prepare: () => Promise<Job>): Promise<void> {
      const { busy, phase } = store.getState();
      if (busy !== null) stop(busy, "displaced");
      const run: Run = { ...NEW_RUN, text };
      store.setState(({ runs }) => ({ runs: { ...runs, [key]: run }, busy: key }));
      if (phase.kind === "off" || phase.kind === "failed") load();
      const isWaiting = () => store.getState().runs[key] === run;
      try {
        const job = await prepare();
        if (!isWaiting()) return;
        waiting = job;
        begin();
      } catch (error) {
        if (isWaiting()) end({ status: "crashed", problem: words(error) });
      }
    },
  };
}

export type PythonHost = ReturnType<typeof createPythonHost>;
