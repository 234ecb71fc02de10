import { expect, test } from "vitest";
import { everyStateHasPrices, placesHaveFigures } from "#data/checks/every-place.ts";
import { metrosFile, nationalFile, paritiesFile, statesFile } from "../../fixtures/made-files.ts";

test("places without any pay are reported, of each kind", () => {
  expect(placesHaveFigures.run({ states: statesFile(["N", "S"]), metros: metrosFile(["7"]) })).toEqual([
    {
      file: "pay/states.json",
      path: "occupations",
      expected: "a row for each state and official code",
      found: "2 states and no row",
      fix: "Add the rows, or empty the list of states.",
    },
    {
      file: "pay/metros.json",
      path: "occupations",
      expected: "a row for each metro and official code",
      found: "1 metros and no row",
      fix: "Add the rows, or empty the list of metros.",
    },
  ]);
});

test("places with pay are in order, and so are lists without places and files that could not be read", () => {
  expect(placesHaveFigures.run({ states: statesFile(["N"], {}), metros: metrosFile([]) })).toEqual([]);
  expect(placesHaveFigures.run({})).toEqual([]);
});

test("a dataset may have no price parities at all, but not some only", () => {
  const [national, states] = [nationalFile({}), statesFile(["N", "S"], {})];
  const found = (...ids: string[]) =>
    everyStateHasPrices
      .run({ national, states, parities: paritiesFile(...ids) })
      .map((problem) => problem.found);
  expect(found()).toEqual([]);
  expect(found("HB", "N", "S")).toEqual([]);
  expect(found("HB", "N")).toEqual(["missing S, unknown none, repeated none"]);
});
