/// <reference lib="webworker" />
import type { PyodideInterface } from "pyodide";
import { loadPython } from "./load-python.ts";
import { limitMemory } from "./memory-limit.ts";
import { removeNetwork } from "./no-network.ts";
import { outputSender } from "./output-sender.ts";
import { type FromWorker, type Job, MAX_MEMORY, type Outcome, type ToWorker } from "./protocol.ts";

/** Runs in a worker: loads Python, and runs one program after another. */

declare const self: DedicatedWorkerGlobalScope;

const post = (message: FromWorker) => self.postMessage(message);
const words = (error: unknown) => (error instanceof Error ? error.message : String(error));

function run(python: PyodideInterface, { main, checks, files }: Job): { outcome: Outcome; ms: number } {
  const send = outputSender(post);
  // Nobody types: a program that asks gets an EOFError.
  python.setStdin({ stdin: () => null });
  python.setStdout({ write: send("out") });
  python.setStderr({ write: send("err") });
  const harness = python.pyimport("harness");
  const start = performance.now();
  const given = python.toPy(files);
  harness.start_afresh(given);
  const outcome: Outcome = JSON.parse(harness.run(main, checks ?? ""));
  const ms = performance.now() - start;
  for (const proxy of [given, harness]) proxy.destroy();
  return { outcome, ms };
}

// A program that breaks Python is a run that ends so, and a Python that cannot be loaded is too: the page says it,
// and it is nothing for the browser's console.
console.error = () => {};
console.warn = () => {};

let loading: Promise<PyodideInterface> | undefined;

async function load(folder: string): Promise<PyodideInterface> {
  limitMemory(MAX_MEMORY);
  let loaded = 0;
  const python = await loadPython(folder, (bytes) => {
    loaded += bytes;
    post({ kind: "progress", loaded });
  });
  removeNetwork();
  return python;
}

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "load") {
    loading = load(data.folder);
    loading.then(
      () => post({ kind: "ready" }),
      (error: unknown) => post({ kind: "failed", message: `Python could not be loaded: ${words(error)}` }),
    );
    return;
  }
  const python = await loading;
  if (!python) return;
  try {
    post({ kind: "done", ...run(python, data.job) });
  } catch (error) {
    // Whatever a program raises ends in its outcome: this is Python itself.
    post({ kind: "crashed", message: words(error) });
  }
};
