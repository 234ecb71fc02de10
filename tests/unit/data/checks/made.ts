import type { CheckedFiles } from "#data/checks/check.ts";
import type { Problem, Program, Sample, Task } from "#data/code-schema.ts";
import { CODER, withMadeCode } from "../../fixtures/made-code.ts";
import { present } from "../../fixtures/present.ts";
import { roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

/** The made code in a dataset, part by part, to be spoilt. */
export interface MadeParts {
  copy: CheckedFiles;
  problem: Problem;
  program: Program;
  task: Task;
  sample: Sample;
}

/** Spoils one part of the made code. */
export function made(spoil: (parts: MadeParts) => void): Breakage["spoil"] {
  return (files) => {
    const copy = withMadeCode(files);
    const { program, task, samples } = roleIn(copy, CODER);
    spoil({
      copy,
      problem: present(copy.problem.problem),
      program: present(program),
      task: present(task),
      sample: present(samples[0]),
    });
  };
}

export const coderFile = `roles/${CODER}.json`;
