import { expect, test } from "vitest";
import { readSkillList } from "#domain/skill-list.ts";

const known = new Set(["docker", "sql"]);

test("known ids are kept in their order, once, and a repeated one is named once", () => {
  expect(readSkillList(["sql", "docker", "sql", "sql"], known)).toEqual({
    ids: ["sql", "docker"],
    problems: [{ value: "sql", reason: "repeated" }],
  });
});

test("an unknown id is named once, however often it stands there", () => {
  expect(readSkillList(["cobol", "cobol", "sql", "cobol"], known)).toEqual({
    ids: ["sql"],
    problems: [{ value: "cobol", reason: "unknown-skill" }],
  });
});
