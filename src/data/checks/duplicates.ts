import type { Problem } from "#data/problem.ts";

/** The values that stand in `list` more than once, each once. */
export const duplicates = <T>(list: readonly T[]): T[] => [
  ...new Set(list.filter((item, index) => list.indexOf(item) !== index)),
];

/** A problem for each of `values` that is there more than once. */
export function uniqueIn(
  file: string,
  path: string,
  what: string,
  values: readonly (string | number)[] = [],
): Problem[] {
  return duplicates(values).map((value) => ({
    file,
    path,
    expected: `each ${what} once`,
    found: `${value} more than once`,
    fix: `Remove one of them, or give it another ${what}.`,
  }));
}
