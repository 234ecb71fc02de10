import type { z } from "zod";
import type { Problem } from "#data/problem.ts";
import type { FILES, Role } from "#data/schema.ts";

type Files = { [K in keyof typeof FILES]: z.infer<(typeof FILES)[K]["schema"]> };

/** The files as they lie on disk, each of the right shape. */
export interface CheckedFiles extends Files {
  roles: { file: string; role: Role }[];
  /** Paths of the sample files that exist, below the dataset's folder. */
  samples: string[];
}

export interface Check {
  name: string;
  /** What holds in a sound dataset. */
  claim: string;
  run(files: CheckedFiles): Problem[];
}
