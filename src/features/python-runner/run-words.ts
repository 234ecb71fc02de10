import type { PythonRelease } from "#data/code.ts";
import type { Format } from "#domain/format.ts";
import { MAX_LINES, MAX_MEMORY, MAX_OUTPUT } from "./protocol.ts";
import type { Phase, Run } from "./python-host.ts";

/** How a run stands, in a few words. */
export function statusWords(run: Run, format: Format): string {
  const took = run.ms === null ? "" : ` after ${format.seconds(run.ms)}`;
  switch (run.status) {
    case "waiting":
      return "waiting for Python";
    case "running":
      return "running";
    case "finished":
      return `finished${took}`;
    case "failed":
      if (run.exit !== null) return `left with status ${run.exit}${took}`;
      return run.line === null ? `failed${took}` : `failed in line ${run.line}${took}`;
    case "stopped":
      return "stopped by you";
    case "displaced":
      return "stopped: another program was started";
    case "flooded":
      return "stopped: too much output";
    case "crashed":
      return "broke off";
  }
}

/** What the reader should know of how a run ended, and what to do; null where the words for its status do. */
export function endWords(run: Run, format: Format): string | null {
  switch (run.status) {
    case "flooded":
      return `The program wrote more than ${format.count(MAX_OUTPUT)} characters or ${format.count(MAX_LINES)} lines. It was stopped, and what it had written until then is above. Python starts afresh; your program is as you left it.`;
    case "crashed":
      return `${run.problem ? `${sentence(run.problem)} ` : ""}Your program is as you left it. Run it again, or change it first: Python starts afresh.`;
    default:
      return run.output.some(({ text }) => text.includes("MemoryError"))
        ? `This page gives a program ${format.megabytes(MAX_MEMORY)} of memory at the most.`
        : null;
  }
}

function sentence(text: string): string {
  const line = text.trim().split("\n").at(-1) ?? "";
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** How far loading is; null where nothing is being loaded. */
export function loadingWords(phase: Phase, { bytes }: PythonRelease, format: Format): string | null {
  if (phase.kind !== "loading") return null;
  return `Loading Python: ${format.megabytes(Math.min(phase.loaded, bytes))} of ${format.megabytes(bytes)}, unpacked`;
}

/** What the output is as long as nobody has run the program. */
export function stillWords(recorded: string | null, { python }: PythonRelease): string {
  return recorded === null ? "not run yet" : `recorded with Python ${python}`;
}

/** What a run loads; once that is here, that it is. */
export function offerWords(
  { python, compressed, bytes }: PythonRelease,
  phase: Phase,
  format: Format,
): string {
  return phase.kind === "ready"
    ? `Python ${python} is in this page now: nothing is loaded for another run. Nothing you write leaves the page.`
    : `Run loads Python ${python} into this page, once: ${format.megabytes(compressed)} compressed, ${format.megabytes(bytes)} unpacked. Nothing you write leaves the page.`;
}
