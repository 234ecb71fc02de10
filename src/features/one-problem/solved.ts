import type { RoleSummary } from "#data/catalogue.ts";
import type { ProgramText } from "#data/code.ts";

/** A role with its part of the problem. */
export interface Solved {
  role: RoleSummary;
  program: ProgramText;
}
