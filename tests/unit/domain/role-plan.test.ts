import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Level } from "#domain/known.ts";
import { withProof } from "#domain/known.ts";
import { rolePlan } from "#domain/role-plan.ts";
import { arbitraryPersonal } from "../fixtures/arbitrary-known.ts";
import { DATA_ENGINEER, dataset, ML_ENGINEER, realRole } from "../fixtures/real-data.ts";

const lessons = Object.fromEntries(dataset.learning.map((entry) => [entry.skill, entry]));
const ids = Object.keys(lessons);

function planOf(slug: string, known: Record<string, Level>, done: string[] = [], also = false) {
  return rolePlan(realRole(slug), { known, done }, lessons, also);
}

describe("the way to a role", () => {
  test("leaves out what was said to be known, and keeps what a proof shows as a step that is done", () => {
    const plan = planOf(ML_ENGINEER, { linux: "used", python: "comfortable" }, ["docker"]);
    const steps = plan.steps.map(({ skill }) => skill);
    expect(steps).not.toContain("linux");
    expect(steps).not.toContain("python");
    expect(plan.steps.filter((step) => step.done).map(({ skill }) => skill)).toEqual(["docker"]);
    expect(plan.done).toBe(1);
  });

  test("counts what a proof shows as known", () => {
    const { match, left } = planOf(DATA_ENGINEER, { sql: "used" }, ["kafka"]);
    expect(match.essential.known).toEqual([
      { skill: "sql", level: "used" },
      { skill: "kafka", level: "used" },
    ]);
    expect(left).toEqual({ essential: 6, also: 0, groundwork: 0 });
  });

  test("counts what is left by why it is on the way", () => {
    expect(planOf(ML_ENGINEER, {}).left).toEqual({ essential: 8, also: 0, groundwork: 6 });
    expect(planOf(ML_ENGINEER, {}, ["linux", "docker"]).left).toEqual({
      essential: 7,
      also: 0,
      groundwork: 5,
    });
    const wide = planOf(ML_ENGINEER, {}, [], true);
    expect(wide.left.essential).toBe(8);
    expect(wide.left.also).toBe(realRole(ML_ENGINEER).also.length);
  });

  test("lists what is brought: essential skills, then what is also asked for, then what comes before either", () => {
    const { held } = planOf(
      ML_ENGINEER,
      { linux: "used", sql: "used", html: "used", docker: "comfortable" },
      ["python", "linux"],
    );
    // HTML is in the lessons handed over here, but comes before other roles' skills alone.
    expect(held.map(({ skill, need, level, proved }) => [skill, need, level, proved])).toEqual([
      ["python", "essential", "used", true],
      ["docker", "essential", "comfortable", false],
      ["sql", "also", "used", false],
      ["linux", "groundwork", "used", true],
    ]);
    expect(held.find(({ skill }) => skill === "linux")?.before).toContain("docker");
  });

  test("names before what groundwork comes only of what the plan holds", () => {
    const opened = (skill: string, plan: ReturnType<typeof planOf>) =>
      plan.held.find((entry) => entry.skill === skill)?.before;
    const narrow = planOf(ML_ENGINEER, { linux: "used", docker: "used" });
    expect(new Set(opened("linux", narrow))).toEqual(new Set(["docker", "cloud-platforms"]));
    const wide = planOf(ML_ENGINEER, { linux: "used", docker: "used" }, [], true);
    expect(opened("linux", wide)).toContain("hadoop");
    // What comes before known groundwork is named by that, which stands there too.
    const chain = planOf(ML_ENGINEER, { probability: "used", statistics: "used" });
    expect(opened("probability", chain)).toEqual(["statistics"]);
  });

  test("says of groundwork whether the role also asks for it, and still counts it as groundwork", () => {
    const { steps } = planOf(ML_ENGINEER, {});
    const found = (skill: string) => steps.find((step) => step.skill === skill);
    expect(found("pandas")).toMatchObject({ need: "groundwork", asked: true });
    expect(found("linux")).toMatchObject({ need: "groundwork", asked: false });
  });

  test("ignores what is not in the dataset", () => {
    expect(planOf(DATA_ENGINEER, { gone: "used" }, ["gone-too"])).toEqual(planOf(DATA_ENGINEER, {}));
  });

  test("keeps its steps whatever is ticked off, in any order, so that nothing moves", () => {
    const some = fc.tuple(fc.constantFrom(...ids), fc.subarray(ids), fc.boolean());
    fc.assert(
      fc.property(some, arbitraryPersonal, ([skill, done, also], personal) => {
        const before = rolePlan(realRole(ML_ENGINEER), { ...personal, done }, lessons, also);
        const told = withProof({ ...personal, done }, skill, !done.includes(skill));
        const after = rolePlan(realRole(ML_ENGINEER), told, lessons, also);
        expect(after.steps.map((step) => step.skill)).toEqual(before.steps.map((step) => step.skill));
      }),
    );
  });

  test("has every step either done or left", () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), fc.boolean(), (said, done, also) => {
        const known = Object.fromEntries(said.map((skill) => [skill, "used" as const]));
        const plan = planOf(ML_ENGINEER, known, done, also);
        const { essential, also: asked, groundwork } = plan.left;
        expect(plan.done + essential + asked + groundwork).toBe(plan.steps.length);
      }),
    );
  });
});
