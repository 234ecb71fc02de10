import { describe, expect, test } from "vitest";
import { sharedCodes } from "#domain/compare.ts";
import { neighbours, overlappingPairs } from "#domain/neighbours.ts";
import {
  CARPENTER,
  EVERYWHERE,
  JOINER,
  ROOFER,
  STEELWORKER,
  TILER,
  TRADES,
  trade,
} from "../fixtures/building-trades.ts";
import { madeRole } from "../fixtures/made-role.ts";
import { manyRoles } from "../fixtures/many-roles.ts";
import { present } from "../fixtures/present.ts";

const byName = new Intl.Collator("en").compare;

describe("neighbours", () => {
  const of = (slug: string) => neighbours(trade(slug), TRADES, EVERYWHERE, byName);

  test("are those with skills in common, each with what it shares and what it asks for beyond", () => {
    expect(of(CARPENTER)).toEqual([
      { slug: STEELWORKER, shared: ["crane", "scaffold", "beam"], extra: ["bolts", "weld"] },
    ]);
  });

  test("share a skill both ways", () => {
    expect(of(JOINER).map(({ slug, shared }) => [slug, shared])).toEqual([[TILER, ["glue"]]]);
    expect(of(TILER).map(({ slug, shared }) => [slug, shared])).toEqual([[JOINER, ["glue"]]]);
  });

  test("are not those who share only what every role has", () => {
    expect(of(ROOFER)).toEqual([]);
    expect(neighbours(trade(ROOFER), TRADES, null, byName)).toHaveLength(4);
  });

  test("stand by shared skills, then by fewest to learn, then by name", () => {
    const role = madeRole({ slug: "me", essential: ["a", "b"] });
    const others = [
      madeRole({ slug: "z-close", name: "Zed", essential: ["a"] }),
      madeRole({ slug: "far", essential: ["a", "x", "y"] }),
      madeRole({ slug: "a-close", name: "ace", essential: ["b"] }),
      madeRole({ slug: "most", essential: ["a", "b", "p", "q", "r"] }),
      madeRole({ slug: "stranger", essential: ["x"] }),
    ];
    const order = ["most", "a-close", "z-close", "far"];
    expect(neighbours(role, [...others, role], null, byName).map(({ slug }) => slug)).toEqual(order);
    expect(neighbours(role, others.toReversed(), null, byName).map(({ slug }) => slug)).toEqual(order);
  });

  test("among many roles are the nearest, the same as the first of all", () => {
    const roles = manyRoles(600, 200);
    for (const role of roles.slice(0, 20)) {
      const all = neighbours(role, roles, "skill-1", byName);
      expect(neighbours(role, roles, "skill-1", byName, 5)).toEqual(all.slice(0, 5));
    }
  });

  test("ask for nothing more when they ask for no other skill", () => {
    const role = madeRole({ slug: "me", essential: ["a", "b"] });
    const [junior] = neighbours(role, [madeRole({ slug: "junior", essential: ["a"] })], null, byName);
    expect(junior?.extra).toEqual([]);
  });
});

describe("shared official codes", () => {
  test("are told each with the roles that stand on it", () => {
    expect(sharedCodes(TRADES)).toEqual([
      { soc: "11-1111", slugs: [ROOFER, STEELWORKER] },
      { soc: "22-2222", slugs: [JOINER, CARPENTER] },
    ]);
  });

  test("follow the order of the comparison", () => {
    expect(sharedCodes([trade(STEELWORKER), trade(TILER), trade(ROOFER)])).toEqual([
      { soc: "11-1111", slugs: [STEELWORKER, ROOFER] },
    ]);
  });

  test("are none among roles on codes of their own", () => {
    expect(sharedCodes([trade(JOINER), trade(TILER)])).toEqual([]);
  });
});

describe("overlapping pairs", () => {
  test("are those that share most, and a pair that shares a skill that is in no other", () => {
    expect(overlappingPairs(TRADES, EVERYWHERE, byName)).toEqual([
      [CARPENTER, STEELWORKER],
      [JOINER, TILER],
    ]);
  });

  test("are all pairs when what every role has counts too, each once and in the roles' order", () => {
    const pairs = overlappingPairs(TRADES, null, byName);
    expect(pairs).toHaveLength(10);
    const places = new Map(TRADES.map(({ slug, slot }) => [slug, slot]));
    for (const [first, second] of pairs) {
      expect(places.get(first)).toBeLessThan(places.get(second) ?? 0);
    }
    expect(new Set(pairs.map((pair) => pair.join())).size).toBe(10);
  });

  test("of many roles are each of the first dozen with the role nearest to it", () => {
    const roles = manyRoles(600, 200);
    const pairs = overlappingPairs(roles, "skill-1", byName);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.length).toBeLessThanOrEqual(12);
    expect(new Set(pairs.map((pair) => pair.join())).size).toBe(pairs.length);
    for (const role of roles.slice(0, 12)) {
      const [nearest] = neighbours(role, roles, "skill-1", byName, 1);
      expect(pairs.map((pair) => pair.toSorted().join())).toContain(
        [role.slug, present(nearest).slug].toSorted().join(),
      );
    }
  });

  describe("of more than a dozen roles", () => {
    const skills: Readonly<Record<string, string>> = {
      r1: "abc",
      r14: "abc",
      r2: "d",
      r3: "d",
      r5: "ef",
      r4: "ef",
    };
    const made = (count: number, essential: Readonly<Record<string, string>>) =>
      Array.from({ length: count }, (_, index) => `r${index + 1}`).map((slug) =>
        madeRole({ slug, essential: [...(essential[slug] ?? "")] }),
      );

    test("stand each in the roles' order, those that share most first", () => {
      expect(overlappingPairs(made(14, skills), null, byName)).toEqual([
        ["r1", "r14"],
        ["r4", "r5"],
        ["r2", "r3"],
      ]);
    });

    test("are fewer than the pairs of a dozen", () => {
      const alike = { r1: "a", r2: "a", r3: "a" };
      expect(overlappingPairs(made(12, alike), null, byName)).toHaveLength(3);
      expect(overlappingPairs(made(13, alike), null, byName)).toHaveLength(2);
    });
  });

  test("are none among one role or none", () => {
    expect(overlappingPairs([trade(ROOFER)], null, byName)).toEqual([]);
    expect(overlappingPairs([], null, byName)).toEqual([]);
  });
});
