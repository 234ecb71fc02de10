import type { z } from "zod";
import type { Dataset } from "#data/catalogue.ts";
import type { CheckedFiles, Files, ReadableFiles } from "#data/checks/check.ts";
import { checkMeaning } from "#data/checks.ts";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import { type Problem, readable } from "#data/problem.ts";
import { datasetOf } from "./dataset-of.ts";
import { type DatasetFolder, diskFolder, refused } from "./disk-folder.ts";
import { inTurns } from "./in-turns.ts";
import { readJson } from "./read-json.ts";
import { readSamples } from "./read-samples.ts";

export type ReadResult =
  | { ok: true; dataset: Dataset; files: CheckedFiles }
  | { ok: false; problems: Problem[] };

/** The files that lie at a fixed place; absent from the answer when they cannot be read. */
async function readFixed<T>(
  from: DatasetFolder,
  files: { [K in keyof T]: { path: string; schema: z.ZodType<T[K]> } },
  problems: Problem[],
): Promise<Partial<T>> {
  const found: Partial<T> = {};
  for (const key in files) {
    const { path, schema } = files[key];
    const content = await readJson(from, path, schema, problems);
    if (content !== undefined) found[key] = content;
  }
  return found;
}

/** Names of the roles' files. What editors and systems leave behind, and any other file, is nobody's mistake. */
async function roleNames(from: DatasetFolder, problems: Problem[]): Promise<string[]> {
  const { folder } = ROLE_FILE;
  const entries = await from.list(folder);
  if ("missing" in entries && !entries.missing) {
    problems.push(refused(`${folder}/`, entries));
    return [];
  }
  const names = "missing" in entries ? [] : entries.map(({ name }) => name);
  const json = names.filter((name) => /^[^.].*\.json$/is.test(name));
  if (json.length === 0) {
    problems.push({
      file: `${folder}/`,
      path: "",
      expected: "at least one role, as <slug>.json",
      found: "none",
      fix: "Add a role; README.md says how.",
    });
  }
  return json;
}

async function readRoles(
  from: DatasetFolder,
  problems: Problem[],
): Promise<Pick<ReadableFiles, "roles" | "everyRole">> {
  const names = await roleNames(from, problems);
  if (names.length === 0) return {};
  const read = await inTurns(names, async (name) => {
    const file = `${ROLE_FILE.folder}/${name}`;
    const own: Problem[] = [];
    const role = await readJson(from, file, ROLE_FILE.schema, own);
    return { file, role, own };
  });
  problems.push(...read.flatMap(({ own }) => own));
  const roles = read.flatMap(({ file, role }) => (role ? { file, role } : []));
  return roles.length === names.length ? { roles, everyRole: true } : { roles };
}

/** Whether there is nothing to record, since no role has a program or a task; false until all roles are read. */
function runsNothing({ roles, everyRole }: Pick<ReadableFiles, "roles" | "everyRole">): boolean {
  return everyRole === true && (roles ?? []).every(({ role }) => role.program === null && role.task === null);
}

function isWhole(files: ReadableFiles): files is CheckedFiles {
  return files.everyRole === true && Object.keys(FILES).every((key) => key in files);
}

/**
 * Reads and checks a dataset: the shape of each file, and the meaning of those of the right shape.
 * @returns the dataset, or all problems found, each short enough to print; it never throws on bad content.
 */
export async function readFrom(from: DatasetFolder): Promise<ReadResult> {
  const home = await from.list(".");
  if ("missing" in home) return { ok: false, problems: [refused("./", home)] };
  const problems: Problem[] = [];
  const { python, ...always } = FILES;
  const fixed = await readFixed<Omit<Files, "python">>(from, always, problems);
  const roles = await readRoles(from, problems);
  const files: ReadableFiles = {
    ...fixed,
    ...(runsNothing(roles)
      ? { python: null }
      : await readFixed<Pick<Files, "python">>(from, { python }, problems)),
    ...roles,
    ...(await readSamples(from, problems)),
  };
  problems.push(...checkMeaning(files));
  if (problems.length > 0 || !isWhole(files)) return { ok: false, problems: problems.map(readable) };
  return { ok: true, files, dataset: datasetOf(files) };
}

/** `readFrom` a folder on disk. @param root the folder that holds `site.json`, `roles/` and the rest. */
export function readDataset(root: string): Promise<ReadResult> {
  return readFrom(diskFolder(root));
}

/** Problems that are printed; what follows is often the same again in the next row. */
const MOST_PRINTED = 50;

/**
 * Problems as text, one paragraph each: file and path, expected, found, how to fix. Of very many the first.
 * @param folder the dataset's, as the reader named it.
 */
export function problemsText(problems: readonly Problem[], folder = "data"): string {
  const paragraphs = problems
    .slice(0, MOST_PRINTED)
    .map(
      ({ file, path, expected, found, fix }) =>
        `${folder}/${file}${path ? ` › ${path}` : ""}\n  expected  ${expected}\n  found     ${found}\n  fix       ${fix}`,
    );
  const more = problems.length - paragraphs.length;
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [
    ...paragraphs,
    ...(more > 0 ? [`… and ${more} more, once these are mended.`] : []),
    `${count} in the dataset.`,
  ].join("\n\n");
}
