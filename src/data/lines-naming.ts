/** A line as it stands in a file or an output, with its number there, from 1. */
export interface NumberedLine {
  number: number;
  text: string;
}

/**
 * The lines of `text` that name `id` as a word of its own: not as part of a longer word or number, nor of
 * an amount. One capital letter may follow, as in 1210R, the return of 1210.
 */
export function linesNaming(text: string, id: string): NumberedLine[] {
  const literal = id.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const named = new RegExp(
    `(?<![\\p{L}\\p{N}]|\\p{N}\\.)${literal}\\p{Lu}?(?![\\p{L}\\p{N}]|\\.\\p{N})`,
    "u",
  );
  return text
    .split("\n")
    .flatMap((line, index) => (named.test(line) ? [{ number: index + 1, text: line }] : []));
}
