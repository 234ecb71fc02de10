import type { z } from "zod";
import type { Problem } from "#data/problem.ts";
import { checkShape } from "#data/shape.ts";
import { decoded } from "./decode.ts";
import { type DatasetFolder, refused } from "./disk-folder.ts";
import { jsonFault } from "./json-fault.ts";

/** The content of a JSON file. @returns what keeps it from being read where it cannot be. */
function parsed(file: string, bytes: Uint8Array): { content: unknown } | { problem: Problem } {
  const text = decoded(bytes);
  if (typeof text !== "string") return { problem: { file, path: "", ...text } };
  const fault = jsonFault(text);
  if (fault === null) return { content: JSON.parse(text) };
  const { line, column, expected, ...said } = fault;
  return {
    problem: { file, path: `line ${line}, column ${column}`, expected: `JSON: ${expected}`, ...said },
  };
}

/** Reads one file into the type of its schema. What keeps it from that is added to `problems`. */
export async function readJson<T>(
  folder: DatasetFolder,
  file: string,
  schema: z.ZodType<T>,
  problems: Problem[],
): Promise<T | undefined> {
  const bytes = await folder.read(file);
  if ("missing" in bytes) {
    problems.push(refused(file, bytes));
    return undefined;
  }
  const read = parsed(file, bytes);
  if ("problem" in read) {
    problems.push(read.problem);
    return undefined;
  }
  const checked = checkShape(file, schema, read.content);
  if (checked.ok) return checked.value;
  problems.push(...checked.problems);
  return undefined;
}
