import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairings } from "#domain/pairings.ts";
import { uses } from "#domain/usage.ts";
import { arbitraryRoles, SKILLS } from "../fixtures/arbitrary.ts";
import {
  CARPENTER,
  EVERYWHERE,
  JOINER,
  ROOFER,
  STEELWORKER,
  TILER,
  TRADE_SKILLS,
  TRADES,
} from "../fixtures/building-trades.ts";
import { present } from "../fixtures/present.ts";

const partnersOf = (skill: string, scope: "asked" | "essential") =>
  pairings(skill, TRADES, TRADE_SKILLS, scope, EVERYWHERE);

describe("in five roles", () => {
  test("a skill pairs first with those that are essential wherever it is", () => {
    const both = [CARPENTER, STEELWORKER];
    expect(partnersOf("crane", "essential").slice(0, 2)).toEqual([
      { skill: "scaffold", both, either: 2 },
      { skill: "beam", both, either: 2 },
    ]);
    // The rest share one role of the two.
    expect(
      partnersOf("crane", "essential")
        .slice(2)
        .map(({ skill, both: shared, either }) => [skill, shared.length, either]),
    ).toEqual(["saw", "axe", "bolts", "weld"].map((skill) => [skill, 1, 2]));
  });

  test("what is also asked for counts where that is the question", () => {
    const both = [ROOFER, CARPENTER, STEELWORKER];
    expect(partnersOf("crane", "asked").slice(0, 2)).toEqual([
      { skill: "scaffold", both, either: 3 },
      { skill: "drawing", both, either: 5 },
    ]);
  });

  test("a skill pairs by essentials with what its roles name", () => {
    expect(partnersOf("glue", "essential")).toEqual([
      { skill: "plane", both: [JOINER], either: 2 },
      { skill: "veneer", both: [JOINER], either: 2 },
      { skill: "tile", both: [TILER], either: 2 },
      { skill: "grout", both: [TILER], either: 2 },
    ]);
  });

  test("the skill that every role has tells nothing and is left out, unless it is asked about", () => {
    for (const { id } of TRADE_SKILLS) {
      expect(partnersOf(id, "asked").map(({ skill }) => skill)).not.toContain(EVERYWHERE);
    }
    expect(partnersOf(EVERYWHERE, "essential").length).toBeGreaterThan(0);
    expect(pairings("glue", TRADES, TRADE_SKILLS, "essential", null)[0]).toEqual({
      skill: EVERYWHERE,
      both: [JOINER, TILER],
      either: 5,
    });
  });

  test("a skill that is essential to no role has no partners among essentials", () => {
    expect(partnersOf("drawing", "essential")).toEqual([]);
    expect(partnersOf("drawing", "asked")).not.toEqual([]);
  });
});

describe("whatever the roles", () => {
  const skills = SKILLS.map((id) => ({ id }));
  const arbitrary = fc.tuple(arbitraryRoles, fc.constantFrom("asked" as const, "essential" as const));

  test("partners share the roles that use both, and the pairing is mutual", () => {
    fc.assert(
      fc.property(arbitrary, ([roles, scope]) => {
        for (const { id } of skills) {
          for (const { skill, both, either } of pairings(id, roles, skills, scope, null)) {
            const used = (test: (one: boolean, other: boolean) => boolean) =>
              roles
                .filter((role) => test(uses(role, id, scope), uses(role, skill, scope)))
                .map(({ slug }) => slug);
            expect(both).toEqual(used((one, other) => one && other));
            expect(either).toBe(used((one, other) => one || other).length);
            const back = pairings(skill, roles, skills, scope, null).find((entry) => entry.skill === id);
            expect(back).toEqual({ skill: id, both, either });
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test("those with most roles in common come first, then those that stand least for themselves", () => {
    fc.assert(
      fc.property(arbitrary, ([roles, scope]) => {
        const found = pairings("ant", roles, skills, scope, "bee");
        for (const [i, { skill, both, either }] of found.entries()) {
          expect(both).not.toEqual([]);
          expect(["ant", "bee"]).not.toContain(skill);
          if (i === 0) continue;
          const before = present(found[i - 1]);
          const order = before.both.length - both.length || either - before.either;
          expect(order).toBeGreaterThanOrEqual(0);
          if (order === 0) expect(SKILLS.indexOf(before.skill)).toBeLessThan(SKILLS.indexOf(skill));
        }
      }),
    );
  });
});
