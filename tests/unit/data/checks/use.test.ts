import { expect, test } from "vitest";
import { everywhereIsInEveryRole, skillsAreUsed } from "#data/checks/use.ts";
import { GUILD, occupationsFile, roleFile, siteFile, skillsFile } from "../../fixtures/made-files.ts";

const needs = (...skills: string[]) => ({
  essential: { source: GUILD, skills: skills.map((skill) => ({ skill })) },
});
const inDemand = (skill: string) => [{ skill, technology: "" }];

test("a skill that only an occupation without a role asks for is unused", () => {
  const problems = skillsAreUsed.run({
    skills: skillsFile({ id: "knots" }, { id: "tar" }, { id: "radar" }),
    roles: [roleFile("rigger", needs("knots"))],
    everyRole: true,
    occupations: occupationsFile(
      { soc: "9901", inDemand: inDemand("tar") },
      { soc: "9902", inDemand: inDemand("radar") },
    ),
  });
  expect(problems.map(({ path, found }) => `${path}: ${found}`)).toEqual(["skills[2]: radar, used by none"]);
});

test("every role has to have the skill that the site says all have, and any skill where it names none", () => {
  const roles = [roleFile("rigger", needs("knots", "tar")), roleFile("caulker", needs("tar"))];
  const files = (everywhere: string | null) => ({ site: siteFile({ everywhere }), roles });
  expect(everywhereIsInEveryRole.run(files("tar"))).toEqual([]);
  expect(everywhereIsInEveryRole.run(files("knots")).map(({ file }) => file)).toEqual(["roles/caulker.json"]);
  expect(everywhereIsInEveryRole.run(files(null))).toEqual([]);
});
