import { expect, test } from "vitest";
import type { ReadableFiles } from "#data/checks/check.ts";
import { placeNamesAreDistinct, placesAreDistinct, tilesAreDistinct } from "#data/checks/places.ts";
import { metrosFile, nationalFile, statesFile } from "../../fixtures/made-files.ts";
import { present } from "../../fixtures/present.ts";

const ids = (files: ReadableFiles) =>
  placesAreDistinct.run(files).map(({ path, found }) => `${path}: ${found}`);
const names = (files: ReadableFiles) =>
  placeNamesAreDistinct.run(files).map(({ path, found }) => `${path}: ${found}`);

test("of three places with one id the first is named as its owner", () => {
  const states = statesFile(["N", "S"], {});
  expect(ids({ states, metros: metrosFile(["S", "S"], {}) })).toEqual([
    "metros[0].metro: S, which S shore has",
    "metros[1].metro: S, which S shore has",
  ]);
});

test("the nation’s id is taken, once its figures could be read", () => {
  const states = statesFile(["HB"], {});
  expect(ids({ national: nationalFile({}), states })).toEqual(["states[0].state: HB, which Harbour has"]);
  expect(ids({ states })).toEqual([]);
});

test("of three places with one name the first is named as its owner", () => {
  const metros = metrosFile(["1", "2", "3"], {});
  for (const metro of metros.metros) metro.name = "Old Port";
  expect(names({ metros })).toEqual([
    "metros[1].metro: Old Port, which 1 has",
    "metros[2].metro: Old Port, which 1 has",
  ]);
});

test("a place that is listed twice is not also reported for its name", () => {
  const states = statesFile(["N", "N"], {});
  expect(names({ states })).toEqual([]);
  expect(ids({ states })).toHaveLength(1);
});

test("a state and a metro may have one name, and so may a state and the nation", () => {
  const [national, states, metros] = [nationalFile({}), statesFile(["N"], {}), metrosFile(["7"], {})];
  present(states.states[0]).name = national.region;
  present(metros.metros[0]).name = national.region;
  expect(names({ national, states, metros })).toEqual([]);
});

test("of three states on one tile the first is named as the one that is there", () => {
  const states = statesFile(["N", "E", "S"], {});
  for (const state of states.states) state.tile = { row: 4, column: 2 };
  expect(tilesAreDistinct.run({ states }).map(({ found }) => found)).toEqual([
    "row 4, column 2, where N is",
    "row 4, column 2, where N is",
  ]);
});
