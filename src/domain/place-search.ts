import type { Place, PlaceKind } from "#data/catalogue.ts";
import { wordsOf } from "./words.ts";

/** The kinds of places in the order in which a list shows them. */
export const PLACE_KINDS: readonly PlaceKind[] = ["nation", "state", "metro"];

/** The place that stands first in a list of `places` by kind; undefined when there is none. */
export function firstPlace(places: readonly Place[]): Place | undefined {
  return PLACE_KINDS.flatMap((kind) => places.find((place) => place.kind === kind) ?? [])[0];
}

/** What may be typed to find a place: one of the nation's parts by its name and its id, and a smaller place. */
export function placeExamples(places: readonly Place[]): string[] {
  const state = places.find(({ kind }) => kind === "state");
  const metro = places.find(({ kind }) => kind === "metro");
  return [
    ...(state ? [state.name, state.id] : []),
    // A metro is named by its cities, then by where they are: the first city is what is typed.
    ...(metro ? [metro.name.split(/[-–—,/]/)[0] ?? metro.name] : []),
  ];
}

/**
 * The places in whose name or id every word of `text` begins a word: `san jose`, `ny`, `CA`. Case and accents
 * do not matter. A place with exactly that id comes first, the rest keep their order: `ma` is Massachusetts
 * before Maine.
 * @returns all places for a text without a letter or digit.
 */
export function findPlaces(places: readonly Place[], text: string): readonly Place[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return places;
  const found = places.filter(({ name, id }) => {
    const words = wordsOf(`${name} ${id}`);
    return asked.every((word) => words.some((other) => other.startsWith(word)));
  });
  const isId = ({ id }: Place) => id.toLowerCase() === asked.join(" ");
  return [...found.filter(isId), ...found.filter((place) => !isId(place))];
}
