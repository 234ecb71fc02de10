/** The longest text that a problem shows of a value; the rest is cut. */
const LONGEST_VALUE = 80;

/** How deep a value is written out; below that, objects and lists are `…`. */
const DEEPEST = 4;

/** What a terminal would not show as it is, or would act on: controls, halves of characters, marks of direction … */
const UNSEEN = /(?! )[\p{C}\p{Z}]/u;

const MARK = /\p{M}/u;

/** Marks on one letter that are shown as they are; more would cover what stands above and below. */
const MOST_MARKS = 3;

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
}

/** The beginning of a line without halves of characters, with `…` for the rest. */
function cut(line: string, limit: number): string {
  const kept = line.slice(0, limit - 1);
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

/**
 * A text on one line in which every character can be seen, those that could not as `\u202e`; cut to `limit`
 * characters, the last of them `…`.
 */
export function printable(text: string, limit: number): string {
  let line = "";
  let marks = 0;
  for (const character of text) {
    marks = MARK.test(character) ? marks + 1 : 0;
    const written = UNSEEN.test(character) || marks > MOST_MARKS ? escaped(character) : character;
    if (line.length + written.length > limit) return cut(line, limit);
    line += written;
  }
  return line;
}

/** JSON of a value, as far as there is room for it: never deeper nor much longer than is shown anyway. */
function sketch(value: unknown, depth: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, LONGEST_VALUE + 1));
  if (typeof value !== "object" || value === null) return String(JSON.stringify(value) ?? value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (depth === DEEPEST) return `${open}…${close}`;
  let line = "";
  for (const key of Object.keys(value)) {
    const name = isList ? "" : `${JSON.stringify(key.slice(0, LONGEST_VALUE))}:`;
    line += `${line === "" ? "" : ","}${name}${sketch(Reflect.get(value, key), depth + 1)}`;
    if (line.length > LONGEST_VALUE) return open + line;
  }
  return open + line + close;
}

/** A value as a problem shows it: JSON on one line, cut to 80 characters; “nothing” for a missing one. */
export function shownValue(value: unknown): string {
  return value === undefined ? "nothing" : printable(sketch(value, 0), LONGEST_VALUE);
}
