import type { CheckedFiles } from "#data/checks/check.ts";
import type { Problem } from "#data/problem.ts";

/** One way to break the sound dataset, and the problem it has to be reported as. */
export interface Breakage {
  check: string;
  what: string;
  spoil(files: CheckedFiles): void;
  reported: Omit<Problem, "fix">;
}
