import { expect, test } from "vitest";
import { overlappingPairs } from "#domain/neighbours.ts";
import { madeRole } from "../fixtures/made-role.ts";

test("pairs of many roles are told apart, though their names run together to the same", () => {
  const skills: Readonly<Record<string, string>> = { a: "x", bc: "x", ab: "y", c: "y" };
  const slugs = [...Object.keys(skills), ...Array.from({ length: 9 }, (_, index) => `r${index}`)];
  const roles = slugs.map((slug) => madeRole({ slug, essential: [...(skills[slug] ?? "")] }));
  expect(overlappingPairs(roles, null, new Intl.Collator("en").compare)).toEqual([
    ["a", "bc"],
    ["ab", "c"],
  ]);
});
