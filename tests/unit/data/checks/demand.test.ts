import { expect, test } from "vitest";
import { coreFirst } from "#data/checks/demand.ts";
import { occupationsFile, skillsFile } from "../../fixtures/made-files.ts";

/** What is found where an occupation asks for these skills in this order; capitals are core. */
function found(...asked: string[]): string[] {
  const skills = skillsFile(...["A", "B", "x", "y"].map((id) => ({ id, core: id < "a" })));
  const inDemand = asked.map((skill) => ({ skill, technology: "" }));
  return coreFirst
    .run({ skills, occupations: occupationsFile({ inDemand }) })
    .map(({ path, found, fix }) => `${path}: ${found}. ${fix}`);
}

test("each skill with core that stands after another one is to move before the first of those", () => {
  expect(found("A", "x", "y", "B", "A")).toEqual([
    "occupations[0].inDemand[3]: B after x. Move B up, before x.",
    "occupations[0].inDemand[4]: A after x. Move A up, before x.",
  ]);
});

test("skills with core before all others are in order, as are those of one kind and unknown ones", () => {
  expect(found("B", "A", "x", "y")).toEqual([]);
  expect(found("A", "B")).toEqual([]);
  expect(found("y", "x")).toEqual([]);
  expect(found("unknown", "A", "unknown")).toEqual([]);
});
