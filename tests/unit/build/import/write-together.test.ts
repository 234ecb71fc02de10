import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { writeTogether } from "#build/import/write-together.ts";

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "write-"));
  onTestFinished(() => rm(made, { recursive: true }));
  await writeFile(join(made, "a.json"), "old a");
  await writeFile(join(made, "b.json"), "old b");
  return made;
}

const replace = (path: string, name: string) => ({ path, before: `old ${name}`, after: `new ${name}` });

it("replaces all files and leaves nothing beside them", async () => {
  const root = await folder();
  await writeTogether([replace(join(root, "a.json"), "a"), replace(join(root, "b.json"), "b")]);
  expect(await readFile(join(root, "a.json"), "utf8")).toBe("new a");
  expect(await readFile(join(root, "b.json"), "utf8")).toBe("new b");
  expect((await readdir(root)).sort()).toEqual(["a.json", "b.json"]);
});

it.each([
  ["a text cannot be written", "gone/c.json"],
  ["a file cannot be replaced", "directory.json"],
])("replaces none, and leaves nothing beside them, when %s", async (_when, name) => {
  const root = await folder();
  await mkdir(join(root, "directory.json"));
  const files = [
    replace(join(root, "a.json"), "a"),
    replace(join(root, "b.json"), "b"),
    replace(join(root, name), "c"),
  ];
  await expect(writeTogether(files)).rejects.toThrow(/ENOENT|EISDIR/);
  expect(await readFile(join(root, "a.json"), "utf8")).toBe("old a");
  expect(await readFile(join(root, "b.json"), "utf8")).toBe("old b");
  expect((await readdir(root)).sort()).toEqual(["a.json", "b.json", "directory.json"]);
});
