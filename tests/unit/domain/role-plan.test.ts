import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Level } from "#domain/known.ts";
import { withProof } from "#domain/known.ts";
import { rolePlan } from "#domain/role-plan.ts";
import { arbitraryPersonal } from "../fixtures/arbitrary-known.ts";
import { BUILDER, LESSONS } from "../fixtures/made-lessons.ts";

const ids = Object.keys(LESSONS);

function planOf(known: Record<string, Level>, done: string[] = [], also = false) {
  return rolePlan(BUILDER, { known, done }, LESSONS, also);
}

describe("the way to a role", () => {
  test("leaves out what was said to be known, and keeps what a proof shows as a step that is done", () => {
    const plan = planOf({ ropes: "used", measuring: "comfortable" }, ["plane"]);
    const steps = plan.steps.map(({ skill }) => skill);
    expect(steps).not.toContain("ropes");
    expect(steps).not.toContain("measuring");
    expect(plan.steps.filter((step) => step.done).map(({ skill }) => skill)).toEqual(["plane"]);
    expect(plan.done).toBe(1);
  });

  test("counts what a proof shows as known", () => {
    const { match, left } = planOf({ plane: "used" }, ["crane"]);
    expect(match.essential.known).toEqual([
      { skill: "plane", level: "used" },
      { skill: "crane", level: "used" },
    ]);
    // Before veneer and the crane come glue and ropes; the plane is known, and asks for nothing.
    expect(left).toEqual({ essential: 3, also: 0, groundwork: 2 });
  });

  test("counts what is left by why it is on the way", () => {
    expect(planOf({}).left).toEqual({ essential: 5, also: 0, groundwork: 5 });
    expect(planOf({}, ["ropes", "crane"]).left).toEqual({ essential: 4, also: 0, groundwork: 4 });
    expect(planOf({}, [], true).left).toEqual({ essential: 5, also: 3, groundwork: 5 });
  });

  test("lists what is brought: essential skills, then what is also asked for, then what comes before either", () => {
    const { held } = planOf({ ropes: "used", paint: "used", wiring: "used", plane: "comfortable" }, [
      "measuring",
      "ropes",
    ]);
    // Wiring is in the lessons handed over here, but comes before other roles' skills alone.
    expect(held.map(({ skill, need, level, proved }) => [skill, need, level, proved])).toEqual([
      ["measuring", "essential", "used", true],
      ["plane", "essential", "comfortable", false],
      ["paint", "also", "used", false],
      ["ropes", "groundwork", "used", true],
    ]);
    expect(held.find(({ skill }) => skill === "ropes")?.before).toContain("crane");
  });

  test("names before what groundwork comes only of what the plan holds", () => {
    const opened = (skill: string, plan: ReturnType<typeof planOf>) =>
      plan.held.find((entry) => entry.skill === skill)?.before;
    const narrow = planOf({ sharpening: "used" });
    expect(opened("sharpening", narrow)).toEqual(["plane"]);
    const wide = planOf({ sharpening: "used" }, [], true);
    expect(new Set(opened("sharpening", wide))).toEqual(new Set(["plane", "lathe"]));
    expect(new Set(opened("ropes", planOf({ ropes: "used", crane: "used" })))).toEqual(
      new Set(["crane", "rigging"]),
    );
    // What comes before known groundwork is named by that, which stands there too.
    const chain = planOf({ stones: "used", sharpening: "used" });
    expect(opened("stones", chain)).toEqual(["sharpening"]);
  });

  describe("of made skills", () => {
    const chain = {
      saw: { after: [] },
      bench: { after: [{ skill: "saw", reason: "" }] },
      door: { after: [{ skill: "bench", reason: "" }] },
    };
    const made = (essential: string[], known: Record<string, Level>) =>
      rolePlan({ slug: "joiner", essential, also: [] }, { known, done: [] }, chain, false);

    test("names what is brought for a skill that is brought, too", () => {
      const { held, steps } = made(["bench"], { bench: "used", saw: "used" });
      expect(steps).toEqual([]);
      expect(held.map(({ skill, before }) => [skill, before])).toEqual([
        ["bench", []],
        ["saw", ["bench"]],
      ]);
    });

    test("does not name what comes before a skill that is neither known nor on the way", () => {
      const { held } = made(["door"], { door: "used", saw: "used" });
      expect(held.map(({ skill }) => skill)).toEqual(["door"]);
    });

    test("has a step for a skill that has no lesson, and none before it", () => {
      expect(made(["glue"], {}).steps.map(({ skill }) => skill)).toEqual(["glue"]);
    });
  });

  test("says of groundwork whether the role also asks for it, and still counts it as groundwork", () => {
    const { steps } = planOf({});
    const found = (skill: string) => steps.find((step) => step.skill === skill);
    expect(found("glue")).toMatchObject({ need: "groundwork", asked: true });
    expect(found("ropes")).toMatchObject({ need: "groundwork", asked: false });
  });

  test("ignores what no lesson is about", () => {
    expect(planOf({ gone: "used" }, ["gone-too"])).toEqual(planOf({}));
  });

  test("keeps its steps whatever is ticked off, in any order, so that nothing moves", () => {
    const some = fc.tuple(fc.constantFrom(...ids), fc.subarray(ids), fc.boolean());
    fc.assert(
      fc.property(some, arbitraryPersonal, ([skill, done, also], personal) => {
        const before = rolePlan(BUILDER, { ...personal, done }, LESSONS, also);
        const told = withProof({ ...personal, done }, skill, !done.includes(skill));
        const after = rolePlan(BUILDER, told, LESSONS, also);
        expect(after.steps.map((step) => step.skill)).toEqual(before.steps.map((step) => step.skill));
      }),
    );
  });

  test("has every step either done or left", () => {
    fc.assert(
      fc.property(fc.subarray(ids), fc.subarray(ids), fc.boolean(), (said, done, also) => {
        const known = Object.fromEntries(said.map((skill) => [skill, "used" as const]));
        const plan = planOf(known, done, also);
        const { essential, also: asked, groundwork } = plan.left;
        expect(plan.done + essential + asked + groundwork).toBe(plan.steps.length);
      }),
    );
  });
});
