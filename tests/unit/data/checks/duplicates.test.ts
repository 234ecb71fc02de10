import { expect, test } from "vitest";
import { duplicates, lookOf, uniqueIn } from "#data/checks/duplicates.ts";

test("a value that stands there again is named once, however often", () => {
  expect(duplicates(["oar", "keel", "oar", "mast", "keel", "oar"])).toEqual(["oar", "keel"]);
});

test.each([
  ["capitals", "Rigging", "rIGGING"],
  ["how an accent is written", "naïf", "nai\u0308f"],
  ["the width of letters", "Tar", "Ｔar"],
  ["characters that cannot be seen", "tar\u00adred", "tarred"],
  ["the number of spaces", "tarred  \t rope", "tarred rope"],
])("two texts that differ only in %s look the same", (_what, one, other) => {
  expect(lookOf(one)).toBe(lookOf(other));
});

test.each([
  ["whose words are parted elsewhere", "tar red", "tarred"],
  ["of different letters that have one capital form", "Maß", "Mass"],
])("two texts %s look different", (_what, one, other) => {
  expect(lookOf(one)).not.toBe(lookOf(other));
});

test("what is listed twice is to be removed or changed, where it stands", () => {
  expect(uniqueIn("boats.json", "boats", "name", ["Elsa", "Ida", "Elsa"])).toEqual([
    {
      file: "boats.json",
      path: "boats",
      expected: "each name once",
      found: "Elsa more than once",
      fix: "Remove one of them, or give it another name.",
    },
  ]);
});
