import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Known } from "#domain/known.ts";
import { type NextSkill, nextSkills } from "#domain/next-skill.ts";
import { arbitraryRoles, SKILLS } from "../fixtures/arbitrary.ts";
import { arbitraryKnown } from "../fixtures/arbitrary-known.ts";
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

const known = (...skills: string[]): Known => new Map(skills.map((skill) => [skill, "used"]));

const next = (...skills: string[]) => nextSkills(catalogue.roles, catalogue.skills, known(...skills));

const of = (list: readonly NextSkill[], skill: string) =>
  present(list.find((entry) => entry.skill === skill));

describe("in the six roles", () => {
  test("Python comes first for somebody who knows nothing: every role gains it", () => {
    const [first, second] = next();
    expect(first).toEqual({
      skill: "python",
      gains: catalogue.roles.map(({ slug }) => slug),
      completes: [],
      nearest: { slugs: [TEST_ENGINEER], missing: 4 },
      also: [],
      rank: 1,
    });
    expect(second?.rank).toBe(2);
  });

  test("after Python, four skills are essential to two roles; SQL brings one nearer than the others", () => {
    const list = next("python");
    // SQL leaves 5 of Data Scientist’s 7; the others leave 6 of 8, and only Docker and Kubernetes are asked for.
    expect(list.slice(0, 4).map(({ skill, rank }) => `${rank} ${skill}`)).toEqual([
      "1 sql",
      "2 docker",
      "2 kubernetes",
      "4 cloud-platforms",
    ]);
    expect(of(list, "sql")).toEqual({
      skill: "sql",
      gains: [DATA_SCIENTIST, DATA_ENGINEER],
      completes: [],
      nearest: { slugs: [DATA_SCIENTIST], missing: 5 },
      also: [BACKEND, ML_ENGINEER, DEVOPS, TEST_ENGINEER],
      rank: 1,
    });
    expect(of(list, "docker")).toMatchObject({
      gains: [ML_ENGINEER, DEVOPS],
      nearest: { slugs: [ML_ENGINEER, DEVOPS], missing: 6 },
      also: [BACKEND],
    });
  });

  test("what completes a role comes before what does not, among those that as many roles gain", () => {
    const missingOne = realRole(TEST_ENGINEER).essential.filter((skill) => skill !== "selenium");
    const list = next(...missingOne, "sql", "docker", "kubernetes", "cloud-platforms");
    expect(list[0]).toMatchObject({
      skill: "selenium",
      gains: [TEST_ENGINEER],
      completes: [TEST_ENGINEER],
      nearest: { slugs: [TEST_ENGINEER], missing: 0 },
      rank: 1,
    });
    expect(list.slice(1).flatMap(({ completes }) => completes)).toEqual([]);
  });

  test("what is only asked for comes last, and brings no role nearer", () => {
    const list = next("python");
    const essential = new Set(catalogue.roles.flatMap((role) => role.essential));
    const kinds = list.map(({ skill }) => essential.has(skill));
    expect(kinds).toEqual(kinds.toSorted((a, b) => Number(b) - Number(a)));
    expect(of(list, "java")).toMatchObject({ gains: [], completes: [], nearest: null });
    expect(of(list, "java").also).toHaveLength(6);
    expect(list.at(kinds.indexOf(false))?.also).toHaveLength(6);
  });

  test("every skill of the dataset is on the list until it is known, and then none is left", () => {
    expect(next()).toHaveLength(catalogue.skills.length);
    expect(next("python", "sql")).toHaveLength(catalogue.skills.length - 2);
    expect(next(...catalogue.skills.map(({ id }) => id))).toEqual([]);
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
