import { expect, it } from "vitest";
import { roleTexts } from "../../bench/least-app.ts";
import { dataset } from "../fixtures/real-data.ts";

it("has the least app show every role’s text, range, skills by name and tasks", () => {
  const texts = roleTexts(dataset);
  expect(texts.map(({ slug }) => slug)).toEqual(dataset.roles.map(({ slug }) => slug));
  for (const { purpose, about, pay, skills, tasks } of texts) {
    expect([purpose, about].every(Boolean)).toBe(true);
    expect(pay[0]).toBeLessThan(pay[1]);
    expect(tasks.length).toBeGreaterThan(0);
    expect(skills).not.toContain("apache-spark");
  }
  expect(texts.flatMap(({ skills }) => skills)).toContain("Apache Spark");
});
