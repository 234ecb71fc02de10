import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { Dataset } from "#data/catalogue.ts";
import type { CheckedFiles, Files, ReadableFiles } from "#data/checks/check.ts";
import { checkMeaning } from "#data/checks.ts";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import type { Problem } from "#data/problem.ts";
import { checkShape } from "#data/shape.ts";

export type ReadResult =
  | { ok: true; dataset: Dataset; files: CheckedFiles }
  | { ok: false; problems: Problem[] };

const BOM = "\uFEFF";

async function readJson(root: string, file: string): Promise<{ content: unknown } | { problem: Problem }> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      await readFile(join(root, file)),
    );
  } catch (error) {
    const wrongEncoding = error instanceof TypeError;
    return {
      problem: {
        file,
        path: "",
        expected: wrongEncoding ? "UTF-8 text" : "a file that can be read",
        found: wrongEncoding ? "bytes that are not UTF-8" : "no such file",
        fix: wrongEncoding ? "Save the file as UTF-8." : "Add the file; README.md says what belongs in it.",
      },
    };
  }
  if (text.startsWith(BOM)) {
    return {
      problem: {
        file,
        path: "",
        expected: "UTF-8 without a byte order mark",
        found: "a byte order mark",
        fix: "Save the file as UTF-8 without BOM.",
      },
    };
  }
  try {
    return { content: JSON.parse(text) };
  } catch (error) {
    return {
      problem: {
        file,
        path: "",
        expected: "JSON",
        found: error instanceof Error ? error.message : String(error),
        fix: "Correct the syntax at that place.",
      },
    };
  }
}

async function namesIn(folder: string, ending: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
  } catch {
    return []; // a missing folder is the same as an empty one; the checks say what is missing from it
  }
}

/** What code is made of and reads; recorded.json, which lies beside it, is a file of its own. */
const SAMPLE_FILE = /\.(?:py|txt|csv|log)$/;

async function sampleFiles(root: string, folder = "samples"): Promise<string[]> {
  // A missing folder is the same as an empty one; the checks say what is missing from it.
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const lists = await Promise.all(
    entries.map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sampleFiles(root, path);
      return entry.isFile() && SAMPLE_FILE.test(entry.name) ? [path] : [];
    }),
  );
  return lists.flat().sort();
}

async function textsOf(root: string, files: readonly string[]): Promise<Record<string, string>> {
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(root, file), "utf8")] as const),
  );
  return Object.fromEntries(texts);
}

/** Reads one file into the type of its schema. What keeps it from that is added to `problems`. */
async function load<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Promise<T | undefined> {
  const read = await readJson(root, file);
  if ("problem" in read) {
    problems.push(read.problem);
    return undefined;
  }
  const checked = checkShape(file, schema, read.content);
  if (checked.ok) return checked.value;
  problems.push(...checked.problems);
  return undefined;
}

/** The files that lie at a fixed place; absent from the answer when they cannot be read. */
async function loadFixed<T>(
  root: string,
  files: { [K in keyof T]: { path: string; schema: z.ZodType<T[K]> } },
  problems: Problem[],
): Promise<Partial<T>> {
  const found: Partial<T> = {};
  for (const key in files) {
    const { path, schema } = files[key];
    const content = await load(root, path, schema, problems);
    if (content !== undefined) found[key] = content;
  }
  return found;
}

async function loadRoles(
  root: string,
  problems: Problem[],
): Promise<Pick<ReadableFiles, "roles" | "everyRole">> {
  const names = await namesIn(join(root, ROLE_FILE.folder), ".json");
  if (names.length === 0) {
    problems.push({
      file: `${ROLE_FILE.folder}/`,
      path: "",
      expected: "at least one role, as <slug>.json",
      found: "none",
      fix: "Add a role; README.md says how.",
    });
    return {};
  }
  const roles: CheckedFiles["roles"] = [];
  for (const name of names) {
    const file = `${ROLE_FILE.folder}/${name}`;
    const role = await load(root, file, ROLE_FILE.schema, problems);
    if (role) roles.push({ file, role });
  }
  return roles.length === names.length ? { roles, everyRole: true } : { roles };
}

function isWhole(files: ReadableFiles): files is CheckedFiles {
  return files.everyRole === true && Object.keys(FILES).every((key) => key in files);
}

/**
 * Reads and checks a dataset folder: the shape of each file, and the meaning of those of the right shape.
 * @param root the folder that holds `site.json`, `roles/` and the rest.
 * @returns the dataset, or all problems found; it never throws on bad content.
 */
export async function readDataset(root: string): Promise<ReadResult> {
  const problems: Problem[] = [];
  const samples = await sampleFiles(root);
  const files: ReadableFiles = {
    ...(await loadFixed<Files>(root, FILES, problems)),
    ...(await loadRoles(root, problems)),
    samples,
    sampleTexts: await textsOf(root, samples),
  };
  problems.push(...checkMeaning(files));
  if (problems.length > 0 || !isWhole(files)) return { ok: false, problems };
  const {
    site,
    sources,
    skills,
    learning,
    occupations,
    national,
    states,
    metros,
    parities,
    projections,
    problem,
    python,
    roles,
  } = files;
  return {
    ok: true,
    files,
    dataset: {
      site,
      sources: sources.sources,
      groups: skills.groups,
      skills: skills.skills,
      learning: learning.learning,
      occupations: occupations.occupations,
      national,
      states,
      metros,
      parities,
      projections: projections.rounds,
      roles: roles.map(({ role }) => role),
      problem: problem.problem,
      python: {
        python: python.python,
        pyodide: python.pyodide,
        bytes: python.bytes,
        compressed: python.compressed,
      },
      sampleTexts: files.sampleTexts,
    },
  };
}

/** All problems as text, one paragraph each: file and path, expected, found, how to fix. */
export function problemsText(problems: readonly Problem[]): string {
  const paragraphs = problems.map(
    ({ file, path, expected, found, fix }) =>
      `data/${file}${path ? ` › ${path}` : ""}\n  expected  ${expected}\n  found     ${found}\n  fix       ${fix}`,
  );
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `${paragraphs.join("\n\n")}\n\n${count} in the dataset.`;
}
