import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  criteriaCount,
  isFiltering,
  type MatchRule,
  matchedSkills,
  NO_FILTER,
  passes,
  type RoleFilter,
  required,
  toggleSkill,
  toggleWithout,
} from "#domain/role-filter.ts";
import { arbitraryRule, arbitraryView, SKILLS, type View } from "../fixtures/arbitrary.ts";
import { madeRole } from "../fixtures/made-role.ts";

const role = madeRole({
  slug: "it",
  pay: { from: 90_000, to: 140_000 },
  essential: ["sql", "python"],
  also: ["docker"],
});

function keeps(change: Partial<RoleFilter>, hits: ReadonlySet<string> | null = null): boolean {
  return passes(role, { ...NO_FILTER, ...change }, hits);
}

const least = (n: number): MatchRule => ({ kind: "least", n });

describe("the floor", () => {
  test("keeps a role whose range just reaches it", () => {
    expect(keeps({ floor: 140_000 })).toBe(true);
  });

  test("drops a role whose range ends a dollar below it", () => {
    expect(keeps({ floor: 140_001 })).toBe(false);
  });

  test("keeps a role whose range starts below it", () => {
    expect(keeps({ floor: 90_001 })).toBe(true);
  });
});

describe("the rule", () => {
  test.each<[string, MatchRule, string[], boolean]>([
    ["any is content with one", { kind: "any" }, ["java", "sql"], true],
    ["any needs one", { kind: "any" }, ["java", "rust"], false],
    ["all needs each", { kind: "all" }, ["sql", "python", "java"], false],
    ["all is content with each", { kind: "all" }, ["sql", "python", "docker"], true],
    ["at least 2 is content with two of three", least(2), ["sql", "java", "python"], true],
    ["at least 2 is not content with one of three", least(2), ["sql", "java", "rust"], false],
    ["at least 3 of two ticked asks for both", least(3), ["sql", "python"], true],
    ["at least 3 of two ticked asks for no less than both", least(3), ["sql", "java"], false],
    ["at least 0 still asks for one", least(0), ["java"], false],
  ])("%s", (_claim, rule, skills, kept) => {
    expect(keeps({ rule, skills })).toBe(kept);
  });

  test("keeps every role while nothing is ticked", () => {
    for (const rule of [{ kind: "any" }, { kind: "all" }, least(5)] as const) {
      expect(keeps({ rule })).toBe(true);
      expect(required({ rule, skills: [] })).toBe(0);
    }
  });

  test("never asks for more skills than are ticked, and for at least one of them", () => {
    fc.assert(
      fc.property(arbitraryRule, fc.subarray(SKILLS, { minLength: 1 }), (rule, skills) => {
        expect(required({ rule, skills })).toBeGreaterThanOrEqual(1);
        expect(required({ rule, skills })).toBeLessThanOrEqual(skills.length);
      }),
    );
  });
});

describe("the scope", () => {
  test("counts what is only asked for, unless it is narrowed to the essential", () => {
    expect(keeps({ skills: ["docker"] })).toBe(true);
    expect(keeps({ skills: ["docker"], scope: "essential" })).toBe(false);
    expect(keeps({ skills: ["sql"], scope: "essential" })).toBe(true);
  });

  test("decides in the same way what a role must do without", () => {
    expect(keeps({ without: ["docker"] })).toBe(false);
    expect(keeps({ without: ["docker"], scope: "essential" })).toBe(true);
    expect(keeps({ without: ["sql"], scope: "essential" })).toBe(false);
  });
});

test("one excluded skill is enough to drop a role", () => {
  expect(keeps({ without: ["java", "sql"] })).toBe(false);
  expect(keeps({ without: ["java", "rust"] })).toBe(true);
});

test("a search keeps what it found, and no search keeps all", () => {
  expect(keeps({}, new Set(["it"]))).toBe(true);
  expect(keeps({}, new Set())).toBe(false);
  expect(keeps({}, null)).toBe(true);
});

test("the matched skills are those ticked and used, in the order of ticking", () => {
  const skills = ["docker", "java", "python"];
  expect(matchedSkills(role, { skills, scope: "asked" })).toEqual(["docker", "python"]);
  expect(matchedSkills(role, { skills, scope: "essential" })).toEqual(["python"]);
});

describe("criteria", () => {
  test("a rule and a scope alone are none", () => {
    const habits: RoleFilter = { ...NO_FILTER, rule: { kind: "all" }, scope: "essential", text: "  " };
    expect([isFiltering(habits), criteriaCount(habits)]).toEqual([false, 0]);
  });

  test.each<[string, Partial<RoleFilter>, number]>([
    ["each ticked skill is one", { skills: ["a", "b"] }, 2],
    ["each excluded skill is one", { without: ["a"] }, 1],
    ["a floor is one", { floor: 1 }, 1],
    ["a text is one", { text: "two words" }, 1],
    ["they add up", { skills: ["a"], without: ["b"], floor: 1, text: "x" }, 4],
  ])("%s", (_claim, change, count) => {
    const filter = { ...NO_FILTER, ...change };
    expect([isFiltering(filter), criteriaCount(filter)]).toEqual([true, count]);
  });
});

describe("ticking", () => {
  const filter: RoleFilter = { ...NO_FILTER, skills: ["b", "a"], without: ["c"] };

  test("adds at the end, so that the pills stay where they are", () => {
    expect(toggleSkill(filter, "z").skills).toEqual(["b", "a", "z"]);
    expect(toggleWithout(filter, "z").without).toEqual(["c", "z"]);
  });

  test("a ticked skill is unticked, an excluded one admitted", () => {
    expect(toggleSkill(filter, "b").skills).toEqual(["a"]);
    expect(toggleWithout(filter, "c").without).toEqual([]);
  });

  test("a skill is never ticked and excluded at once", () => {
    expect(toggleSkill(filter, "c")).toMatchObject({ skills: ["b", "a", "c"], without: [] });
    expect(toggleWithout(filter, "a")).toMatchObject({ skills: ["b"], without: ["c", "a"] });
  });

  test("leaves the filter it was given alone", () => {
    toggleSkill(filter, "c");
    toggleWithout(filter, "a");
    expect(filter).toMatchObject({ skills: ["b", "a"], without: ["c"] });
  });
});

describe("for any roles and filter", () => {
  const left = ({ roles, hits, filter }: View, change: Partial<RoleFilter> = {}) =>
    roles.filter((one) => passes(one, { ...filter, ...change }, hits)).map(({ slug }) => slug);

  test("all asks for no less than at least N, and that for no less than any", () => {
    fc.assert(
      fc.property(arbitraryView, fc.integer({ min: 1, max: 6 }), (view, n) => {
        const some = left(view, { rule: least(n) });
        expect(some).toEqual(expect.arrayContaining(left(view, { rule: { kind: "all" } })));
        expect(left(view, { rule: { kind: "any" } })).toEqual(expect.arrayContaining(some));
      }),
    );
  });

  test("one more exclusion or a higher floor never brings a role back", () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(...SKILLS), (view, skill) => {
        const { without, floor } = view.filter;
        const before = left(view);
        expect(before).toEqual(expect.arrayContaining(left(view, { without: [...without, skill] })));
        expect(before).toEqual(expect.arrayContaining(left(view, { floor: (floor ?? 0) + 10_000 })));
      }),
    );
  });
});
