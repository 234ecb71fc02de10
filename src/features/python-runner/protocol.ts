/** What the page and the worker that holds Python say to each other. */

/** A program to run, alone in a folder with `files`. */
export interface Job {
  /** Its name among `files`. */
  main: string;
  /** The file among `files` that judges it; null when nothing does. */
  checks: string | null;
  /** Texts by file name. */
  files: Readonly<Record<string, string>>;
}

export interface CheckResult {
  claim: string;
  /** What is not yet right; null when the claim holds. */
  problem: string | null;
}

/** How a program ended. */
export interface Outcome {
  ok: boolean;
  /** The status that it left with, where it said so. */
  exit: number | null;
  /** The line of the program in which it failed, from 1. */
  line: number | null;
  /** null when there were none, or the program failed before them. */
  checks: readonly CheckResult[] | null;
}

export type Stream = "out" | "err";

export type ToWorker = { kind: "load"; folder: string } | { kind: "run"; job: Job };

export type FromWorker =
  /** Bytes that have come, unpacked. */
  | { kind: "progress"; loaded: number }
  | { kind: "ready" }
  /** Python could not be loaded. */
  | { kind: "failed"; message: string }
  | { kind: "output"; stream: Stream; text: string }
  /** The program wrote more than anybody reads; it goes on until it is ended. */
  | { kind: "flooded" }
  | { kind: "done"; outcome: Outcome; ms: number }
  /** Python itself broke. */
  | { kind: "crashed"; message: string };

/** Characters of output that are shown of one run. */
export const MAX_OUTPUT = 100_000;

/** Lines of it: a page takes too long to lay out more of them. */
export const MAX_LINES = 5_000;

/** What Python may use of the machine's memory, in bytes: a program that asks for more gets a MemoryError. */
export const MAX_MEMORY = 512_000_000;
