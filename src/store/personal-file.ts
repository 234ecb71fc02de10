import type { Renamed } from "#data/catalogue.ts";
import { MAX_COMPARED } from "#domain/compare-list.ts";
import { mapForward } from "#domain/renames.ts";
import type { Kept } from "./explorer-store.ts";
import { NOTHING_KEPT, readPersisted, STORAGE_KEY } from "./persistence.ts";
import { fieldsOf, type Report, readIds, type Unusable } from "./read-entries.ts";

/** What a file of this app says it is; files of another app say something else, or nothing. */
export const PERSONAL_FORMAT = `${STORAGE_KEY}/personal`;
const VERSION = 1;

/** Room for as much code as is kept at the most (MAX_EDITS_BYTES), and for twice what all else takes. */
export const MAX_FILE_BYTES = 1_000_000;

/** Why nothing of a file can be used. */
export type FileProblem =
  | { kind: "too-large"; bytes: number }
  | { kind: "empty" }
  /** The browser could not read it: it was moved, say, or may not be read. */
  | { kind: "unread" }
  /** Something other than text in UTF-8. */
  | { kind: "not-text" }
  /** Line and column count from 1; null where the browser does not say them. */
  | { kind: "not-json"; at: { line: number; column: number } | null }
  /** JSON, but not of this app. */
  | { kind: "foreign" }
  | { kind: "later"; version: number; understood: number }
  /** Of this app, but spoilt in a place without which nothing makes sense. */
  | ({ kind: "spoilt" } & Unusable);

export type PersonalFile =
  | { ok: false; problem: FileProblem }
  /** What of it makes sense, and what does not. */
  | { ok: true; kept: Partial<Kept>; unusable: readonly Unusable[] };

type Count = (value: number) => string;

const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Everything the reader keeps as the text of a file: the same for the same state, and readable. */
export function writePersonal(all: Kept): string {
  const { theme, home, done, shortlist, tasks, picks } = all;
  const kept = {
    ...{ theme, home, hours: sorted(all.hours), known: sorted(all.known), done, shortlist },
    ...{ tasks, edits: sorted(all.edits), picks },
  };
  return `${JSON.stringify({ format: PERSONAL_FORMAT, version: VERSION, kept }, null, 2)}\n`;
}

/** Where in `text` its JSON breaks off, by what the engine says; each says it in its own words, or not at all. */
function placeOf(error: unknown, text: string): { line: number; column: number } | null {
  const message = String(error);
  const place = /line (\d+) column (\d+)/.exec(message);
  if (place) return { line: Number(place[1]), column: Number(place[2]) };
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return null;
  const before = text.slice(0, Number(position));
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

function parseJson(text: string): { json: unknown } | FileProblem {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    // What is not text decodes to these: a zero byte, and what stands for a byte that is none of UTF-8's.
    if (/[\0\uFFFD]/.test(text)) return { kind: "not-text" };
    return { kind: "not-json", at: placeOf(error, text) };
  }
}

function readPicks(found: unknown, report: Report): string[] | undefined {
  const ids = readIds("picks", found, report);
  for (const id of ids?.slice(MAX_COMPARED) ?? []) {
    report({ path: "picks", found: id, expected: `${MAX_COMPARED} roles at the most` });
  }
  return ids?.slice(0, MAX_COMPARED);
}

/** The fields that the file may have; those of the state, whose type names them all. */
const FIELDS: ReadonlySet<string> = new Set(Object.keys({ ...NOTHING_KEPT, picks: [] } satisfies Kept));

function readKept(stored: unknown, report: Report, count?: Count): Partial<Kept> {
  const fields = new Map(fieldsOf(stored));
  for (const [path, found] of fields) {
    if (!FIELDS.has(path)) report({ path, found, expected: "nothing of this name" });
  }
  const picks = readPicks(fields.get("picks"), report);
  return { ...readPersisted(stored, report, count), ...(picks && { picks }) };
}

const refused = (problem: FileProblem): PersonalFile => ({ ok: false, problem });

/**
 * Reads the text of a file, whatever it is. Entries that make no sense are left out and named, the rest is
 * used; a field that is missing or no good is left out as a whole.
 * @param renamed how ids of an earlier dataset are called today.
 * @param count writes a number where it says what belongs in place of what makes no sense.
 */
export function readPersonal(text: string, renamed: Renamed, count?: Count): PersonalFile {
  const plain = text.replace(/^\uFEFF/, "");
  if (plain.trim() === "") return refused({ kind: "empty" });
  const parsed = parseJson(plain);
  if (!("json" in parsed)) return refused(parsed);
  const fields = new Map(fieldsOf(parsed.json));
  const spoilt = (path: string, expected: string) =>
    refused({ kind: "spoilt", path, found: fields.get(path), expected });
  if (fields.get("format") !== PERSONAL_FORMAT) return refused({ kind: "foreign" });
  const version = fields.get("version");
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return spoilt("version", "a whole number from 1");
  }
  if (version > VERSION) return refused({ kind: "later", version, understood: VERSION });
  const kept = fields.get("kept");
  if (!fieldsOf(kept)) return spoilt("kept", "what was kept, in braces");
  const unusable: Unusable[] = [];
  return {
    ok: true,
    kept: mapForward(
      readKept(kept, (entry) => unusable.push(entry), count),
      renamed,
    ),
    unusable,
  };
}

/** Reads a file that the reader chose, as `readPersonal` does. One over MAX_FILE_BYTES is not even opened. */
export async function openPersonal(file: Blob, renamed: Renamed, count?: Count): Promise<PersonalFile> {
  if (file.size > MAX_FILE_BYTES) return refused({ kind: "too-large", bytes: file.size });
  try {
    return readPersonal(await file.text(), renamed, count);
  } catch {
    return refused({ kind: "unread" });
  }
}
