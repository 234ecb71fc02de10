import type { ClassKey } from "#domain/map-figures.ts";
import { boundsWords, classPlace } from "./class-words.ts";
import type { MapState } from "./use-pay-map.ts";

export interface LegendEntry {
  key: ClassKey;
  /** From where to where, or that nothing was published. */
  words: string;
  /** Where it stands among the classes, or how it looks. */
  place: string;
  /** How many states it holds. */
  count: number;
}

/** The classes from low to high; last the states without a figure, where there are any. */
export function legendEntries({ view, keyOf }: Pick<MapState, "view" | "keyOf">): LegendEntry[] {
  const { classes, rows } = view;
  const missing = rows.filter((row) => keyOf(row) === "missing").length;
  const entries: LegendEntry[] = classes.map((entry, key) => ({
    key,
    words: boundsWords(view, entry),
    place: classPlace(key, classes.length),
    count: entry.count,
  }));
  if (missing > 0) entries.push({ key: "missing", words: "Not published", place: "hatched", count: missing });
  return entries;
}
