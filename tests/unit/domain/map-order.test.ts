import { describe, expect, test } from "vitest";
import type { StateRow } from "#domain/map-figures.ts";
import { sortStates } from "#domain/map-order.ts";

const state = (name: string): StateRow => ({
  place: { id: name.slice(0, 2), name, kind: "state", parity: null },
  tile: { id: name.slice(0, 2), row: 0, column: 0 },
  sides: [],
});
const rows = ["Delta", "Alpha", "Echo", "Bravo", "Charlie"].map(state);
const VALUES: Readonly<Record<string, number | null>> = {
  Alpha: 2,
  Bravo: null,
  Charlie: 9,
  Delta: null,
  Echo: 2,
};
const names = (sorted: readonly StateRow[]) => sorted.map(({ place }) => place.name);
const value = ({ place }: StateRow) => VALUES[place.name] ?? null;

const { compare: compareNames } = new Intl.Collator("en");

describe("states in order", () => {
  test("stand by their figure, ties by name, those without one last in either direction", () => {
    expect(names(sortStates(rows, value, "descending", compareNames))).toEqual([
      "Charlie",
      "Alpha",
      "Echo",
      "Bravo",
      "Delta",
    ]);
    expect(names(sortStates(rows, value, "ascending", compareNames))).toEqual([
      "Alpha",
      "Echo",
      "Charlie",
      "Bravo",
      "Delta",
    ]);
  });

  test("stand by the size of their figure, and not by how it is written", () => {
    const figures: Readonly<Record<string, number>> = {
      Alpha: 9,
      Bravo: -20,
      Charlie: 10,
      Delta: -3,
      Echo: 100,
    };
    const figure = ({ place }: StateRow) => figures[place.name] ?? null;
    expect(names(sortStates(rows, figure, "ascending", compareNames))).toEqual([
      "Bravo",
      "Delta",
      "Alpha",
      "Charlie",
      "Echo",
    ]);
  });

  test("stand by name, and leave the list they were given alone", () => {
    const given = names(rows);
    const byName = ({ place }: StateRow) => place.name;
    expect(names(sortStates(rows, byName, "ascending", compareNames))).toEqual([...given].sort());
    expect(names(sortStates(rows, byName, "descending", compareNames))).toEqual([...given].sort().reverse());
    expect(names(rows)).toEqual(given);
  });

  test("take names in the order of the site's language", () => {
    const byName = ({ place }: StateRow) => place.name;
    const some = ["Zug", "Örebro", "Aargau"].map(state);
    const { compare } = new Intl.Collator("sv");
    expect(names(sortStates(some, byName, "ascending", compare))).toEqual(["Aargau", "Zug", "Örebro"]);
    expect(names(sortStates(some, byName, "ascending", compareNames))).toEqual(["Aargau", "Örebro", "Zug"]);
  });
});
