import { expect, test } from "vitest";
import { detailLoaders } from "#data/detail-loaders.ts";

/** Loaders over answers that name the path they came from. */
const loaders = detailLoaders(async (path) => path);

test.each([
  ["a role", () => loaders.loadRole("x"), "role/x"],
  ["a role’s code", () => loaders.loadCode("x"), "code/x"],
  ["a role’s program", () => loaders.loadProgram("x"), "program/x"],
  ["a role’s plan", () => loaders.loadPlan("x"), "plan/x"],
  ["the figures outside the nation", () => loaders.loadAreaPay(), "area-pay"],
  ["the sources", () => loaders.loadSources(), "sources"],
  ["what the dataset says of itself", () => loaders.loadDatasetFacts(), "dataset"],
  ["the shared problem", () => loaders.loadProblem(), "problem"],
])("%s lies at a path of its own", async (_what, load, path) => {
  expect(await load()).toBe(path);
});

test("a skill is asked for at its own path, and what does not arrive is told to who asked", async () => {
  const asked: string[] = [];
  const { loadSkill } = detailLoaders(async (path) => {
    asked.push(path);
    throw new Error("offline");
  });
  await expect(loadSkill("sql")).rejects.toThrow("offline");
  expect(asked).toEqual(["skill/sql"]);
});
