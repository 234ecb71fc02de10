import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Known } from "#domain/known.ts";
import { type NextSkill, nextSkills } from "#domain/next-skill.ts";
import { arbitraryRoles, SKILLS } from "../fixtures/arbitrary.ts";
import { arbitraryKnown } from "../fixtures/arbitrary-known.ts";
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

const known = (...skills: string[]): Known => new Map(skills.map((skill) => [skill, "used"]));

const next = (...skills: string[]) => nextSkills(TRADES, TRADE_SKILLS, known(...skills));

const of = (list: readonly NextSkill[], skill: string) =>
  present(list.find((entry) => entry.skill === skill));

describe("in five roles", () => {
  test("what all have comes first for somebody who knows nothing: every role gains it", () => {
    const [first, second] = next();
    expect(first).toEqual({
      skill: EVERYWHERE,
      gains: [ROOFER, JOINER, CARPENTER, STEELWORKER, TILER],
      completes: [],
      nearest: { slugs: [ROOFER, JOINER, TILER], missing: 3 },
      also: [],
      rank: 1,
    });
    expect(second?.rank).toBe(2);
  });

  test("after it, four skills are essential to two roles; glue brings two nearer than the others", () => {
    const list = next(EVERYWHERE);
    // Glue leaves 2 of 4; the others leave 4 of 6, and only crane and scaffold are asked for.
    expect(list.slice(0, 4).map(({ skill, rank }) => `${rank} ${skill}`)).toEqual([
      "1 glue",
      "2 crane",
      "2 scaffold",
      "4 beam",
    ]);
    expect(of(list, "glue")).toEqual({
      skill: "glue",
      gains: [JOINER, TILER],
      completes: [],
      nearest: { slugs: [JOINER, TILER], missing: 2 },
      also: [CARPENTER],
      rank: 1,
    });
    expect(of(next(EVERYWHERE, "plane"), "glue").nearest).toEqual({ slugs: [JOINER], missing: 1 });
    expect(of(list, "crane")).toMatchObject({
      gains: [CARPENTER, STEELWORKER],
      nearest: { slugs: [CARPENTER, STEELWORKER], missing: 4 },
      also: [ROOFER],
    });
  });

  test("what completes a role comes before what does not, among those that as many roles gain", () => {
    const missingOne = trade(ROOFER).essential.filter((skill) => skill !== "lead");
    const list = next(...missingOne, "glue", "crane", "scaffold", "beam");
    expect(list[0]).toMatchObject({
      skill: "lead",
      gains: [ROOFER],
      completes: [ROOFER],
      nearest: { slugs: [ROOFER], missing: 0 },
      rank: 1,
    });
    expect(list.slice(1).flatMap(({ completes }) => completes)).toEqual([]);
  });

  test("what is only asked for comes last, and brings no role nearer", () => {
    const list = next(EVERYWHERE);
    expect(list.slice(-2).map(({ skill, also }) => [skill, also.length])).toEqual([
      ["drawing", 5],
      ["sanding", 2],
    ]);
    expect(of(list, "drawing")).toMatchObject({ gains: [], completes: [], nearest: null });
  });

  test("every skill is on the list until it is known, and then none is left", () => {
    const all = TRADE_SKILLS.map(({ id }) => id);
    expect(next().map(({ skill }) => skill)).toEqual(expect.arrayContaining(all));
    expect(next()).toHaveLength(all.length);
    expect(next(EVERYWHERE, "glue")).toHaveLength(all.length - 2);
    expect(next(...all)).toEqual([]);
  });
});

test("a skill that no role lists is left out", () => {
  const roles = [{ slug: "a", essential: ["ant"], also: ["bee"] }];
  const list = nextSkills(roles, [{ id: "ant" }, { id: "bee" }, { id: "cat" }], known("dog"));
  expect(list.map(({ skill }) => skill)).toEqual(["ant", "bee"]);
});

test("the roles it brings nearest are all that are as near", () => {
  const roles = ["north", "east", "south"].map((slug) => ({
    slug,
    essential: slug === "north" ? ["ant", "bee", "cat"] : ["ant", "bee"],
    also: [],
  }));
  const [ant] = nextSkills(roles, [{ id: "ant" }], known());
  expect(ant?.nearest).toEqual({ slugs: ["east", "south"], missing: 1 });
});

describe("whatever is known", () => {
  const skills = SKILLS.map((id) => ({ id }));
  const arbitrary = fc.tuple(arbitraryRoles, arbitraryKnown);

  test("what a skill completes is among what gains by it, and so are the roles it brings nearest", () => {
    fc.assert(
      fc.property(arbitrary, ([roles, brought]) => {
        for (const { skill, gains, completes, nearest, also } of nextSkills(roles, skills, brought)) {
          expect(brought.has(skill)).toBe(false);
          expect(gains).toEqual(expect.arrayContaining([...completes]));
          expect(gains.filter((slug) => also.includes(slug))).toEqual([]);
          expect(nearest === null).toBe(gains.length === 0);
          if (nearest) expect(gains).toEqual(expect.arrayContaining([...nearest.slugs]));
          expect(nearest?.missing === 0).toBe(completes.length > 0);
        }
      }),
    );
  });

  test("the figures are what learning the skill would do", () => {
    fc.assert(
      fc.property(arbitrary, ([roles, brought]) => {
        for (const { skill, gains, completes, nearest } of nextSkills(roles, skills, brought)) {
          const gap = (slug: string) => {
            const { essential } = present(roles.find((role) => role.slug === slug));
            return essential.filter((id) => id !== skill && !brought.has(id)).length;
          };
          const gaining = roles.filter((role) => role.essential.includes(skill)).map(({ slug }) => slug);
          expect(gains).toEqual(gaining);
          expect(completes).toEqual(gaining.filter((slug) => gap(slug) === 0));
          if (nearest) {
            expect(nearest.slugs).toEqual(gaining.filter((slug) => gap(slug) === nearest.missing));
            expect(nearest.missing).toBe(Math.min(...gaining.map(gap)));
          }
        }
      }),
    );
  });

  test("the order follows the printed rule, and those that it cannot tell apart share a rank", () => {
    const key = ({ gains, completes, nearest, also }: NextSkill) => [
      -gains.length,
      -completes.length,
      nearest?.missing ?? 1e9,
      -also.length,
    ];
    fc.assert(
      fc.property(arbitrary, ([roles, brought]) => {
        const list = nextSkills(roles, skills, brought);
        for (const [i, entry] of list.entries()) {
          const before = list[i - 1];
          if (!before) continue;
          const first = key(before).map((value, place) => value - present(key(entry)[place]));
          const decides = first.find((difference) => difference !== 0) ?? 0;
          expect(decides).toBeLessThanOrEqual(0);
          expect(entry.rank).toBe(decides === 0 ? before.rank : i + 1);
          if (decides === 0) expect(SKILLS.indexOf(before.skill)).toBeLessThan(SKILLS.indexOf(entry.skill));
        }
      }),
    );
  });

  test("the order of picking and the levels make no difference", () => {
    fc.assert(
      fc.property(arbitrary, ([roles, brought]) => {
        const turned: Known = new Map(
          [...brought.keys()].toReversed().map((skill) => [skill, "comfortable"]),
        );
        expect(nextSkills(roles, skills, turned)).toEqual(nextSkills(roles, skills, brought));
      }),
    );
  });
});
