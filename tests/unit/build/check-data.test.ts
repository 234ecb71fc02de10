import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { main } from "#build/check-data.ts";

test("says what a sound dataset holds", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  expect(await main()).toBe(0);
  expect(said.mock.calls).toEqual([
    [
      expect.stringMatching(
        /^The dataset is sound: 6 roles, \d+ skills, 6 programs, 6 tasks, 1\d samples\.$/,
      ),
    ],
  ]);
});

test("prints problems of shape and meaning and stale JSON Schemas in one list", async () => {
  const root = await mkdtemp(join(tmpdir(), "dataset-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp("data", root, { recursive: true });
  const edit = async (file: string, from: string, to: string) => {
    await writeFile(join(root, file), (await readFile(join(root, file), "utf8")).replace(from, to));
  };
  await edit("roles/data-engineer.json", '"order": 6', '"order": "six"');
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
