import { expect, test } from "vitest";
import { usageOf, uses } from "#domain/usage.ts";

test.each([
  ["glue", "essential"],
  ["crane", "also"],
  ["tile", "none"],
])("%s is used: %s", (skill, usage) => {
  expect(usageOf({ essential: ["glue"], also: ["crane"] }, skill)).toBe(usage);
});

test("what the role's own source names outweighs what is asked for", () => {
  expect(usageOf({ essential: ["sql"], also: ["sql"] }, "sql")).toBe("essential");
});

test("what is only asked for counts as use unless only the essential does", () => {
  const role = { essential: ["sql"], also: ["docker"] };
  expect(["sql", "docker", "rust"].map((skill) => uses(role, skill, "asked"))).toEqual([true, true, false]);
  expect(["sql", "docker", "rust"].map((skill) => uses(role, skill, "essential"))).toEqual([
    true,
    false,
    false,
  ]);
});
