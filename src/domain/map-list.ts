import type { Place } from "#data/catalogue.ts";
import { type CompareList, keepKnown, listedIn } from "./compare-list.ts";

/** A map shows one role, or the difference of two. */
export const MAX_MAPPED = 2;

/** Whether there is anything to map: figures of the nation's parts. */
export function hasMap(places: readonly Pick<Place, "kind">[]): boolean {
  return places.some(({ kind }) => kind === "state");
}

/**
 * Reads the roles of a map's address, `a` or `a-vs-b`; none for no text at all. Junk never throws: it comes
 * back as problems, with what could be kept.
 */
export function parseMapList(text: string, known: ReadonlySet<string>): CompareList {
  const { slugs, problems } = keepKnown(text === "" ? [] : listedIn(text), known);
  return {
    slugs: slugs.slice(0, MAX_MAPPED),
    problems: [
      ...problems.filter(({ kind }) => kind !== "too-many"),
      ...slugs.slice(MAX_MAPPED).map((value) => ({ kind: "too-many" as const, value })),
      ...problems.filter(({ kind }) => kind === "too-many"),
    ],
  };
}
