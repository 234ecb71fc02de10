/** A comparison holds two to six roles: past six the columns are too narrow to read. */
export const MIN_COMPARED = 2;
export const MAX_COMPARED = 6;

/** How many roles a comparison holds at the most where there are `count` of them. */
export function mostCompared(count: number): number {
  return Math.min(MAX_COMPARED, count);
}

const SEPARATOR = "-vs-";

export type ListProblem =
  | { kind: "unknown"; value: string }
  | { kind: "repeated"; value: string }
  | { kind: "too-many"; value: string }
  | { kind: "too-few" };

export interface CompareList {
  /** Known slugs in the order given, each once, at most MAX_COMPARED. */
  slugs: string[];
  /** What was wrong with the list; empty when it can be shown as it is. */
  problems: ListProblem[];
}

/** `a-vs-b` for the slugs in order. */
export function formatCompareList(slugs: readonly string[]): string {
  return slugs.join(SEPARATOR);
}

/** What stands between the separators of `a-vs-b`: any text. */
export function listedIn(text: string): string[] {
  return text.split(SEPARATOR);
}

/** Keeps of `values` what is known, not repeated and within the maximum, and says what it dropped. */
export function keepKnown(values: readonly string[], known: ReadonlySet<string>): CompareList {
  const slugs: string[] = [];
  // What is wrong with a value is said once, however often it stands there.
  const problems = new Map<string, ListProblem>();
  for (const value of values) {
    if (!known.has(value)) problems.set(value, { kind: "unknown", value });
    else if (slugs.includes(value)) problems.set(value, { kind: "repeated", value });
    else if (slugs.length === MAX_COMPARED) problems.set(value, { kind: "too-many", value });
    else slugs.push(value);
  }
  return { slugs, problems: [...problems.values()] };
}

/** Reads `a-vs-b-vs-c`. Junk never throws: it comes back as problems, with what could be kept. */
export function parseCompareList(text: string, known: ReadonlySet<string>): CompareList {
  const list = keepKnown(
    listedIn(text).filter((part) => part !== ""),
    known,
  );
  return list.slugs.length < MIN_COMPARED
    ? { slugs: list.slugs, problems: [...list.problems, { kind: "too-few" }] }
    : list;
}

/** `slugs` with the one at `index` moved by `by` places; unchanged when either place is not in the list. */
export function move(slugs: readonly string[], index: number, by: -1 | 1): string[] {
  const next = [...slugs];
  const target = index + by;
  const [item] = index in next && target in next ? next.splice(index, 1) : [];
  if (item !== undefined) next.splice(target, 0, item);
  return next;
}

/** Subsets of 2 to MAX_COMPARED slugs, each in the given order, the smallest first; at most `limit` of them. */
export function subsetsUpTo(slugs: readonly string[], limit: number): string[][] {
  const found: string[][] = [];
  let previous: { subset: string[]; next: number }[] = slugs.map((slug, i) => ({
    subset: [slug],
    next: i + 1,
  }));
  for (let size = MIN_COMPARED; size <= Math.min(MAX_COMPARED, slugs.length); size += 1) {
    const current: typeof previous = [];
    for (const { subset, next } of previous) {
      for (const [after, slug] of slugs.slice(next).entries()) {
        if (found.length === limit) return found;
        found.push([...subset, slug]);
        current.push({ subset: [...subset, slug], next: next + after + 1 });
      }
    }
    previous = current;
  }
  return found;
}
