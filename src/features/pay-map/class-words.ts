import { classOf, type MapClass } from "#domain/map-classes.ts";
import type { ClassKey } from "#domain/map-figures.ts";
import type { MapView } from "./map-view.ts";

/** Where the class at `index` of `count` stands: `highest of 5 classes`, `second lowest of 5 classes`. */
export function classPlace(index: number, count: number): string {
  if (count === 1) return "the only class";
  const above = count - 1 - index;
  const end = index < above ? "lowest" : "highest";
  const nth = Math.min(index, above) === 0 ? end : `second ${end}`;
  return `${index === above ? "middle" : nth} of ${count} classes`;
}

/** The same for a value of the measure shown. */
export function classWords({ classes }: Pick<MapView, "classes">, value: number): string {
  return classPlace(classOf(classes, value), classes.length);
}

/** From where to where a class goes: `$98,000 to under $110,000`, or one value. */
export function boundsWords(view: MapView, { from, to }: MapClass): string {
  const { measure, classes } = view;
  const [low, high] = [view.signed(from, measure), view.signed(to, measure)];
  if (low === high) return low;
  return `${low} to ${to === classes.at(-1)?.to ? "" : "under "}${high}`;
}

/** The bounds of a class, or that nothing was published, for a file. */
export function keyWords(view: MapView, key: ClassKey): string {
  const bounds = key === "missing" ? undefined : view.classes[key];
  return bounds ? boundsWords(view, bounds) : "not published";
}
