import { join } from "node:path";
import type { Files } from "#data/checks/check.ts";
import { checkMeaning } from "#data/checks.ts";
import { FILES } from "#data/dataset-files.ts";
import type { Problem } from "#data/problem.ts";
import { checkShape } from "#data/shape.ts";
import { buildMetros } from "./build-metros.ts";
import { buildNational } from "./build-national.ts";
import { buildParities } from "./build-parities.ts";
import { buildStates } from "./build-states.ts";
import { type CurrentFiles, type PayKey, readCurrentFiles } from "./current-files.ts";
import { findInputs, type Input } from "./inputs.ts";

/** What an import would put into the dataset. */
export interface Plan {
  current: CurrentFiles;
  /** Without `metros` when the folder has no workbook of metropolitan areas. */
  next: Pick<Files, "national" | "states" | "parities"> & Partial<Pick<Files, "metros">>;
  /** What a maintainer should know, a sentence each. */
  notes: string[];
}

function yearIn(period: string): number {
  return Number(/\d{4}/.exec(period)?.[0] ?? 0);
}

/** A figure of the dataset is never replaced by an older one. */
function older(
  input: Input | undefined,
  next: { period: string } | undefined,
  current: { path: string; content: { period: string } },
): Problem[] {
  const { period } = current.content;
  if (!input || !next || yearIn(next.period) >= yearIn(period)) return [];
  return [
    {
      file: input.path,
      path: "",
      expected: `figures of ${period} or later, since ${current.path} has those of ${period}`,
      found: `figures of ${next.period}`,
      fix: "Download the publisher’s latest file.",
    },
  ];
}

/** What the dataset's own schemas and checks say of the files to write. */
function unsound(root: string, next: Partial<Pick<Files, PayKey>>): Problem[] {
  const keys = ["national", "states", "metros", "parities"] as const;
  const shapes = keys.flatMap((key) => {
    const { path, schema } = FILES[key];
    const content = next[key];
    const checked = content && checkShape<unknown>(path, schema, content);
    return checked && !checked.ok ? checked.problems : [];
  });
  const found = shapes.length > 0 ? shapes : checkMeaning(next);
  return found.map((problem) => ({ ...problem, file: join(root, problem.file) }));
}

/**
 * Reads the publishers' files in a folder and builds from them the pay files of the dataset in `root`.
 * @returns the files' contents; or `undefined`, with all reasons added to `problems`.
 */
export async function planImport(
  folder: string,
  root: string,
  problems: Problem[],
): Promise<Plan | undefined> {
  const notes: string[] = [];
  const inputs = await findInputs(folder, problems);
  const current = await readCurrentFiles(root, problems);
  if (!current) return undefined;
  // One after the other, so that only one workbook is in memory at a time.
  const national = inputs.national && (await buildNational(inputs.national, current, problems));
  const states = inputs.states && (await buildStates(inputs.states, current, problems, notes));
  const metros = inputs.metros && (await buildMetros(inputs.metros, current, problems, notes));
  const parities = inputs.parities && (await buildParities(inputs.parities, current, problems));
  problems.push(
    ...older(inputs.national, national, current.national),
    ...older(inputs.states, states, current.states),
    ...older(inputs.metros, metros, current.metros),
    ...older(inputs.parities, parities, current.parities),
  );
  if (problems.length > 0 || !national || !states || !parities) return undefined;
  const next = { national, states, parities, ...(metros ? { metros } : {}) };
  problems.push(...unsound(root, next));
  return problems.length === 0 ? { current, next, notes } : undefined;
}
