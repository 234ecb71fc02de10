import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SkillEntry } from "#data/catalogue.ts";
import { groupMatrix, skillMatrix } from "#domain/compare.ts";
import { arbitraryView, SKILLS } from "../fixtures/arbitrary.ts";
import { EVERYWHERE, TRADE_SKILLS, TRADES } from "../fixtures/building-trades.ts";
import { madeRole } from "../fixtures/made-role.ts";

const entries = (ids: readonly string[]): SkillEntry[] =>
  ids.map((id) => ({ id, name: id.toUpperCase(), group: "g", aliases: [] }));

const left = madeRole({ slug: "left", essential: ["both", "mixed", "left"], also: ["asked", "askedLeft"] });
const right = madeRole({ slug: "right", essential: ["both", "right"], also: ["mixed", "asked"] });
const skills = entries(["right", "asked", "both", "nobody", "mixed", "left", "askedLeft"]);
const rowsOf = () => skillMatrix([left, right], skills);
const EVERYTHING = { differences: false, also: true };

const idsOf = (options: typeof EVERYTHING) => {
  const groups = groupMatrix(rowsOf(), options);
  return Object.fromEntries(
    Object.entries(groups).map(([key, list]) => [key, list.map(({ skill }) => skill)]),
  );
};

describe("the matrix of skills", () => {
  test("has a row for each skill somebody uses, in the catalogue's order", () => {
    expect(rowsOf().map(({ skill }) => skill)).toEqual([
      "right",
      "asked",
      "both",
      "mixed",
      "left",
      "askedLeft",
    ]);
  });

  test("says for each role how it uses the skill, in the order of the comparison", () => {
    const mixed = rowsOf().find(({ skill }) => skill === "mixed");
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

  test("marks what all have as essential to all, and what one role alone has as its own", () => {
    const five = skillMatrix(TRADES, TRADE_SKILLS);
    const row = (id: string) => five.find(({ skill }) => skill === id);
    expect(row(EVERYWHERE)).toMatchObject({ spread: "all", same: true, named: true });
    expect(row("slate")).toMatchObject({ spread: "one", same: false, named: true });
    expect(row("sanding")).toMatchObject({ spread: "some", same: false, named: false });
    expect(row("crane")).toMatchObject({
      spread: "some",
      usage: ["also", "none", "essential", "essential", "none"],
    });
    expect(five).toHaveLength(TRADE_SKILLS.length);
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

  test.each([
    ["the catalogue's", TRADE_SKILLS],
    ["the other", TRADE_SKILLS.toReversed()],
  ])("keeps the skills of one role together, in the order of the roles, in %s order too", (_order, all) => {
    const { one } = groupMatrix(skillMatrix(TRADES, all), EVERYTHING);
    const columns = one.map(({ usage }) => usage.findIndex((entry) => entry !== "none"));
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
    expect(new Set(columns)).toEqual(new Set(TRADES.keys()));
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
