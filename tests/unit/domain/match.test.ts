import { describe, expect, test } from "vitest";
import type { Level } from "#domain/known.ts";
import { comfortableIn, matchRole, type RankedMatch, rankMatches, sizeOf } from "#domain/match.ts";
import {
  CARPENTER,
  EVERYWHERE,
  JOINER,
  ROOFER,
  STEELWORKER,
  TILER,
  TRADE_SKILLS,
  TRADES,
  trade,
} from "../fixtures/building-trades.ts";
import { present } from "../fixtures/present.ts";

/** Skills of which the reader knows each at the lower level, or at the one that is given. */
function known(...skills: (string | [string, Level])[]) {
  return new Map(skills.map((skill) => (typeof skill === "string" ? [skill, "used" as const] : skill)));
}

/** `1 joiner 2/4 0/3`, with an = after a rank that is shared. */
function line({ rank, tied, slug, essential, also }: RankedMatch): string {
  const count = (tally: typeof essential) => `${tally.known.length}/${sizeOf(tally)}`;
  return `${rank}${tied ? "=" : ""} ${slug} ${count(essential)} ${count(also)}`;
}

const ranked = (...skills: (string | [string, Level])[]) => rankMatches(TRADES, known(...skills)).map(line);

describe("five roles", () => {
  test("for a few skills, by essential ones and then by those also asked for", () => {
    expect(ranked(EVERYWHERE, "glue", "crane")).toEqual([
      `1= ${JOINER} 2/4 0/3`,
      `1= ${TILER} 2/4 0/2`,
      `3 ${CARPENTER} 2/6 1/2`,
      `4 ${STEELWORKER} 2/6 0/1`,
      `5 ${ROOFER} 1/4 1/3`,
    ]);
  });

  test("for the skill that all have, which leaves ties, shown in the roles’ order", () => {
    const expected = [
      `1= ${ROOFER} 1/4 0/3`,
      `1= ${JOINER} 1/4 0/3`,
      `1= ${TILER} 1/4 0/2`,
      `4= ${CARPENTER} 1/6 0/2`,
      `4= ${STEELWORKER} 1/6 0/1`,
    ];
    expect(ranked(EVERYWHERE)).toEqual(expected);
    // Being comfortable with it moves all alike.
    expect(ranked([EVERYWHERE, "comfortable"])).toEqual(expected);
  });

  test("for a skill that is essential to none and asked for in two", () => {
    expect(ranked("sanding")).toEqual([
      `1 ${TILER} 0/4 1/2`,
      `2 ${JOINER} 0/4 1/3`,
      `3= ${ROOFER} 0/4 0/3`,
      `3= ${CARPENTER} 0/6 0/2`,
      `3= ${STEELWORKER} 0/6 0/1`,
    ]);
  });

  test("for everything, all of which are complete and tied", () => {
    const all = rankMatches(TRADES, known(...TRADE_SKILLS.map(({ id }) => id)));
    expect(all.map(({ slug }) => slug)).toEqual([ROOFER, JOINER, CARPENTER, STEELWORKER, TILER]);
    for (const { rank, tied, essential, also } of all) {
      expect([rank, tied, essential.missing, also.missing]).toEqual([1, true, [], []]);
    }
  });

  test("are not ranked for somebody who picked nothing", () => {
    expect(rankMatches(TRADES, new Map())).toEqual([]);
  });
});

describe("a role’s lists", () => {
  test("name each hit with its level and each gap, in the role’s order", () => {
    const { slug, essential, also } = matchRole(
      trade(JOINER),
      known("sanding", "veneer", ["glue", "comfortable"], "bolts"),
    );
    expect(slug).toBe(JOINER);
    expect(essential).toEqual({
      known: [
        { skill: "glue", level: "comfortable" },
        { skill: "veneer", level: "used" },
      ],
      missing: [EVERYWHERE, "plane"],
    });
    expect(also.known).toEqual([{ skill: "sanding", level: "used" }]);
    expect([sizeOf(essential), sizeOf(also)]).toEqual([4, 3]);
    expect([comfortableIn(essential), comfortableIn(also)]).toEqual([1, 0]);
  });
});

describe("the order", () => {
  const role = (slug: string, essential: string[], also: string[] = []) => ({ slug, essential, also });
  const order = (roles: Parameters<typeof rankMatches>[0], ...skills: (string | [string, Level])[]) =>
    rankMatches(roles, known(...skills)).map(({ slug, rank }) => `${rank} ${slug}`);

  test("is by share and not by number: one of two comes before two of five", () => {
    const roles = [role("long", ["a", "b", "c", "d", "e"]), role("short", ["a", "x"])];
    expect(order(roles, "a", "b")).toEqual(["1 short", "2 long"]);
  });

  test("counts what is also asked for only where the essential shares are equal", () => {
    const roles = [
      role("bare", ["a", "b"]),
      role("half", ["a", "x"], ["c", "d"]),
      role("rest", ["x", "y"], ["c"]),
    ];
    expect(order(roles, "a", "c")).toEqual(["1 half", "2 bare", "3 rest"]);
  });

  test("counts comfort last, and only with essential skills", () => {
    const roles = [role("one", ["a", "x"], ["c"]), role("two", ["b", "x"], ["d"])];
    expect(order(roles, "a", ["b", "comfortable"])).toEqual(["1 two", "2 one"]);
    expect(order(roles, "a", "b", "c", ["d", "comfortable"])).toEqual(["1 one", "1 two"]);
  });

  test("is exact where a rounded share would not be", () => {
    const thirds = (slug: string, n: number) =>
      role(
        slug,
        Array.from({ length: 3 * n }, (_, i) => (i < n ? `${slug}-${i}` : `x-${i}`)),
      );
    const roles = [thirds("seven", 7), thirds("one", 1), thirds("thirty", 30)];
    const skills = roles.flatMap(({ essential }) => essential.filter((id) => !id.startsWith("x-")));
    expect(order(roles, ...skills)).toEqual(["1 seven", "1 one", "1 thirty"]);
  });

  test("takes an empty list as a share of none", () => {
    const roles = [role("empty", []), role("missed", ["x"]), role("hit", ["a"])];
    expect(order(roles, "a")).toEqual(["1 hit", "2 empty", "2 missed"]);
    expect(present(rankMatches(roles, known("a"))[1]).tied).toBe(true);
  });
});
