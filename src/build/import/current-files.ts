import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { Files } from "#data/checks/check.ts";
import { FILES } from "#data/dataset-files.ts";
import type { Problem } from "#data/problem.ts";

/** A file of the dataset as it lies on disk: its content in the order of its own keys, and its text. */
export interface Current<T> {
  path: string;
  text: string;
  content: T;
}

export type PayKey = "national" | "states" | "metros" | "parities";
export type CurrentFiles = { [K in PayKey]: Current<Files[K]> } & { codes: readonly string[] };

function fits<T>(schema: z.ZodType<T>, content: unknown): content is T {
  return schema.safeParse(content).success;
}

async function read<T>(
  root: string,
  { path: name, schema }: { path: string; schema: z.ZodType<T> },
  problems: Problem[],
): Promise<Current<T> | undefined> {
  const path = join(root, name);
  let found = "something else";
  try {
    const text = await readFile(path, "utf8");
    const content: unknown = JSON.parse(text);
    if (fits(schema, content)) return { path, text, content };
  } catch (error) {
    found = error instanceof Error ? error.message : String(error);
  }
  problems.push({
    file: path,
    path: "",
    expected: "a file of the dataset, of the shape of its schema",
    found,
    fix: "Run npm run check:data, and mend what it names before importing.",
  });
  return undefined;
}

/**
 * The files that an import replaces, and the codes whose figures they hold.
 * @returns `undefined` when one cannot be used, with the reason added to `problems`.
 */
export async function readCurrentFiles(root: string, problems: Problem[]): Promise<CurrentFiles | undefined> {
  const national = await read(root, FILES.national, problems);
  const states = await read(root, FILES.states, problems);
  const metros = await read(root, FILES.metros, problems);
  const parities = await read(root, FILES.parities, problems);
  const occupations = await read(root, FILES.occupations, problems);
  if (!national || !states || !metros || !parities || !occupations) return undefined;
  const codes = occupations.content.occupations.map(({ soc }) => soc);
  return { national, states, metros, parities, codes };
}

/** The codes in the order in which a file has them; those it does not have yet come last. */
export function orderedCodes(rows: readonly { soc: string }[], codes: readonly string[]): string[] {
  const there = new Set(rows.map(({ soc }) => soc));
  return [...there].filter((soc) => codes.includes(soc)).concat(codes.filter((soc) => !there.has(soc)));
}
