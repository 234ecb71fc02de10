import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SkillEntry } from "#data/catalogue.ts";
import { groupMatrix, neighbours, sharedCodes, skillMatrix } from "#domain/compare.ts";
import { arbitraryView, SKILLS } from "../fixtures/arbitrary.ts";
import { madeRole } from "../fixtures/made-role.ts";
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

const entries = (ids: readonly string[]): SkillEntry[] =>
  ids.map((id) => ({ id, name: id.toUpperCase(), group: "g", aliases: [] }));

const left = madeRole({ slug: "left", essential: ["both", "mixed", "left"], also: ["asked", "askedLeft"] });
const right = madeRole({ slug: "right", essential: ["both", "right"], also: ["mixed", "asked"] });
const skills = entries(["right", "asked", "both", "nobody", "mixed", "left", "askedLeft"]);
const rows = skillMatrix([left, right], skills);
const EVERYTHING = { differences: false, also: true };

const idsOf = (options: typeof EVERYTHING) => {
  const groups = groupMatrix(rows, options);
  return Object.fromEntries(
    Object.entries(groups).map(([key, list]) => [key, list.map(({ skill }) => skill)]),
  );
};

describe("the matrix of skills", () => {
  test("has a row for each skill somebody uses, in the catalogue's order", () => {
    expect(rows.map(({ skill }) => skill)).toEqual(["right", "asked", "both", "mixed", "left", "askedLeft"]);
  });

  test("says for each role how it uses the skill, in the order of the comparison", () => {
    const mixed = rows.find(({ skill }) => skill === "mixed");
    expect(mixed).toEqual({
      skill: "mixed",
      name: "MIXED",
      usage: ["essential", "also"],
      spread: "all",
      same: false,
      named: true,
    });
    const [turned] = skillMatrix([right, left], entries(["mixed"]));
    expect(turned?.usage).toEqual(["also", "essential"]);
  });

  test("of the six roles marks Python as essential to all, and MLflow as one role's alone", () => {
    const six = skillMatrix(catalogue.roles, catalogue.skills);
    const row = (id: string) => six.find(({ skill }) => skill === id);
    expect(row("python")).toMatchObject({ spread: "all", same: true, named: true });
    expect(row("mlflow")).toMatchObject({ spread: "one", same: false, named: true });
    expect(row("docker")).toMatchObject({
      spread: "some",
      usage: ["also", "none", "essential", "essential", "none", "none"],
    });
    expect(six).toHaveLength(catalogue.skills.length);
  });
});

describe("the grouped matrix", () => {
  test("parts the rows into in all, in some and in one", () => {
    expect(idsOf(EVERYTHING)).toEqual({
      all: ["asked", "both", "mixed"],
      some: [],
      one: ["left", "askedLeft", "right"],
    });
  });

  test("leaves out what no role's own source names, unless it is asked for", () => {
    expect(idsOf({ differences: false, also: false })).toEqual({
      all: ["both", "mixed"],
      some: [],
      one: ["left", "right"],
    });
  });

  test("as differences leaves out only what all roles use in the same way", () => {
    expect(idsOf({ differences: true, also: true })).toEqual({
      all: ["mixed"],
      some: [],
      one: ["left", "askedLeft", "right"],
    });
  });

  test("keeps the skills of one role together, in the order of the roles", () => {
    const { one } = groupMatrix(skillMatrix(catalogue.roles, catalogue.skills), EVERYTHING);
    const columns = one.map(({ usage }) => usage.findIndex((entry) => entry !== "none"));
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
    expect(new Set(columns).size).toBe(6);
  });

  test("holds every row once, whatever the roles", () => {
    fc.assert(
      fc.property(arbitraryView, ({ roles }) => {
        const all = skillMatrix(roles, entries(SKILLS));
        const groups = groupMatrix(all, EVERYTHING);
        const spread = [...groups.all, ...groups.some, ...groups.one].map(({ skill }) => skill);
        expect(spread.sort()).toEqual(all.map(({ skill }) => skill).sort());
      }),
    );
  });

  test("has no difference when a role is compared with its like", () => {
    const twins = skillMatrix([left, { ...left, slug: "twin" }], skills);
    expect(groupMatrix(twins, { differences: true, also: true })).toEqual({ all: [], some: [], one: [] });
  });
});

describe("neighbours", () => {
  const of = (slug: string) => neighbours(realRole(slug), catalogue.roles, "python");

  test("of the machine learning engineer is DevOps, by three skills", () => {
    expect(of(ML_ENGINEER)).toEqual([
      {
        slug: DEVOPS,
        shared: ["docker", "kubernetes", "cloud-platforms"],
        extra: ["linux", "terraform", "ansible", "aws-cdk"],
      },
    ]);
  });

  test("share a skill both ways", () => {
    expect(of(DATA_SCIENTIST).map(({ slug, shared }) => [slug, shared])).toEqual([[DATA_ENGINEER, ["sql"]]]);
    expect(of(DATA_ENGINEER).map(({ slug, shared }) => [slug, shared])).toEqual([[DATA_SCIENTIST, ["sql"]]]);
  });

  test("are not those who share only what every role has", () => {
    expect(of(BACKEND)).toEqual([]);
    expect(of(TEST_ENGINEER)).toEqual([]);
    expect(neighbours(realRole(BACKEND), catalogue.roles, null)).toHaveLength(5);
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
    expect(neighbours(role, [...others, role], null).map(({ slug }) => slug)).toEqual(order);
    expect(neighbours(role, others.toReversed(), null).map(({ slug }) => slug)).toEqual(order);
  });

  test("ask for nothing more when they ask for no other skill", () => {
    const role = madeRole({ slug: "me", essential: ["a", "b"] });
    const [junior] = neighbours(role, [madeRole({ slug: "junior", essential: ["a"] })], null);
    expect(junior?.extra).toEqual([]);
  });
});

describe("shared official codes", () => {
  test("are two among the six: Backend with DevOps, Data Scientist with Machine Learning", () => {
    expect(sharedCodes(catalogue.roles)).toEqual([
      { soc: "15-1252", slugs: [BACKEND, DEVOPS] },
      { soc: "15-2051", slugs: [DATA_SCIENTIST, ML_ENGINEER] },
    ]);
  });

  test("follow the order of the comparison", () => {
    expect(sharedCodes([realRole(DEVOPS), realRole(TEST_ENGINEER), realRole(BACKEND)])).toEqual([
      { soc: "15-1252", slugs: [DEVOPS, BACKEND] },
    ]);
  });

  test("are none among roles on codes of their own", () => {
    expect(sharedCodes([realRole(DATA_ENGINEER), realRole(TEST_ENGINEER)])).toEqual([]);
  });
});
