import { access } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { main as checkData } from "#build/check-data.ts";
import { downloads } from "#build/downloads.ts";
import { readDataset } from "#build/read-dataset.ts";
import { compileCatalogue } from "#data/compile-catalogue.ts";
import { compileSkill } from "#data/compile-lessons.ts";

const ROOT = "tests/fixtures/boat-crafts";
const read = await readDataset(ROOT);
if (!read.ok) throw new Error(`${ROOT} has problems`);
const { dataset } = read;

test("a dataset of another field is sound, without programs, smaller places, prices and projections", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  expect(await checkData(ROOT)).toBe(0);
  expect(said.mock.calls).toEqual([
    ["The dataset is sound: 5 roles, 27 skills, 0 programs, 0 tasks, 0 samples."],
  ]);
});

test("what is never run needs no recording, and brings no Python", async () => {
  await expect(access(`${ROOT}/samples`)).rejects.toThrow();
  expect(dataset.python).toBeNull();
  expect(compileCatalogue(dataset).python).toBeNull();
  expect(downloads(dataset).files).not.toContain("samples/recorded.json");
});

test("a code of any classification stands behind titles and tasks, with what the register adds to it", () => {
  const codes = new Set(dataset.occupations.map(({ soc }) => soc));
  const finer = dataset.roles.flatMap(({ titles }) => titles.map(({ code }) => code));
  expect(finer.filter((code) => codes.has(code))).toEqual([]);
  expect(finer.every((code) => codes.has(code.replace(/-A$/, "")))).toBe(true);
});

test("a skill has no place for code where no role has any", () => {
  expect(compileSkill(dataset, "splicing", []).samples).toBeNull();
});
