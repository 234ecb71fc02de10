import * as z from "zod/mini";
import {
  type Edits,
  isEditPath,
  MAX_EDIT_CHARACTERS,
  MAX_EDITS,
  MAX_EDITS_BYTES,
  withMoreEdits,
} from "#domain/edits.ts";
import { type Report, readRecord } from "./read-entries.ts";

const PATH = {
  schema: z.string().check(z.refine(isEditPath)),
  expected: "the path of a Python file, such as data-engineer/task/start.py",
};

const TextSchema = z.string().check(z.maxLength(MAX_EDIT_CHARACTERS));
const count = (value: number) => value.toLocaleString("en-US");
const TEXT = `code of ${count(MAX_EDIT_CHARACTERS)} characters at the most`;
const ROOM = `${MAX_EDITS} files and ${count(MAX_EDITS_BYTES)} bytes of code at the most`;

/** The reader's versions of files that make sense and have room; undefined where there is no object. */
export function readEdits(path: string, found: unknown, report: Report): Edits | undefined {
  const read = readRecord({ path, found, expected: TEXT }, TextSchema, report, PATH);
  if (!read) return undefined;
  const edits = withMoreEdits({}, read);
  for (const [file, text] of Object.entries(read)) {
    if (!Object.hasOwn(edits, file)) report({ path: `${path}.${file}`, found: text, expected: ROOM });
  }
  return edits;
}
