import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

const BUILT = "dist";

/** The files below `folder`, in the order of their names. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

test("another build of the same gives the same files, byte for byte", async () => {
  await mkdir(".tmp", { recursive: true });
  const again = await mkdtemp(".tmp/again-");
  onTestFinished(() => rm(again, { recursive: true }));
  await promisify(execFile)(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--outDir", again], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  const files = await filesIn(BUILT);
  expect(await filesIn(again)).toEqual(files);
  const differing: string[] = [];
  for (const file of files) {
    const [one, other] = await Promise.all([readFile(join(BUILT, file)), readFile(join(again, file))]);
    if (!one.equals(other)) differing.push(file);
  }
  expect(differing, "npm run build first: dist/ may be of an older state").toEqual([]);
}, 240_000);
