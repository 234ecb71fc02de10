import type { Problem } from "#data/problem.ts";

/** The values that stand in `list` more than once, each once. */
export function duplicates<T>(list: readonly T[]): T[] {
  const seen = new Set<T>();
  const again = new Set<T>();
  for (const item of list) {
    if (seen.has(item)) again.add(item);
    seen.add(item);
  }
  return [...again];
}

/**
 * What a reader takes for the same text: without regard to capitals, to how an accent is written, and to
 * characters and spaces that cannot be seen.
 */
export function lookOf(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

/** A problem for each of `values` that is there more than once. */
export function uniqueIn(
  file: string,
  path: string,
  what: string,
  values: readonly (string | number)[],
): Problem[] {
  return duplicates(values).map((value) => ({
    file,
    path,
    expected: `each ${what} once`,
    found: `${value} more than once`,
    fix: `Remove one of them, or give it another ${what}.`,
  }));
}
