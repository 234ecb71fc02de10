/** A piece of a JSON text, from `start` up to `end`. */
export interface JsonToken {
  kind: "text" | "value" | "mark" | "end" | "junk";
  start: number;
  end: number;
}

/** What JSON has no place for, as its author would call it, with the remedy. `start` is where it stands. */
export interface Junk extends JsonToken {
  kind: "junk";
  found: string;
  fix: string;
}

const SPACE = /[ \t\n\r]*/y;
const VALUE = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\p{L}\p{N}_$.+-])/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

const IN_QUOTES = "Put texts and names in double quotation marks.";

/** What authors write that is not JSON, and what to do about it. The last says it of anything. */
const JUNK: readonly { pattern: RegExp; found: string; fix: string }[] = [
  { pattern: /\/[/*]/y, found: "a comment", fix: "Remove it: JSON has no comments." },
  { pattern: /['‘’“”`]/uy, found: "a quotation mark of another kind", fix: IN_QUOTES },
  { pattern: /<{7}|>{7}|={7}/y, found: "the mark of a merge conflict", fix: "Settle the conflict." },
  {
    pattern: /[-+.\d][-+.\w]*/y,
    found: "",
    fix: "Write a number as JSON does: 1000, 0.5, -1; anything else in double quotation marks.",
  },
  {
    pattern: /[\p{L}_$][\p{L}\p{N}_$]*/uy,
    found: "",
    fix: "Write true, false, null, a number, or a text or name in double quotation marks.",
  },
  { pattern: /./suy, found: "", fix: "Remove it, or put it into a text." },
];

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const junk = (start: number, found: string, fix: string): Junk => ({
  ...{ kind: "junk", start, end: start, found, fix },
});

function textToken(text: string, start: number): JsonToken | Junk {
  for (let at = start + 1; at < text.length; ) {
    const character = text[at] ?? "";
    if (character === '"') return { kind: "text", start, end: at + 1 };
    if (character === "\n" || character === "\r") {
      return junk(
        start,
        "a text that does not end in its line",
        "Close its quotation marks, or join its lines.",
      );
    }
    if (character < " ") return junk(at, "a control character in a text", "Remove it.");
    const step = character === "\\" ? matchAt(ESCAPE, text, at)?.length : 1;
    if (step === undefined) {
      return junk(
        at,
        `\\${text[at + 1] ?? ""}, which is no escape`,
        "Write a backslash as \\\\, or remove it.",
      );
    }
    at += step;
  }
  return junk(start, "a text that does not end", "Close its quotation marks.");
}

/** The token of a JSON text that begins at or after `at`, behind white space. */
export function nextToken(text: string, at: number): JsonToken | Junk {
  const start = at + (matchAt(SPACE, text, at)?.length ?? 0);
  const character = text[start];
  if (character === undefined) return { kind: "end", start, end: start };
  if ("{}[]:,".includes(character)) return { kind: "mark", start, end: start + 1 };
  if (character === '"') return textToken(text, start);
  const value = matchAt(VALUE, text, start);
  if (value !== undefined) return { kind: "value", start, end: start + value.length };
  for (const { pattern, found, fix } of JUNK) {
    const match = matchAt(pattern, text, start);
    if (match !== undefined) return junk(start, found === "" ? match : found, fix);
  }
  return junk(start, character, "Remove it.");
}
