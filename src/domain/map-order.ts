import type { StateRow } from "./map-figures.ts";

export type Direction = "ascending" | "descending";

/**
 * The states in order of `value`, ties by name. Those without a value stand last in either direction.
 * @param compareNames the order of names in the site's language.
 */
export function sortStates(
  rows: readonly StateRow[],
  value: (row: StateRow) => number | string | null,
  direction: Direction,
  compareNames: (a: string, b: string) => number,
): StateRow[] {
  const byName = (a: StateRow, b: StateRow) => compareNames(a.place.name, b.place.name);
  const sign = direction === "ascending" ? 1 : -1;
  const compare = (a: number | string, b: number | string) =>
    typeof a === "number" ? a - Number(b) : compareNames(a, String(b));
  return rows.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    return sign * compare(x, y) || byName(a, b);
  });
}
