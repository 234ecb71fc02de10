import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { main } from "#build/check-data.ts";
import { DATA, dataset } from "../fixtures/real-data.ts";

test("says what a sound dataset holds", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  const { roles, skills } = dataset;
  const [programs, tasks] = [roles.filter(({ program }) => program), roles.filter(({ task }) => task)];
  const samples = roles.flatMap((role) => role.samples);
  expect(await main()).toBe(0);
  expect(said.mock.calls).toEqual([
    [
      `The dataset is sound: ${roles.length} roles, ${skills.length} skills, ${programs.length} programs, ${tasks.length} tasks, ${samples.length} samples.`,
    ],
  ]);
});

test("prints problems of shape and meaning and stale JSON Schemas in one list", async () => {
  const root = await mkdtemp(join(tmpdir(), "dataset-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(DATA, root, { recursive: true });
  const edit = async (file: string, from: string | RegExp, to: string) => {
    await writeFile(join(root, file), (await readFile(join(root, file), "utf8")).replace(from, to));
  };
  await edit("roles/data-engineer.json", /"order": \d+/, '"order": "six"');
  await edit("site.json", '"en-US"', '"en_US"');
  await rm(join(root, "schema/skills.schema.json"));
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await main(root)).toBe(1);
  expect(said.mock.calls).toHaveLength(1);
  const lines = String(said.mock.calls[0]?.[0]).split("\n");
  expect(lines.filter((line) => !line.startsWith("  "))).toEqual([
    `${root}/roles/data-engineer.json › order`,
    "",
    `${root}/site.json › locale`,
    "",
    `${root}/schema/skills.schema.json`,
    "",
    "3 problems in the dataset.",
  ]);
});
