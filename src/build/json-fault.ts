import { type JsonToken, type Junk, nextToken } from "./json-token.ts";

/** What is wrong with a JSON text, and where; lines and columns count from 1. */
export interface JsonFault {
  line: number;
  column: number;
  expected: string;
  found: string;
  fix: string;
}

/** Deeper than any file of a dataset. */
const DEEPEST = 64;

/** What may come next, as a problem calls it. */
const NEXT = {
  value: "a value",
  "value or ]": "a value, or ] at the end of the list",
  name: "a name in double quotation marks",
  "name or }": "a name in double quotation marks, or } at the end of the object",
  colon: "a colon",
  ", or ]": "a comma, or ] at the end of the list",
  ", or }": "a comma, or } at the end of the object",
  end: "the end of the file",
} as const;

type Next = keyof typeof NEXT;

/** An object with the names it has so far, or a list. */
type Open = Set<string> | "list";

function after(open: Open | undefined): Next {
  if (open === undefined) return "end";
  return open === "list" ? ", or ]" : ", or }";
}

/** What may come after a mark that is allowed here; null for one that is not. Opens and closes in `stack`. */
function afterMark(mark: string, next: Next, stack: Open[]): Next | null {
  const wanted = next === "value" || next === "value or ]";
  if (mark === "[" && wanted) {
    stack.push("list");
    return "value or ]";
  }
  if (mark === "{" && wanted) {
    stack.push(new Set());
    return "name or }";
  }
  if (next.endsWith(`or ${mark}`)) {
    stack.pop();
    return after(stack.at(-1));
  }
  if (mark === ":" && next === "colon") return "value";
  if (mark !== ",") return null;
  if (next === ", or ]") return "value";
  return next === ", or }" ? "name" : null;
}

function remedy(found: string, next: Next, before: string): string {
  if (found === "") {
    return before === ""
      ? "Write the file; README.md says what belongs in it."
      : "Write what is missing: the file seems to be cut off.";
  }
  if (next === "end") return "Keep one value in the file, and remove what follows it.";
  if (before === "," && (found === "}" || found === "]")) return "Remove the comma before it.";
  if (next.startsWith(", ")) return 'Put a comma before it; a quotation mark inside a text is written \\".';
  return "Correct the syntax there.";
}

/** What may come after a text or a value that is allowed here; what is wrong with it when it is not. */
function afterText(token: JsonToken, text: string, next: Next, stack: Open[]): Next | Said | null {
  if (next === "value" || next === "value or ]") return after(stack.at(-1));
  const names = stack.at(-1);
  if (token.kind !== "text" || !next.startsWith("name") || !(names instanceof Set)) return null;
  const name: string = JSON.parse(text.slice(token.start, token.end));
  if (names.has(name)) {
    return {
      expected: "each name once in an object",
      found: `${name} once more`,
      fix: "Remove one of them: the first would be lost.",
    };
  }
  names.add(name);
  return "colon";
}

type Said = Omit<JsonFault, "line" | "column">;

function placed(text: string, at: number, said: Said): JsonFault {
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, ...said };
}

/**
 * The first fault of a JSON text: what `JSON.parse` refuses, what it would take the last of without a word,
 * and nesting too deep for what reads it on. It never throws, however deep or long the text.
 * @returns null for sound JSON.
 */
export function jsonFault(text: string): JsonFault | null {
  const stack: Open[] = [];
  let next: Next = "value";
  let before = "";
  for (let at = 0; ; ) {
    const token: JsonToken | Junk = nextToken(text, at);
    const fault = (said: Said) => placed(text, token.start, said);
    if ("found" in token) return fault({ expected: NEXT[next], found: token.found, fix: token.fix });
    if (token.kind === "end" && next === "end") return null;
    const written = text.slice(token.start, token.end);
    const following: Next | Said | null =
      token.kind === "mark"
        ? afterMark(written, next, stack)
        : token.kind === "end"
          ? null
          : afterText(token, text, next, stack);
    if (following === null) {
      const found = written === "" ? (before === "" ? "an empty file" : "the end of the file") : written;
      return fault({ expected: NEXT[next], found, fix: remedy(written, next, before) });
    }
    if (typeof following === "object") return fault(following);
    if (stack.length > DEEPEST) {
      return fault({
        expected: `at most ${DEEPEST} levels`,
        found: "a level more",
        fix: "Remove what is nested too deep.",
      });
    }
    next = following;
    before = written;
    at = token.end;
  }
}
