import { describe, expect, test } from "vitest";
import { compactSkill, expandSkill } from "#data/compact-skill.ts";
import { compileSkill } from "#data/compile-lessons.ts";
import { present } from "../fixtures/present.ts";
import { changed, dataset } from "../fixtures/real-data.ts";

describe("a skill’s details as they are downloaded", () => {
  test.each(dataset.skills)("become the whole of $name again", ({ id }) => {
    const detail = compileSkill(dataset, id, []);
    expect(expandSkill(JSON.parse(JSON.stringify(compactSkill(detail))))).toEqual(detail);
  });

  test("say a reason once, however many roles have it", () => {
    const many = changed(({ roles }) => {
      const role = present(roles[0]);
      for (let i = 0; i < 500; i += 1) roles.push({ ...role, slug: `role-${i}`, order: 100 + i });
    });
    const { needs, reasons } = compactSkill(compileSkill(many, "python", []));
    expect(needs).toHaveLength(many.roles.length);
    expect(reasons.length).toBeLessThanOrEqual(3);
  });

  test("are refused without a reason", () => {
    const compact = compactSkill(compileSkill(dataset, "python", []));
    expect(() => expandSkill({ ...compact, reasons: [] })).toThrow("is missing");
  });
});
