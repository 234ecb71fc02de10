import type { z } from "zod";
import type { FILES } from "#data/dataset-files.ts";
import type { Problem } from "#data/problem.ts";
import type { Role } from "#data/schema.ts";

export type Files = { [K in keyof typeof FILES]: z.infer<(typeof FILES)[K]["schema"]> };

/** The files as they lie on disk, each of the right shape. */
export interface CheckedFiles extends Omit<Files, "python"> {
  /** null when no role has a program or a task: nothing is run then, and so nothing was recorded. */
  python: Files["python"] | null;
  roles: { file: string; role: Role }[];
  /** Every role's file was read: without it, nothing can be said to be named by no role. */
  everyRole: true;
  /** Paths of the files that exist in samples/, below the dataset's folder: code, and what it reads and prints. */
  samples: string[];
  /** Their text, by path. */
  sampleTexts: Record<string, string>;
}

/** What could be read of a dataset; a file that is missing or of the wrong shape is absent. */
export type ReadableFiles = Partial<CheckedFiles>;

export interface Check {
  name: string;
  /** What holds in a sound dataset. */
  claim: string;
  run(files: ReadableFiles): Problem[];
}

interface Claim<K extends keyof CheckedFiles> {
  name: string;
  claim: string;
  /** The files without which the check says nothing; of the others it takes those that are there. */
  needs: readonly K[];
  run(files: ReadableFiles & Pick<CheckedFiles, K>): Problem[];
}

function has<K extends keyof CheckedFiles>(
  files: ReadableFiles,
  needs: readonly K[],
): files is ReadableFiles & Pick<CheckedFiles, K> {
  return needs.every((key) => files[key] !== undefined);
}

/** A check that is skipped when a file it needs could not be read. */
export function check<K extends keyof CheckedFiles>({ name, claim, needs, run }: Claim<K>): Check {
  return { name, claim, run: (files) => (has(files, needs) ? run(files) : []) };
}
