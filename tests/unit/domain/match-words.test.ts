import { describe, expect, test } from "vitest";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { matchRole, rankMatches } from "#domain/match.ts";
import { countWords, levelCounts, matchRule, nearestWords } from "#domain/match-words.ts";
import { madeRole } from "../fixtures/made-role.ts";
import { present } from "../fixtures/present.ts";

const roles = [
  madeRole({ slug: "a", essential: ["sql", "git"], also: ["r"] }),
  madeRole({ slug: "b", essential: ["sql", "go"] }),
];
const ranked = (levels: Record<string, "used" | "comfortable">) =>
  rankMatches(roles, new Map(Object.entries(levels)));
const name = (slug: string) => slug.toUpperCase();

describe("the counts of a match", () => {
  test("stand with what they are of, and nothing also asked for is said so", () => {
    const [first, second] = ranked({ sql: "used", git: "used" });
    expect(countWords(present(first))).toBe("2 of 2 essential, 0 of 1 also asked for");
    expect(countWords(present(second))).toBe("1 of 2 essential, nothing also asked for");
  });

  test("say how well the known ones are known, and nothing where none is", () => {
    const levels = (known: Record<string, "used" | "comfortable">) =>
      levelCounts(matchRole(present(roles[0]), new Map(Object.entries(known))).essential);
    expect(levels({ sql: "comfortable", git: "used" })).toBe("1 comfortable, 1 used");
    expect(levels({ sql: "comfortable", git: "comfortable" })).toBe("2 comfortable");
    expect(levels({ git: "used" })).toBe("1 used");
    expect(levels({})).toBe("");
  });
});

describe("the nearest role", () => {
  test("is named with its counts, and so is each that shares the first rank", () => {
    expect(nearestWords(ranked({ git: "used" }), name)).toBe(
      "Nearest: A, 1 of 2 essential, 0 of 1 also asked for.",
    );
    const third = madeRole({ slug: "c", essential: ["sql", "java"] });
    const shared = rankMatches(
      [...roles.slice(1), third, madeRole({ slug: "d", essential: ["c"] })],
      new Map([["sql", "used"]]),
    );
    expect(nearestWords(shared, name)).toBe(
      "Nearest, tied: B, 1 of 2 essential, nothing also asked for; C, 1 of 2 essential, nothing also asked for.",
    );
  });

  test("is named where it is the only one", () => {
    const alone = rankMatches(roles.slice(0, 1), new Map([["sql", "used"]]));
    expect(nearestWords(alone, name)).toMatch(/^Nearest: A, /);
  });

  test("is named with all the others as long as they may stand side by side", () => {
    const many = Array.from({ length: SIDE_BY_SIDE }, (_, index) =>
      madeRole({ slug: `m${index}`, essential: ["sql"] }),
    );
    const shared = rankMatches(
      [...many, madeRole({ slug: "x", essential: ["c"] })],
      new Map([["sql", "used"]]),
    );
    const words = nearestWords(shared, name);
    for (const { slug } of many) expect(words).toContain(`${name(slug)}, 1 of 1 essential`);
  });

  test("is only counted where many share the first rank", () => {
    const many = Array.from({ length: 13 }, (_, index) =>
      madeRole({ slug: `m${index}`, essential: ["sql"] }),
    );
    const shared = rankMatches(
      [...many, madeRole({ slug: "x", essential: ["c"] })],
      new Map([["sql", "used"]]),
    );
    expect(nearestWords(shared, name)).toBe("Nearest, tied: 13 roles, the first in the list below.");
  });

  test("is none where all are tied, and of no roles nothing is said", () => {
    expect(nearestWords(ranked({ python: "used" }), name)).toMatch(/^All 2 roles are tied/);
    expect(nearestWords([], name)).toBe("");
  });
});

test("the rule of the order names what is also asked for only where that is", () => {
  expect(matchRule(true)).toContain("then of those also asked for");
  expect(matchRule(false)).toBe(
    "Ordered by the share of essential skills you know, then of essential ones you are comfortable with. Equal in both: tied.",
  );
});
