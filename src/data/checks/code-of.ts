import type { Program, Sample } from "#data/code-schema.ts";
import type { Role } from "#data/schema.ts";

/** A file of code that a role describes. */
interface Described {
  /** Where it is described in the role's file, e.g. `samples[0]`. */
  at: string;
  code: Program | Sample;
}

/** The code that a role describes: its program, when it has one, and its samples. A task has no description. */
export function codeOf({ program, samples }: Role): Described[] {
  return [
    ...(program ? [{ at: "program", code: program }] : []),
    ...samples.map((code, i) => ({ at: `samples[${i}]`, code })),
  ];
}
