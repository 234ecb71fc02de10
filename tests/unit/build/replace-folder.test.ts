import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { replaceFolder } from "#build/replace-folder.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "replaced-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "new"));
  await writeFile(join(root, "new/page.html"), "new");
});

test("a folder takes the place of another, of which nothing stays", async () => {
  await mkdir(join(root, "dist"));
  await writeFile(join(root, "dist/gone.html"), "old");
  await replaceFolder(join(root, "new"), join(root, "dist"));
  expect(await readdir(root)).toEqual(["dist"]);
  expect(await readdir(join(root, "dist"))).toEqual(["page.html"]);
});

test("it may be the first there, below folders that are yet to be made", async () => {
  await replaceFolder(join(root, "new"), join(root, "a/b/dist"));
  expect(await readFile(join(root, "a/b/dist/page.html"), "utf8")).toBe("new");
});

test("when it cannot be moved, what was there is there again", async () => {
  await mkdir(join(root, "dist"));
  await writeFile(join(root, "dist/page.html"), "old");
  await expect(replaceFolder(join(root, "missing"), join(root, "dist"))).rejects.toThrow("ENOENT");
  expect(await readFile(join(root, "dist/page.html"), "utf8")).toBe("old");
});
