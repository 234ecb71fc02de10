/** A table in Markdown; columns after the first are figures and stand to the right. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
  const rules = heads.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(heads), line(rules), ...rows.map(line)].join("\n");
}

/** `text`, and “over” beside it where `value` misses its budget. */
export function judged(text: string, value: number, isWithin: (value: number) => boolean): string {
  return isWithin(value) ? text : `${text} over`;
}

/** Whole milliseconds, in groups of thousands. */
export function milliseconds(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** Kilobytes of a thousand bytes, to a tenth. */
export function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
