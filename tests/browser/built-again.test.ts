import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { filesIn } from "#build/files-in.ts";
import { buildApp } from "../build-app.ts";

const BUILT = "dist";

test("another build of the same gives the same files, byte for byte", async () => {
  await mkdir(".tmp", { recursive: true });
  const again = await mkdtemp(".tmp/again-");
  onTestFinished(() => rm(again, { recursive: true }));
  await buildApp(again);
  const files = await filesIn(BUILT);
  expect(await filesIn(again)).toEqual(files);
  const differing: string[] = [];
  for (const file of files) {
    const [one, other] = await Promise.all([readFile(join(BUILT, file)), readFile(join(again, file))]);
    if (!one.equals(other)) differing.push(file);
  }
  expect(differing, "npm run build first: dist/ may be of an older state").toEqual([]);
}, 240_000);
