import { expect, test } from "vitest";
import { type DetailLoaders, detailLoaders } from "#data/detail-loaders.ts";

test.each<[string, (loaders: DetailLoaders) => Promise<unknown>, string]>([
  ["a role", (loaders) => loaders.loadRole("x"), "role/x"],
  ["a role’s code", (loaders) => loaders.loadCode("x"), "code/x"],
  ["a role’s program", (loaders) => loaders.loadProgram("x"), "program/x"],
  ["a role’s plan", (loaders) => loaders.loadPlan("x"), "plan/x"],
  ["the figures outside the nation", (loaders) => loaders.loadAreaPay(), "area-pay"],
  ["the sources", (loaders) => loaders.loadSources(), "sources"],
  ["what the dataset says of itself", (loaders) => loaders.loadDatasetFacts(), "dataset"],
  ["the shared problem", (loaders) => loaders.loadProblem(), "problem"],
])("%s lies at a path of its own", async (_what, load, path) => {
  // Answers name the path they came from.
  expect(await load(detailLoaders(async (asked) => asked))).toBe(path);
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
