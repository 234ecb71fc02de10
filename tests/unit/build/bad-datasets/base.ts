import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import { DATA } from "../../fixtures/real-data.ts";

/** What a JSON file holds. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isJson = (value: unknown): value is Json => value !== undefined;

/** Sound content that has all optional fields too, so that each field of the schemas is there to be spoilt. */
const FULLER: Readonly<Record<string, (content: string) => string>> = {
  "skills.json": (text) => text.replace('"id": "python"', '"id": "python", "formerly": ["snake"]'),
  "pay/national.json": (text) => text.replace('"flag": null', '"flag": "derived_not_published"'),
  "pay/metros.json": (text) =>
    text
      .replace('"wageFlag": null', '"wageFlag": "derived_not_published"')
      .replace('"employmentFlag": null', '"employmentFlag": "derived_not_published"'),
  "roles/data-engineer.json": (text) => text.replace('"order"', '"formerly": ["pipeline-plumber"], "order"'),
};

/** Text of every JSON file of the shipped dataset, by path below its folder. */
export const TEXTS: ReadonlyMap<string, string> = new Map(
  [
    ...Object.values(FILES).map(({ path }) => path),
    ...readdirSync(join(DATA, ROLE_FILE.folder)).map((name) => `${ROLE_FILE.folder}/${name}`),
  ].map((path) => {
    const text = readFileSync(join(DATA, path), "utf8");
    return [path, FULLER[path]?.(text) ?? text];
  }),
);

/** The JSON value of a text. @throws for a text that is not JSON */
export function parse(text: string): Json {
  const value: unknown = JSON.parse(text);
  if (!isJson(value)) throw new Error("not JSON");
  return value;
}

/** Content of every file, by path. Not to be changed: `setIn` makes a copy of what it changes. */
export const CONTENTS: ReadonlyMap<string, Json> = new Map(
  [...TEXTS].map(([path, text]) => [path, parse(text)]),
);

export type Path = readonly (string | number)[];

/** What stands at a path; undefined for nothing. */
export function getIn(content: Json | undefined, [key, ...rest]: Path): Json | undefined {
  if (key === undefined || content === undefined) return content;
  if (content === null || typeof content !== "object") return undefined;
  if (Array.isArray(content)) return typeof key === "number" ? getIn(content[key], rest) : undefined;
  return Object.hasOwn(content, key) ? getIn(content[key], rest) : undefined;
}

/** A copy with `value` at a path; without what stands there where it is undefined. */
export function setIn(content: Json, [key, ...rest]: Path, value: Json | undefined): Json {
  if (key === undefined) return value ?? null;
  const inner = (old: Json | undefined) => setIn(old ?? null, rest, value);
  if (Array.isArray(content)) return content.map((item, i) => (i === key ? inner(item) : item));
  if (content === null || typeof content !== "object") throw new Error(`nothing at ${key}`);
  const entries = Object.entries(content).filter(([name]) => name !== key);
  const kept = rest.length === 0 && value === undefined ? [] : [[key, inner(content[key])] as const];
  // Not by assignment, which would set the prototype where the key is called so.
  return Object.fromEntries([...entries, ...kept]);
}
