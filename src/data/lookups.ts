import type { Citation, Dataset } from "./catalogue.ts";
import type { CodeText } from "./code.ts";
import type { SampleLine } from "./learning.ts";
import type { Occupation, Role } from "./schema.ts";

/** Looks an entry up by its id. @throws for an id that is not there. */
export function byId<T extends { id: string }>(list: readonly T[]): (id: string) => T {
  const map = new Map(list.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = map.get(id);
    if (!found) throw new Error(`${id} is not defined; run the dataset checks first`);
    return found;
  };
}

/** What is known of a code. @throws for one that is not described. */
export function occupationFor(data: Dataset, code: string): Occupation {
  const found = data.occupations.find((entry) => entry.soc === code);
  if (!found) throw new Error(`${code} is not defined; run the dataset checks first`);
  return found;
}

/**
 * Skills in demand for the role's official code, without those its own source already names.
 * The order is the file's: those with `core` first.
 */
export function alsoAskedFor(data: Dataset, role: Role): string[] {
  const named = new Set(role.essential.skills.map((entry) => entry.skill));
  return occupationFor(data, role.occupation.soc)
    .inDemand.map((entry) => entry.skill)
    .filter((id) => !named.has(id));
}

/** The roles in their fixed order. */
export function ordered(data: Dataset): Role[] {
  return [...data.roles].sort((a, b) => a.order - b.order);
}

/** Whom to name for a figure or a fact. @throws for a source that is not defined. */
export function citation(data: Dataset, id: string): Citation {
  const { title, publisher, url, period, retrieved } = byId(data.sources)(id);
  return { id, title, publisher, url, period, retrieved };
}

/** Where a sample or a program lies, below the dataset's folder. */
export const samplePath = (slug: string, file: string) => `samples/${slug}/${file}`;

/** Where the recorded output of the program at `path` lies. */
export const outputPath = (path: string) => path.replace(/\.py$/, ".txt");

/** The files of every task: what the reader starts with, what solves it, and what decides that. */
export const TASK_FILES = { start: "start.py", solution: "solution.py", checks: "checks.py" } as const;

/** Where a file of a role's task lies. */
export const taskPath = (slug: string, file: string) => samplePath(slug, `task/${file}`);

/** Where a file that all programs find beside them lies. */
export const problemPath = (file: string) => `samples/${file}`;

/** Where the samples of a role show `skill`, each sample once. */
export function linesShowing(skill: string, role: Role, code: readonly CodeText[]): SampleLine[] {
  return code.flatMap(({ file, title, tools, lines }) =>
    tools
      .filter((tool) => tool.skill === skill)
      .map(({ line }) => ({ slug: role.slug, file, title, line, code: lines[line - 1] ?? [] })),
  );
}
