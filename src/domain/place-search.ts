import type { Place } from "#data/catalogue.ts";
import { wordsOf } from "./words.ts";

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
