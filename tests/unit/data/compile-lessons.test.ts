import { describe, expect, test } from "vitest";
import type { Dataset } from "#data/catalogue.ts";
import type { Sample } from "#data/code-schema.ts";
import { compilePlan, compileSkill } from "#data/compile-lessons.ts";
import { BEEKEEPER, GRAFTER, madeDataset, PRUNER } from "../fixtures/made-dataset.ts";
import { present } from "../fixtures/present.ts";

const roleIn = (data: Dataset, slug: string) => present(data.roles.find((role) => role.slug === slug));
const plan = (slug: string, data = madeDataset()) => compilePlan(data, roleIn(data, slug), HIGHLIGHTED);

const SAMPLE: Sample = {
  ...{ file: "cut.py", title: "Cut", summary: "Cuts.", versions: "Shears 3", source: null },
  tools: [{ skill: "knives", at: "cut()" }],
  notes: [],
};
const HIGHLIGHTED = { [`samples/${GRAFTER}/cut.py`]: [[["", "cut()"]]] } as const;

/** The made dataset in which one role has a sample, of a skill that it does not list itself. */
function withSample(): Dataset {
  const data = madeDataset();
  roleIn(data, GRAFTER).samples = [SAMPLE];
  data.sampleTexts = { [`samples/${GRAFTER}/cut.py`]: "cut()" };
  return data;
}

describe("the roles that need a skill", () => {
  test("stand in their fixed order, each with the words of its source", () => {
    const { needs } = compileSkill(madeDataset(), "pruning", []);
    expect(needs).toMatchObject([
      { slug: PRUNER, need: { kind: "essential", source: { id: "list" }, note: null } },
      {
        slug: GRAFTER,
        need: {
          ...{ kind: "also", source: { id: "register" }, onet: "G-1.01", title: "Occupation G-1" },
          technologies: ["pruning by hand"],
        },
      },
    ]);
    expect(Object.keys(present(needs[0]))).toEqual(["slug", "need"]);
  });

  test("say how the source names it where that is another name", () => {
    expect(compileSkill(madeDataset(), "grafting", []).needs).toMatchObject([
      { slug: GRAFTER, need: { note: "The list says “budding”." } },
    ]);
  });

  test("are none for a skill that only comes before others", () => {
    expect(compileSkill(madeDataset(), "knives", [])).toMatchObject({ needs: [], sources: [] });
  });
});

test("what comes after a skill is named with its reason, and nothing where nothing does", () => {
  expect(compileSkill(madeDataset(), "knives", []).before).toEqual([
    { skill: "pruning", reason: "knives comes before pruning" },
    { skill: "grafting", reason: "knives comes before grafting" },
  ]);
  expect(compileSkill(madeDataset(), "hives", []).before).toEqual([]);
});

describe("a skill that no code shows", () => {
  test("has no samples where a role has code", () => {
    expect(compileSkill(withSample(), "hives", []).samples).toEqual([]);
    const program = { ...SAMPLE, steps: [], follow: "" };
    const data = madeDataset();
    roleIn(data, PRUNER).program = program;
    expect(compileSkill(data, "hives", []).samples).toEqual([]);
  });

  test("says that there is no code at all where no role has any", () => {
    expect(compileSkill(madeDataset(), "hives", []).samples).toBeNull();
  });
});

describe("a plan", () => {
  test("has a lesson for each skill that the role lists, and for what comes before them, directly or not", () => {
    const { slug, lessons } = plan(GRAFTER);
    expect(slug).toBe(GRAFTER);
    expect(Object.keys(lessons).toSorted()).toEqual(["grafting", "knives", "ladders", "pruning", "wax"]);
    expect(lessons.grafting).toMatchObject({
      id: "grafting",
      after: [{ skill: "pruning" }, { skill: "knives" }],
    });
  });

  test("says why the role needs what it lists, and quotes each source once", () => {
    const { needs, sources } = plan(GRAFTER);
    expect(Object.entries(needs).map(([skill, { kind }]) => [skill, kind])).toEqual([
      ["grafting", "essential"],
      ["wax", "also"],
      ["pruning", "also"],
    ]);
    expect(sources.map(({ id }) => id)).toEqual(["list", "register"]);
  });

  test("of a role on a code for which nothing is recorded has what its own source names", () => {
    const { needs, sources } = plan(BEEKEEPER);
    expect(Object.keys(needs)).toEqual(["hives"]);
    expect(sources.map(({ id }) => id)).toEqual(["list"]);
  });

  test("shows the lines of the role’s own code, also of what only comes before", () => {
    expect(plan(GRAFTER, withSample()).samples).toEqual({
      knives: [{ slug: GRAFTER, file: "cut.py", title: "Cut", line: 1, code: [["", "cut()"]] }],
    });
    expect(plan(PRUNER, withSample()).samples).toEqual({});
  });
});
