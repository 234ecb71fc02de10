import type { Format } from "#domain/format.ts";
import { type FileProblem, MAX_FILE_BYTES } from "#store/personal-file.ts";
import type { Unusable } from "#store/read-entries.ts";

const LONGEST = 40;

/** A text of unknown origin, cut where it would take the page over. */
export function shortened(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : text;
}

/** What stood in a file, in a few words. */
export function foundWords(found: unknown): string {
  if (typeof found === "string") return `“${shortened(found)}”`;
  if (Array.isArray(found)) return `a list of ${found.length}`;
  if (typeof found === "object" && found !== null) return "an object";
  return found === undefined ? "nothing" : String(found);
}

/** An entry that was left out: what it is, and what belongs there. */
export function entryWords({ found, expected }: Pick<Unusable, "found" | "expected">): string {
  return `${foundWords(found)}, where there should be ${expected}`;
}

/** Where a file that cannot be used comes from, as far as its problem tells; empty when it does not tell. */
function originWords(kind: FileProblem["kind"]): string {
  switch (kind) {
    case "foreign":
      return "This file was not saved by this site. ";
    case "too-large":
    case "empty":
    case "not-text":
    case "not-json":
    case "spoilt":
      return "This file was not saved by this site, or was changed since. ";
    case "unread":
    case "later":
      return "";
  }
}

function detailWords(problem: FileProblem, { count }: Pick<Format, "count">): string {
  switch (problem.kind) {
    case "too-large":
      return `It has ${count(problem.bytes)} bytes; at the most ${count(MAX_FILE_BYTES)} are read, more than a file of this app takes.`;
    case "empty":
      return "It is empty.";
    case "unread":
      return "The browser could not read it. Was it moved, or is it locked?";
    case "not-text":
      return "It is not a text in UTF-8: another kind of file, or saved in another encoding.";
    case "not-json":
      return problem.at
        ? `It is not valid JSON: line ${count(problem.at.line)}, column ${count(problem.at.column)} does not fit. It may be cut short.`
        : "It is not valid JSON. It may be cut short.";
    case "foreign":
      return "It is valid JSON, but no file of this app: its “format” does not say so.";
    case "later":
      return `A later version of this app wrote it: it has version ${count(problem.version)}, and this one reads up to ${count(problem.understood)}. Reload the page and try again.`;
    case "spoilt":
      return `Its “${problem.path}” is ${entryWords(problem)}.`;
  }
}

/** Why nothing of a file can be used: where it comes from, then what is wrong, and what can be done about it. */
export function problemWords(problem: FileProblem, format: Pick<Format, "count">): string {
  return `${originWords(problem.kind)}${detailWords(problem, format)}`;
}
