import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Place } from "#data/catalogue.ts";
import { findPlaces, firstPlace, placeExamples } from "#domain/place-search.ts";
import { catalogue } from "../fixtures/real-data.ts";

const { places } = catalogue;
const found = (text: string) => findPlaces(places, text).map(({ name }) => name);

describe("among the places of the dataset", () => {
  test.each([
    ["new york", ["New York", "New York-Newark-Jersey City, NY-NJ"]],
    ["ny", ["New York", "New York-Newark-Jersey City, NY-NJ"]],
    ["york nj", ["New York-Newark-Jersey City, NY-NJ"]],
    ["san jose", ["San Jose-Sunnyvale-Santa Clara, CA"]],
    ["SAN JOSÉ", ["San Jose-Sunnyvale-Santa Clara, CA"]],
    ["41940", ["San Jose-Sunnyvale-Santa Clara, CA"]],
    ["columbia", ["District of Columbia", "Baltimore-Columbia-Towson, MD"]],
    ["united", ["United States"]],
    ["  st. louis ", ["St. Louis, MO-IL"]],
    ["atlantis", []],
    ["california texas", []],
  ])("%j finds %j", (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test("an id comes before the names that begin like it", () => {
    expect(found("CA")[0]).toBe("California");
    expect(found("ma").slice(0, 3)).toEqual(["Massachusetts", "Maine", "Maryland"]);
    expect(found("in")[0]).toBe("Indiana");
  });

  test("the first in a list by kind is the nation, then a state, whatever was found first", () => {
    const [metro, state] = [findPlaces(places, "41940"), findPlaces(places, "CA")].map(([place]) => place);
    if (!metro || !state) throw new Error("not in the dataset");
    expect(firstPlace([metro, state])).toBe(state);
    expect(firstPlace([metro])).toBe(metro);
    expect(firstPlace(places)?.kind).toBe("nation");
    expect(firstPlace([])).toBeUndefined();
  });

  test("every state and every metro is found by its id and by its name, first of all", () => {
    for (const place of places) {
      expect(findPlaces(places, place.id)[0], place.id).toBe(place);
      expect(found(place.name), place.name).toContain(place.name);
    }
  });
});

test.each(["", "  ", ",-"])("%j asks for nothing: all places stay, the nation first", (text) => {
  expect(findPlaces(places, text)).toBe(places);
});

test("case and accents make no difference", () => {
  const name = fc.constantFrom(...places.map((place) => place.name));
  fc.assert(
    fc.property(name, fc.nat({ max: 12 }), (text, length) => {
      const typed = text.slice(0, length);
      const plain = findPlaces(places, typed);
      expect(findPlaces(places, typed.toUpperCase())).toEqual(plain);
      expect(findPlaces(places, typed.replace(/[aeo]/gi, "$&\u0301"))).toEqual(plain);
    }),
  );
});

test("another word never finds more", () => {
  const word = fc.constantFrom("new", "san", "ca", "mo", "city", "d", "zz");
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), word, (words, more) => {
      const fewer = findPlaces(places, [...words, more].join(" "));
      const all = findPlaces(places, words.join(" "));
      for (const place of fewer) expect(all).toContain(place);
    }),
  );
});

const place = (id: string, name: string, kind: Place["kind"]): Place => ({ id, name, kind, parity: null });

test("two words are no id, though they begin like one", () => {
  const made = [place("XY", "Abel Berg", "state"), place("AB", "Axel Burg", "state")];
  expect(findPlaces(made, "a b").map(({ id }) => id)).toEqual(["XY", "AB"]);
  expect(findPlaces([...made, place("CD", "Abby", "state")], "ab").map(({ id }) => id)).toEqual([
    "AB",
    "XY",
    "CD",
  ]);
});

describe("what may be typed", () => {
  test("is a part of the nation by name and id, and the first city of a smaller place", () => {
    const places = [
      place("CH", "Switzerland", "nation"),
      place("ZH", "Zürich", "state"),
      place("100", "Winterthur–Frauenfeld", "metro"),
    ];
    expect(placeExamples(places)).toEqual(["Zürich", "ZH", "Winterthur"]);
  });

  test("is only what the dataset has", () => {
    expect(placeExamples([place("CH", "Switzerland", "nation")])).toEqual([]);
    expect(placeExamples([place("1", "Basel", "metro")])).toEqual(["Basel"]);
  });
});
