/** What a cell of a table of figures says. */
export type Cell = { kind: "number"; value: number } | { kind: "withheld" } | { kind: "top" };

/** BLS: `*` wage and `**` employment not released, `~` a share too small to print. */
const WITHHELD: ReadonlySet<unknown> = new Set([null, undefined, "", "*", "**", "~"]);
/** BLS: at or above the highest wage it prints. */
const TOP = "#";
const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;

/**
 * Reads a cell: a number that is not negative, also as text with thousands commas, or one of BLS's marks.
 * An empty cell is a figure that was not released.
 * @returns `undefined` for anything else.
 */
export function readCell(content: unknown): Cell | undefined {
  const cell = typeof content === "string" ? content.trim() : content;
  if (WITHHELD.has(cell)) return { kind: "withheld" };
  if (cell === TOP) return { kind: "top" };
  if (typeof cell === "string" && !NUMBER.test(cell)) return undefined;
  const value = typeof cell === "string" ? Number(cell.replaceAll(",", "")) : cell;
  return typeof value === "number" && Number.isFinite(value) && value >= 0
    ? { kind: "number", value }
    : undefined;
}
