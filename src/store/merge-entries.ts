type Entries<T> = Readonly<Record<string, T>>;

/** Whether two values say the same. What is the very same object need not be written out: edits may be long. */
export function saysSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What two tabs of the browser made of the same entries: those that this one changed as it has them, all
 * others as the other left them.
 * @param before what both had.
 * @param mine what this tab has.
 * @param theirs what the other tab has.
 */
export function mergeEntries<T>(before: Entries<T>, mine: Entries<T>, theirs: Entries<T>): Entries<T> {
  const [were, are] = [new Map(Object.entries(before)), new Map(Object.entries(mine))];
  const merged = new Map(Object.entries(theirs));
  for (const id of were.keys()) if (!are.has(id)) merged.delete(id);
  for (const [id, entry] of are) if (!saysSame(were.get(id), entry)) merged.set(id, entry);
  return Object.fromEntries(merged);
}

/** The same for sets of ids, each once; those that are new in this tab come last. */
export function mergeIds(
  before: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  // Where only this one changed them, its order holds too.
  if (saysSame(before, theirs)) return mine;
  const [were, are] = [new Set(before), new Set(mine)];
  return [
    ...new Set([
      ...theirs.filter((id) => are.has(id) || !were.has(id)),
      ...mine.filter((id) => !were.has(id)),
    ]),
  ];
}
