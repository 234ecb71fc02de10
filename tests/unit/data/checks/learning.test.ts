import { expect, test } from "vitest";
import { formerIdsAreFree, prerequisitesHaveAnOrder } from "#data/checks/learning.ts";
import { learningFile, roleFile, skillsFile } from "../../fixtures/made-files.ts";

/** What is found where each of these skills comes after those in its list. */
function found(after: Readonly<Record<string, readonly string[]>>): string[] {
  return prerequisitesHaveAnOrder.run({ learning: learningFile(after) }).map((problem) => problem.found);
}

test("a circle is named from the skill at which it was met", () => {
  expect(found({ sails: ["knots"], knots: ["sails"] })).toEqual(["a circle: sails after knots after sails"]);
});

test("a circle is found behind a prerequisite that is in none", () => {
  expect(found({ wood: [], sails: ["wood", "knots"], knots: ["wood", "sails"] })).toEqual([
    "a circle: sails after knots after sails",
  ]);
});

test("two ways to one skill are no circle", () => {
  expect(found({ boat: ["hull", "sails"], hull: ["wood"], sails: ["wood"], wood: [] })).toEqual([]);
});

test("a prerequisite without a lesson of its own is no circle", () => {
  expect(found({ sails: ["cloth", "thread"] })).toEqual([]);
});

test("however many ways lead to a skill, the order is found at once", () => {
  const steps = Array.from({ length: 40 }, (_, i) => i);
  const after = Object.fromEntries(
    steps.flatMap((i) => [
      [`left-${i + 1}`, [`left-${i}`, `right-${i}`]],
      [`right-${i + 1}`, [`left-${i}`, `right-${i}`]],
    ]),
  );
  expect(found({ top: ["left-40", "right-40"], ...after })).toEqual([]);
});

test("former ids are checked of skills and of roles, each where the other could not be read", () => {
  const skills = skillsFile({ id: "knots", formerly: ["bends"] }, { id: "bends" }, { id: "sails" });
  const roles = [roleFile("rigger"), roleFile("caulker", { formerly: ["rigger"] }), roleFile("sailmaker")];
  const problems = (files: Parameters<typeof formerIdsAreFree.run>[0]) =>
    formerIdsAreFree.run(files).map((problem) => `${problem.file} ${problem.found}`);
  expect(problems({ skills })).toEqual(["skills.json bends more than once"]);
  expect(problems({ roles })).toEqual(["roles/ rigger more than once"]);
  expect(problems({})).toEqual([]);
});

test("an id that two have today is not also called a former one", () => {
  expect(formerIdsAreFree.run({ skills: skillsFile({ id: "knots" }, { id: "knots" }) })).toEqual([]);
});
