import { describe, expect, test } from "vitest";
import type { Level } from "#domain/known.ts";
import { comfortableIn, matchRole, type RankedMatch, rankMatches, sizeOf } from "#domain/match.ts";
import { present } from "../fixtures/present.ts";
import {
  BACKEND,
  catalogue,
  DATA_ENGINEER,
  DATA_SCIENTIST,
  DEVOPS,
  ML_ENGINEER,
  realRole,
  TEST_ENGINEER,
} from "../fixtures/real-data.ts";

/** Skills of which the reader knows each at the lower level, or at the one that is given. */
function known(...skills: (string | [string, Level])[]) {
  return new Map(skills.map((skill) => (typeof skill === "string" ? [skill, "used" as const] : skill)));
}

/** `1 DATA 2/7 0/18`, with an = after a rank that is shared. */
function line({ rank, tied, slug, essential, also }: RankedMatch): string {
  const count = (tally: typeof essential) => `${tally.known.length}/${sizeOf(tally)}`;
  return `${rank}${tied ? "=" : ""} ${slug} ${count(essential)} ${count(also)}`;
}

const ranked = (...skills: (string | [string, Level])[]) =>
  rankMatches(catalogue.roles, known(...skills)).map(line);

describe("the six roles", () => {
  test("for Python, SQL and Docker", () => {
    expect(ranked("python", "sql", "docker")).toEqual([
      `1 ${DATA_SCIENTIST} 2/7 0/18`,
      `2 ${ML_ENGINEER} 2/8 1/19`,
      `3 ${DEVOPS} 2/8 1/28`,
      `4 ${DATA_ENGINEER} 2/8 0/9`,
      `5 ${TEST_ENGINEER} 1/5 1/20`,
      `6 ${BACKEND} 1/7 2/31`,
    ]);
  });

  test("for Python alone, which leaves ties, shown in the roles’ order", () => {
    const expected = [
      `1 ${TEST_ENGINEER} 1/5 0/20`,
      `2= ${BACKEND} 1/7 0/31`,
      `2= ${DATA_SCIENTIST} 1/7 0/18`,
      `4= ${ML_ENGINEER} 1/8 0/19`,
      `4= ${DEVOPS} 1/8 0/28`,
      `4= ${DATA_ENGINEER} 1/8 0/9`,
    ];
    expect(ranked("python")).toEqual(expected);
    // Being comfortable with it moves all alike.
    expect(ranked(["python", "comfortable"])).toEqual(expected);
  });

  test("for R, which is essential to none and asked for in three", () => {
    expect(ranked("r")).toEqual([
      `1 ${DATA_ENGINEER} 0/8 1/9`,
      `2 ${DATA_SCIENTIST} 0/7 1/18`,
      `3 ${ML_ENGINEER} 0/8 1/19`,
      `4= ${BACKEND} 0/7 0/31`,
      `4= ${DEVOPS} 0/8 0/28`,
      `4= ${TEST_ENGINEER} 0/5 0/20`,
    ]);
  });

  test("for everything, all of which are complete and tied", () => {
    const all = rankMatches(catalogue.roles, known(...catalogue.skills.map(({ id }) => id)));
    expect(all.map(({ slug }) => slug)).toEqual(catalogue.roles.map(({ slug }) => slug));
    for (const { rank, tied, essential, also } of all) {
      expect([rank, tied, essential.missing, also.missing]).toEqual([1, true, [], []]);
    }
  });

  test("are not ranked for somebody who picked nothing", () => {
    expect(rankMatches(catalogue.roles, new Map())).toEqual([]);
  });
});

describe("a role’s lists", () => {
  test("name each hit with its level and each gap, in the role’s order", () => {
    const { slug, essential, also } = matchRole(
      realRole(DATA_SCIENTIST),
      known("r", "tableau", ["sql", "comfortable"], "kafka"),
    );
    expect(slug).toBe(DATA_SCIENTIST);
    expect(essential).toEqual({
      known: [
        { skill: "sql", level: "comfortable" },
        { skill: "tableau", level: "used" },
      ],
      missing: ["python", "statistics", "probability", "data-visualization", "excel"],
    });
    expect(also.known).toEqual([{ skill: "r", level: "used" }]);
    expect([sizeOf(essential), sizeOf(also)]).toEqual([7, 18]);
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
