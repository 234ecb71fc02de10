import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startStages } from "#build/stages.ts";

test("a stage is told with its time and what it added; stages that write nothing leave that out", async () => {
  const root = await mkdtemp(join(tmpdir(), "stages-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const stages = startStages();
  expect(await stages.run("check", null, async () => "sound")).toBe("sound");
  await stages.run("pages", join(root, "out"), async () => {
    await mkdir(join(root, "out/deep"), { recursive: true });
    for (const name of ["a", "deep/b"]) await writeFile(join(root, "out", name), "x".repeat(1_000_000));
  });
  await stages.run("more", join(root, "out"), () => writeFile(join(root, "out/c"), "x".repeat(500_000)));
  const rows = stages
    .table()
    .split("\n")
    .map((row) => row.trim().split(/\s+/));
  expect(rows.map(([name, seconds, ...rest]) => [name, /^\d+\.\d$/.test(seconds ?? ""), ...rest])).toEqual([
    ["stage", false, "files", "MB"],
    ["check", true],
    ["pages", true, "2", "2.0"],
    ["more", true, "1", "0.5"],
    ["total", true, "3", "2.5"],
  ]);
});
