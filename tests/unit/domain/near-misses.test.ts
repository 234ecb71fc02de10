import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearMisses } from "#domain/near-misses.ts";
import { NO_FILTER, passes, type RoleFilter } from "#domain/role-filter.ts";
import { arbitraryView, type View } from "../fixtures/arbitrary.ts";
import { CARPENTER, JOINER, ROOFER, STEELWORKER, TILER, TRADES } from "../fixtures/building-trades.ts";
import { madeRole } from "../fixtures/made-role.ts";
import { manyRoles } from "../fixtures/many-roles.ts";

function missesOf(change: Partial<RoleFilter>, hits: ReadonlySet<string> | null = null) {
  const filter = { ...NO_FILTER, ...change };
  expect(TRADES.some((role) => passes(role, filter, hits))).toBe(false);
  return nearMisses(TRADES, filter, hits).map(({ change, roles }) => ({ ...change, roles }));
}

const all = { kind: "all" } as const;

test("no role uses both: without the one 3 roles are left, without the other 2, with either 5", () => {
  expect(missesOf({ skills: ["crane", "sanding"], rule: all })).toEqual([
    { kind: "require", n: 1, roles: [ROOFER, JOINER, CARPENTER, STEELWORKER, TILER] },
    { kind: "drop-skill", skill: "sanding", roles: [ROOFER, CARPENTER, STEELWORKER] },
    { kind: "drop-skill", skill: "crane", roles: [JOINER, TILER] },
  ]);
});

test("a floor above every range comes down to the highest end, and no further", () => {
  expect(missesOf({ floor: 100_000 })).toEqual([
    { kind: "lower-floor", floor: 70_000, roles: [STEELWORKER] },
  ]);
});

test("the floor comes down to the highest end among the roles that pass all else", () => {
  expect(missesOf({ floor: 100_000, skills: ["glue"] })).toEqual([
    { kind: "lower-floor", floor: 60_000, roles: [CARPENTER] },
  ]);
});

test("admitting an excluded skill is a change", () => {
  expect(missesOf({ skills: ["crane"], without: ["scaffold"] })).toEqual([
    { kind: "drop-without", skill: "scaffold", roles: [ROOFER, CARPENTER, STEELWORKER] },
    { kind: "drop-skill", skill: "crane", roles: [JOINER, TILER] },
  ]);
});

test("a search that found nothing can be cleared", () => {
  expect(missesOf({ text: "juggling", skills: ["glue"] }, new Set())).toEqual([
    { kind: "clear-text", roles: [JOINER, CARPENTER, TILER] },
  ]);
});

test("counting what is only asked for is a change", () => {
  const found = missesOf({ skills: ["glue", "saw"], rule: all, scope: "essential" });
  expect(found).toContainEqual({ kind: "widen-scope", roles: [CARPENTER] });
});

describe("asking for fewer skills", () => {
  const roles = [
    madeRole({ slug: "two", essential: ["a", "b"] }),
    madeRole({ slug: "one", essential: ["c"] }),
  ];

  test("is offered in the smallest step that helps, and only there", () => {
    const filter: RoleFilter = { ...NO_FILTER, skills: ["a", "b", "c", "d"], rule: all };
    const misses = nearMisses(roles, filter, null);
    expect(misses.map(({ change }) => change)).toEqual([{ kind: "require", n: 2 }]);
    expect(misses[0]?.filter.rule).toEqual({ kind: "least", n: 2 });
    expect(misses[0]?.roles).toEqual(["two"]);
  });

  test("asks for any when one is enough", () => {
    const filter: RoleFilter = { ...NO_FILTER, skills: ["c", "d", "e"], rule: { kind: "least", n: 2 } };
    expect(nearMisses(roles, filter, null)[0]?.filter.rule).toEqual({ kind: "any" });
  });

  test("comes after dropping a skill that brings back as many", () => {
    const filter: RoleFilter = { ...NO_FILTER, skills: ["a", "b", "z"], rule: all };
    expect(nearMisses(roles, filter, null).map(({ change }) => change)).toEqual([
      { kind: "drop-skill", skill: "z" },
      { kind: "require", n: 2 },
    ]);
  });
});

test("how a role stands is worked out once, however many criteria are set", () => {
  let asked = 0;
  const roles = manyRoles(300, 400).map((role) => ({
    ...role,
    get pay() {
      asked += 1;
      return role.pay;
    },
  }));
  const skills = Array.from({ length: 40 }, (_, index) => `skill-${index + 1}`);
  const misses = nearMisses(roles, { ...NO_FILTER, skills, rule: all, floor: 50_000 }, null);
  expect(misses.map(({ change }) => change.kind)).toEqual(["require"]);
  expect(asked).toBe(300);
});

test("says nothing when no single change helps", () => {
  const roles = [madeRole({ slug: "it", essential: ["a"], pay: { from: 1000, to: 2000 } })];
  expect(nearMisses(roles, { ...NO_FILTER, skills: ["b"], floor: 3000 }, null)).toEqual([]);
  expect(nearMisses(roles, { ...NO_FILTER, skills: ["b"] }, new Set())).toEqual([]);
  expect(nearMisses([], { ...NO_FILTER, skills: ["b"] }, null)).toEqual([]);
});

describe("for any roles and a filter that none passes", () => {
  const forAll = (check: (view: View) => void) =>
    fc.assert(
      fc.property(
        arbitraryView.filter(({ roles, filter, hits }) => !roles.some((role) => passes(role, filter, hits))),
        check,
      ),
      { numRuns: 300 },
    );

  test("every near miss really brings back the roles it says, and no others", () => {
    forAll(({ roles, filter, hits }) => {
      for (const { change, filter: next, roles: back } of nearMisses(roles, filter, hits)) {
        const found = change.kind === "clear-text" ? null : hits;
        expect(back).toEqual(roles.filter((role) => passes(role, next, found)).map(({ slug }) => slug));
        expect(back.length).toBeGreaterThan(0);
      }
    });
  });

  test("every near miss changes one criterion and leaves the others as they are", () => {
    forAll(({ roles, filter, hits }) => {
      for (const { filter: next } of nearMisses(roles, filter, hits)) {
        const keys = ["text", "skills", "without", "rule", "scope", "floor"] as const;
        expect(keys.filter((key) => next[key] !== filter[key])).toHaveLength(1);
      }
    });
  });

  test("those that bring back most come first", () => {
    forAll(({ roles, filter, hits }) => {
      const yields = nearMisses(roles, filter, hits).map(({ roles: back }) => back.length);
      expect(yields).toEqual([...yields].sort((a, b) => b - a));
    });
  });

  test("a skill without which roles would be left is always named", () => {
    forAll(({ roles, filter, hits }) => {
      const named = nearMisses(roles, filter, hits).map(({ change }) =>
        change.kind === "drop-skill" ? change.skill : "",
      );
      for (const skill of filter.skills) {
        const skills = filter.skills.filter((other) => other !== skill);
        const helps = roles.some((role) => passes(role, { ...filter, skills }, hits));
        expect(named.includes(skill)).toBe(helps);
      }
    });
  });
});
