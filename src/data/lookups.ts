import { group } from "d3-array";
import type { Citation, Dataset } from "./catalogue.ts";
import type { CodeText } from "./code.ts";
import type { SampleLine } from "./learning.ts";
import type { Learning, Occupation, Role } from "./schema.ts";

/**
 * `make`, which is called once for each list and remembered as long as that list is: thousands of roles are
 * looked up in the same few. A list must not be changed after its first use.
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** What is found under an id. @throws for an id that is not there. */
type Lookup<T> = (id: string) => T;

function lookup<T>(list: readonly T[], idOf: (entry: T) => string): Lookup<T> {
  const map = new Map(list.map((entry) => [idOf(entry), entry]));
  return (id) => {
    const found = map.get(id);
    if (!found) throw new Error(`${id} is not defined; run the dataset checks first`);
    return found;
  };
}

const lookups = oncePer((list: readonly { id: string }[]) => lookup(list, ({ id }) => id));

/** Looks an entry up by its id. @throws for an id that is not there. */
export function byId<T extends { id: string }>(list: readonly T[]): Lookup<T> {
  return lookups(list) as Lookup<T>;
}

const occupations = oncePer((list: Dataset["occupations"]) => lookup(list, ({ soc }) => soc));

/** What is known of a code. @throws for one that is not described. */
export function occupationFor(data: Dataset, code: string): Occupation {
  return occupations(data.occupations)(code);
}

const lessons = oncePer((list: Dataset["learning"]) => lookup(list, ({ skill }) => skill));

/** What it takes to learn a skill. @throws for one that is in no lesson. */
export function learningOf(data: Dataset, skill: string): Learning {
  return lessons(data.learning)(skill);
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

const inOrder = oncePer((roles: Dataset["roles"]): readonly Role[] =>
  [...roles].sort((a, b) => a.order - b.order),
);

/** The roles in their fixed order. */
export function ordered(data: Dataset): readonly Role[] {
  return inOrder(data.roles);
}

const byCode = oncePer((roles: Dataset["roles"]) => group(inOrder(roles), (role) => role.occupation.soc));

/** The roles that stand on an official code, in their fixed order; empty for a code that none stands on. */
export function rolesOn(data: Dataset, code: string): readonly Role[] {
  return byCode(data.roles).get(code) ?? [];
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

/** Where the code of a role shows a skill, each file once, by skill. */
export function linesBySkill(role: Role, code: readonly CodeText[]): Map<string, SampleLine[]> {
  const shown = code.flatMap(({ file, title, tools, lines }) =>
    tools.map(({ skill, line }) => ({
      skill,
      sample: { slug: role.slug, file, title, line, code: lines[line - 1] ?? [] },
    })),
  );
  const found = new Map<string, SampleLine[]>();
  for (const { skill, sample } of shown) found.set(skill, [...(found.get(skill) ?? []), sample]);
  return found;
}
