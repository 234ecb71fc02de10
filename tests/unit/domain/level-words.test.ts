import { expect, test } from "vitest";
import { LEVELS, LEVELS_DOWN } from "#domain/known.ts";
import { LEVEL_WORDS } from "#domain/level-words.ts";

test("there are two levels, the lower first, each with its name", () => {
  expect(LEVELS.map((level) => [level, LEVEL_WORDS[level]])).toEqual([
    ["used", "Used it"],
    ["comfortable", "Comfortable"],
  ]);
  expect(LEVELS_DOWN).toEqual(["comfortable", "used"]);
});
