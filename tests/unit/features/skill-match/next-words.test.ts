import { expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import { nextRule, nextWords } from "#features/skill-match/next-words.ts";

const format = createFormat("en-US", "USD");
const names = (count: number) => Array.from({ length: count }, (_, index) => `R${index + 1}`);
const next = { skill: "saw", completes: [], nearest: null, also: [], gains: [], rank: 1 };

test("many roles are counted, up to a dozen named", () => {
  const nearest = { slugs: names(13), missing: 1 };
  expect(nextWords({ ...next, gains: names(1400), nearest, also: names(20) }, 6000, format)).toBe(
    "Essential for 1,400 roles. With it, 13 roles each lack 1 more essential skill, the fewest of any role it helps. Also asked for in 20 roles.",
  );
  expect(nextWords({ ...next, gains: names(14), completes: names(13) }, 6000, format)).toBe(
    "Essential for 14 roles; completes 13 roles.",
  );
  expect(nextWords({ ...next, also: names(12) }, 6000, format)).toBe(
    "Essential for no role. Also asked for in R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11 and R12.",
  );
});

test("the rule of the order names what is also asked for only where that is", () => {
  expect(nextRule(true)).toContain(
    "; then the one that most roles also ask for. Skills equal in all four are",
  );
  expect(nextRule(false)).toMatch(/in a role\. Skills equal in all three are/);
});
