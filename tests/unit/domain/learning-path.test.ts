import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { learningPath, type Step, type Wanted } from "#domain/learning-path.ts";
import { BUILDER, LESSONS } from "../fixtures/made-lessons.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, dataset } from "../fixtures/real-data.ts";

interface Lists {
  essential: readonly string[];
  also: readonly string[];
}

function wantedBy({ essential, also }: Lists): Wanted[] {
  return [
    ...essential.map((skill): Wanted => ({ skill, need: "essential" })),
    ...also.map((skill): Wanted => ({ skill, need: "also" })),
  ];
}

/** The way to the made role for somebody who knows these. */
function way(known: string[] = [], lists: "essential" | "both" = "essential"): Step[] {
  const wanted = wantedBy(lists === "both" ? BUILDER : { ...BUILDER, also: [] });
  return learningPath(wanted, new Set(known), (skill) => present(LESSONS[skill]).after);
}

const skillsOf = (steps: readonly Step[]) => steps.map(({ skill }) => skill);

describe("the way to a role", () => {
  test("holds what each skill builds on before it, in the role’s order", () => {
    expect(way().map(({ skill, need }) => (need === "essential" ? skill : `(${skill})`))).toEqual([
      "measuring",
      "(saw)",
      "(stones)",
      "(sharpening)",
      "plane",
      "(glue)",
      "veneer",
      "(ropes)",
      "crane",
      "rigging",
    ]);
  });

  test.each([
    ["ropes", "crane", "rigging"],
    ["saw", "plane", "veneer"],
    ["stones", "sharpening", "lathe"],
  ])("has %s, %s and %s in this order, with what is also asked for or not", (...order) => {
    const both = skillsOf(way([], "both"));
    expect(both.filter((skill) => order.includes(skill))).toEqual(order);
    const essential = skillsOf(way());
    expect(essential.filter((skill) => order.includes(skill))).toEqual(
      order.filter((skill) => essential.includes(skill)),
    );
  });

  test("leaves out what is known, and what only that builds on", () => {
    // Who knows the plane is sent neither to the saw nor to sharpening on its account.
    expect(skillsOf(way(["measuring", "plane", "crane"]))).toEqual(["glue", "veneer", "ropes", "rigging"]);
    expect(way(BUILDER.essential)).toEqual([]);
  });

  test("says what each step opens, with the lesson’s reason", () => {
    const opened = (skill: string, known?: string[]) =>
      present(way(known).find((step) => step.skill === skill)).opens;
    expect(opened("plane")).toEqual([{ skill: "veneer", reason: "plane opens veneer" }]);
    expect(opened("ropes").map(({ skill }) => skill)).toEqual(["crane", "rigging"]);
    expect(opened("plane", ["veneer"])).toEqual([]);
  });

  test("tells what the role needs from what it also asks for and from groundwork", () => {
    const steps = way([], "both");
    const needs = Object.fromEntries(steps.map(({ skill, need }) => [skill, need]));
    expect(needs).toMatchObject({ veneer: "essential", crane: "essential", glue: "also", lathe: "also" });
    const groundwork = (list: readonly Step[]) => skillsOf(list.filter(({ need }) => need === "groundwork"));
    // The lathe, which is asked for, builds on motors.
    expect(groundwork(steps)).toEqual(["saw", "stones", "sharpening", "ropes", "motors"]);
    expect(groundwork(way())).toEqual(["saw", "stones", "sharpening", "glue", "ropes"]);
  });
});

/** Skills that come after skills with smaller numbers only, so that there is no circle. */
const NODES = ["a", "b", "c", "d", "e", "f", "g", "h"];
const arbitraryTask = fc.record({
  after: fc.tuple(...NODES.map((_, i) => fc.subarray(NODES.slice(0, i)))),
  wanted: fc.shuffledSubarray(NODES),
  known: fc.shuffledSubarray(NODES),
});

function solve({ after, wanted, known }: { after: string[][]; wanted: string[]; known: string[] }) {
  const firstsOf = (skill: string) =>
    present(after[NODES.indexOf(skill)]).map((first) => ({
      skill: first,
      reason: `${first} opens ${skill}`,
    }));
  const needs = wanted.map((skill, i): Wanted => ({ skill, need: i % 2 === 0 ? "essential" : "also" }));
  return { firstsOf, steps: learningPath(needs, new Set(known), firstsOf) };
}

describe("any way", () => {
  test("comes to nothing before what it builds on", () => {
    fc.assert(
      fc.property(arbitraryTask, (task) => {
        const { firstsOf, steps } = solve(task);
        const done = new Set(task.known);
        for (const { skill } of steps) {
          for (const first of firstsOf(skill)) expect(done).toContain(first.skill);
          done.add(skill);
        }
      }),
    );
  });

  test("holds each wanted skill that is not known once, and nothing that is known", () => {
    fc.assert(
      fc.property(arbitraryTask, (task) => {
        const skills = skillsOf(solve(task).steps);
        expect(new Set(skills).size).toBe(skills.length);
        expect(skills).toEqual(expect.arrayContaining(task.wanted.filter((id) => !task.known.includes(id))));
        expect(skills.filter((id) => task.known.includes(id))).toEqual([]);
      }),
    );
  });

  test("holds groundwork only where it opens a later step", () => {
    fc.assert(
      fc.property(arbitraryTask, (task) => {
        const { firstsOf, steps } = solve(task);
        for (const [i, { skill, need, opens }] of steps.entries()) {
          const later = skillsOf(steps.slice(i + 1)).filter((id) =>
            firstsOf(id).some((first) => first.skill === skill),
          );
          expect(opens.map((next) => next.skill).toSorted()).toEqual(later.toSorted());
          for (const next of opens) expect(next.reason).toBe(`${skill} opens ${next.skill}`);
          expect(need === "groundwork").toBe(!task.wanted.includes(skill));
          if (need === "groundwork") expect(opens).not.toEqual([]);
        }
      }),
    );
  });

  test("is the same whatever the order in which skills were picked", () => {
    const withShuffled = arbitraryTask.chain((task) =>
      fc.tuple(fc.constant(task), fc.shuffledSubarray(task.known, { minLength: task.known.length })),
    );
    fc.assert(
      fc.property(withShuffled, ([task, known]) => {
        expect(solve({ ...task, known }).steps).toEqual(solve(task).steps);
      }),
    );
  });

  test("does not get longer by knowing more", () => {
    fc.assert(
      fc.property(arbitraryTask, fc.constantFrom(...NODES), (task, skill) => {
        const more = skillsOf(solve({ ...task, known: [...task.known, skill] }).steps);
        const before = skillsOf(solve(task).steps);
        expect(more.filter((id) => !before.includes(id))).toEqual([]);
      }),
    );
  });

  test("to a role of the dataset is complete for anybody", () => {
    const lessonAfter = (skill: string) =>
      present(dataset.learning.find((entry) => entry.skill === skill)).after;
    const anybody = fc.tuple(
      fc.constantFrom(...catalogue.roles),
      fc.subarray(catalogue.skills.map(({ id }) => id)),
    );
    fc.assert(
      fc.property(anybody, ([role, known]) => {
        const steps = skillsOf(learningPath(wantedBy(role), new Set(known), lessonAfter));
        const after = new Set([...known, ...steps]);
        expect([...role.essential, ...role.also].filter((skill) => !after.has(skill))).toEqual([]);
        for (const [i, skill] of steps.entries()) {
          const ready = new Set([...known, ...steps.slice(0, i)]);
          expect(lessonAfter(skill).filter((first) => !ready.has(first.skill))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
