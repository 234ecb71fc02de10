import {
  type Edits,
  isEditPath,
  MAX_EDIT_CHARACTERS,
  MAX_EDITS,
  MAX_EDITS_BYTES,
  withMoreEdits,
} from "#domain/edits.ts";
import { type Check, type Report, readRecord } from "./read-entries.ts";

const isPath: Check<string> = (value): value is string => typeof value === "string" && isEditPath(value);
const isText: Check<string> = (value): value is string =>
  typeof value === "string" && value.length <= MAX_EDIT_CHARACTERS;

const PATH = {
  check: isPath,
  expected: "the path of a role’s Python file: <slug>/task/start.py",
};

/**
 * The reader's versions of files that make sense and have room; undefined where there is no object.
 * @param count writes a number in what is reported.
 */
export function readEdits(
  path: string,
  found: unknown,
  report: Report,
  count: (value: number) => string = String,
): Edits | undefined {
  const code = `code of ${count(MAX_EDIT_CHARACTERS)} characters at the most`;
  const room = `${MAX_EDITS} files and ${count(MAX_EDITS_BYTES)} bytes of code at the most`;
  const read = readRecord({ path, found, expected: code }, isText, report, PATH);
  if (!read) return undefined;
  const edits = withMoreEdits({}, read);
  for (const [file, text] of Object.entries(read)) {
    if (!Object.hasOwn(edits, file)) report({ path: `${path}.${file}`, found: text, expected: room });
  }
  return edits;
}
