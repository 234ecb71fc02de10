import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { learningPath, type Step, type Wanted } from "#domain/learning-path.ts";
import { present } from "../fixtures/present.ts";
import {
  catalogue,
  DATA_ENGINEER,
  DATA_SCIENTIST,
  DEVOPS,
  dataset,
  ML_ENGINEER,
  realRole,
} from "../fixtures/real-data.ts";

const lessonAfter = (skill: string) => present(dataset.learning.find((entry) => entry.skill === skill)).after;

function wantedBy(slug: string, lists: "essential" | "both" = "essential"): Wanted[] {
  const { essential, also } = realRole(slug);
  return [
    ...essential.map((skill): Wanted => ({ skill, need: "essential" })),
    ...(lists === "both" ? also.map((skill): Wanted => ({ skill, need: "also" })) : []),
  ];
}

/** The way to one of the six roles for somebody who knows these. */
function wayTo(slug: string, known: string[] = [], lists: "essential" | "both" = "essential"): Step[] {
  return learningPath(wantedBy(slug, lists), new Set(known), lessonAfter);
}

const skillsOf = (steps: readonly Step[]) => steps.map(({ skill }) => skill);

describe("the way to a role", () => {
  test("of machine learning begins before PyTorch, and ends with Kubernetes", () => {
    expect(
      wayTo(ML_ENGINEER).map(({ skill, need }) => (need === "essential" ? skill : `(${skill})`)),
    ).toEqual([
      "python",
      "(numpy)",
      "(probability)",
      "(statistics)",
      "pytorch",
      "tensorflow",
      "(pandas)",
      "(scikit-learn)",
      "mlflow",
      "weights-and-biases",
      "(linux)",
      "cloud-platforms",
      "docker",
      "kubernetes",
    ]);
  });

  test.each([
    [ML_ENGINEER, ["linux", "docker", "kubernetes"]],
    [DEVOPS, ["linux", "docker", "kubernetes"]],
    [DEVOPS, ["linux", "cloud-platforms", "terraform"]],
    [ML_ENGINEER, ["probability", "statistics", "pytorch"]],
    [ML_ENGINEER, ["numpy", "pandas", "scikit-learn", "mlflow"]],
    [DATA_SCIENTIST, ["probability", "statistics", "scikit-learn"]],
    [DATA_ENGINEER, ["sql", "bigquery"]],
    [DATA_ENGINEER, ["sql", "redshift"]],
    [DATA_ENGINEER, ["sql", "snowflake"]],
    [DATA_ENGINEER, ["python", "apache-spark"]],
  ])("%s has %j in this order, with what is also asked for or not", (slug, order) => {
    const both = skillsOf(wayTo(slug, [], "both"));
    expect(both.filter((skill) => order.includes(skill))).toEqual(order);
    const essential = skillsOf(wayTo(slug));
    expect(essential.filter((skill) => order.includes(skill))).toEqual(
      order.filter((skill) => essential.includes(skill)),
    );
  });

  test("leaves out what is known, and what only that builds on", () => {
    // Who knows scikit-learn and PyTorch is sent neither to pandas nor to statistics on their account.
    expect(skillsOf(wayTo(ML_ENGINEER, ["python", "pytorch", "scikit-learn", "docker"]))).toEqual([
      "numpy",
      "probability",
      "statistics",
      "tensorflow",
      "mlflow",
      "weights-and-biases",
      "linux",
      "cloud-platforms",
      "kubernetes",
    ]);
    expect(wayTo(DATA_ENGINEER, [...realRole(DATA_ENGINEER).essential])).toEqual([]);
  });

  test("says what each step opens, with the dataset’s reason", () => {
    const docker = present(wayTo(ML_ENGINEER).find(({ skill }) => skill === "docker"));
    expect(docker.opens).toEqual([
      { skill: "kubernetes", reason: present(lessonAfter("kubernetes")[0]).reason },
    ]);
    const linux = present(wayTo(ML_ENGINEER).find(({ skill }) => skill === "linux"));
    expect(linux.opens.map(({ skill }) => skill)).toEqual(["cloud-platforms", "docker"]);
    const known = present(wayTo(ML_ENGINEER, ["kubernetes"]).find(({ skill }) => skill === "docker"));
    expect(known.opens).toEqual([]);
  });

  test("tells what the role needs from what it also asks for and from groundwork", () => {
    const steps = wayTo(DATA_SCIENTIST, [], "both");
    const needs = Object.fromEntries(steps.map(({ skill, need }) => [skill, need]));
    expect(needs).toMatchObject({ sql: "essential", statistics: "essential", numpy: "also", r: "also" });
    // Hadoop, which is asked for, builds on it.
    expect(skillsOf(steps.filter(({ need }) => need === "groundwork"))).toEqual(["linux"]);
    expect(wayTo(ML_ENGINEER).filter((step) => step.need === "groundwork")).toHaveLength(6);
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
    const anybody = fc.tuple(
      fc.constantFrom(...catalogue.roles),
      fc.subarray(catalogue.skills.map(({ id }) => id)),
    );
    fc.assert(
      fc.property(anybody, ([{ slug, essential, also }, known]) => {
        const steps = skillsOf(wayTo(slug, known, "both"));
        const after = new Set([...known, ...steps]);
        expect([...essential, ...also].filter((skill) => !after.has(skill))).toEqual([]);
        for (const [i, skill] of steps.entries()) {
          const ready = new Set([...known, ...steps.slice(0, i)]);
          expect(lessonAfter(skill).filter((first) => !ready.has(first.skill))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
