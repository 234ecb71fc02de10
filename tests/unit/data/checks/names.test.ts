import { expect, test } from "vitest";
import { comparisonsFitAFileName, idsAreDistinct } from "#data/checks/names.ts";
import { nationalFile, occupationsFile, roleFile, skillsFile } from "../../fixtures/made-files.ts";

/** Slugs of these lengths, no two of them the same. */
const slugs = (...lengths: number[]) => lengths.map((length, i) => `${i}`.padEnd(length, "x"));

/** What is found of roles with slugs of these lengths. */
const found = (...lengths: number[]) =>
  comparisonsFitAFileName
    .run({ roles: slugs(...lengths).map((slug) => roleFile(slug)) })
    .map((problem) => problem.found);

test("slugs that just fill the name of a comparison’s file are in order, and one letter more is not", () => {
  // Five separators of four letters and 227 letters of slugs are the 247 that ".html.br" leaves of 255.
  expect(found(50, 50, 50, 50, 20, 7)).toEqual([]);
  expect(found(50, 50, 50, 50, 20, 8)).toEqual(["248 characters with -vs- between them"]);
});

test("of seven roles the longest six count, wherever they stand", () => {
  expect(found(3, 50, 50, 50, 20, 50, 8)).toEqual(["248 characters with -vs- between them"]);
});

test("of more roles than seven no six share a file, however long their slugs", () => {
  expect(found(60, 60, 60, 60, 60, 60, 60)).toHaveLength(1);
  expect(found(60, 60, 60, 60, 60, 60, 60, 60)).toEqual([]);
});

test("ids are compared within one list, in the files that could be read", () => {
  const twice = occupationsFile({ soc: "9901" }, { soc: "9901" });
  expect(idsAreDistinct.run({ occupations: twice }).map(({ file }) => file)).toEqual(["occupations.json"]);
  const national = nationalFile({ soc: "9901" });
  expect(idsAreDistinct.run({ skills: skillsFile({ id: "wood" }), national })).toEqual([]);
});
