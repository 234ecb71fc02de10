import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { problemsText, readDataset } from "#build/read-dataset.ts";
import { DATA, FIRST_ROLE, SECOND_ROLE } from "../fixtures/real-data.ts";

/** The files of two roles, in the order in which problems are told. */
const [ROLE = "", OTHER = ""] = [FIRST_ROLE, SECOND_ROLE].map((slug) => `roles/${slug}.json`).toSorted();

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "dataset-"));
  await cp(DATA, root, { recursive: true });
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function problems() {
  const result = await readDataset(root);
  return result.ok ? [] : result.problems;
}

async function edit(file: string, change: (text: string) => string | Uint8Array) {
  await writeFile(join(root, file), change(await readFile(join(root, file), "utf8")));
}

test("reads the whole committed dataset", async () => {
  const result = await readDataset(root);
  if (!result.ok) throw new Error(problemsText(result.problems));
  const names = await readdir(join(root, "roles"));
  expect(result.dataset.roles.map(({ slug }) => `${slug}.json`).toSorted()).toEqual(names.toSorted());
  expect(result.files.roles.map(({ file }) => file)).toContain(ROLE);
  const { samples, sampleTexts } = result.files;
  expect(samples).toEqual(Object.keys(sampleTexts));
  expect(samples).toEqual(
    expect.arrayContaining(["samples/make_orders.py", "samples/orders.csv", "samples/service.log"]),
  );
  for (const { slug, samples: own } of result.dataset.roles) {
    for (const { file } of own) expect(samples).toContain(`samples/${slug}/${file}`);
  }
  // It has a shape of its own, as the other files of JSON have.
  expect(samples).not.toContain("samples/recorded.json");
  expect(result.dataset.python?.python).toMatch(/^3\.\d+\.\d+$/);
});

test("finds code, and what it reads and prints, at any depth", async () => {
  await mkdir(join(root, "samples/a/b"), { recursive: true });
  for (const name of [
    "spare.csv",
    "spare.md",
    "a/spare.txt",
    "a/b/spare.log",
    "a/b/spare.py",
    "a/b/spare.pyc",
  ]) {
    await writeFile(join(root, "samples", name), "");
  }
  expect((await problems()).map(({ file }) => file)).toEqual([
    "samples/a/b/spare.log",
    "samples/a/b/spare.py",
    "samples/a/spare.txt",
    "samples/spare.csv",
  ]);
});

test("says which file is missing", async () => {
  await rm(join(root, "pay/states.json"));
  expect(await problems()).toEqual([
    {
      file: "pay/states.json",
      path: "",
      expected: "a file that can be read",
      found: "no such file",
      fix: expect.stringContaining("Add the file"),
    },
  ]);
});

test("says where JSON is broken", async () => {
  await edit("skills.json", (text) => text.replace("{", "{,"));
  expect(await problems()).toEqual([
    expect.objectContaining({
      file: "skills.json",
      path: "line 1, column 2",
      expected: "JSON: a name in double quotation marks, or } at the end of the object",
      found: ",",
    }),
  ]);
});

test("does not take a byte order mark", async () => {
  await edit("skills.json", (text) => `\uFEFF${text}`);
  expect(await problems()).toEqual([
    expect.objectContaining({ file: "skills.json", found: "a byte order mark" }),
  ]);
});

test.each(["utf16le", "latin1"] as const)("does not take text in %s", async (encoding) => {
  await edit("sources.json", (text) =>
    Buffer.from(encoding === "utf16le" ? `\uFEFF${text}` : text, encoding),
  );
  expect(await problems()).toEqual([
    expect.objectContaining({
      file: "sources.json",
      expected: "UTF-8 text",
      found: encoding === "latin1" ? "bytes that are not UTF-8" : "UTF-16, by its byte order mark",
    }),
  ]);
});

test("an empty file is broken JSON", async () => {
  await edit("site.json", () => "");
  expect(await problems()).toEqual([
    expect.objectContaining({ file: "site.json", expected: "JSON: a value", found: "an empty file" }),
  ]);
});

test.each(["missing", "empty"])("says that there are no roles when their folder is %s", async (kind) => {
  await rm(join(root, "roles"), { recursive: true });
  if (kind === "empty") await mkdir(join(root, "roles"));
  expect(await problems()).toEqual([
    expect.objectContaining({
      file: "roles/",
      expected: "at least one role, as <slug>.json",
      found: "none",
    }),
  ]);
});

test("a folder that is not there at all is one problem", async () => {
  await rm(root, { recursive: true });
  expect(await problems()).toEqual([
    {
      file: "./",
      path: "",
      expected: "a folder that can be read",
      found: "no such folder",
      fix: "Add the folder; README.md says what belongs in it.",
    },
  ]);
});

test("reports what is wrong with every file at once", async () => {
  await rm(join(root, "pay/national.json"));
  await edit("site.json", () => "{");
  await edit("skills.json", (text) => `\uFEFF${text}`);
  await edit(ROLE, (text) => text.replace(/"order": \d+/, '"order": "six"'));
  await edit(OTHER, (text) => text.replace('"per": "year"', '"per": "hour"'));
  expect((await problems()).map(({ file, path }) => `${file} ${path}`)).toEqual([
    "site.json line 1, column 2",
    "skills.json ",
    "pay/national.json ",
    `${ROLE} order`,
    `${OTHER} pay.per`,
  ]);
});

test("checks the meaning of what is of the right shape", async () => {
  await edit(ROLE, (text) => text.replace(/"from": \d+/, '"from": 999999'));
  await rm(join(root, "samples/orders.csv"));
  await mkdir(join(root, "samples/spare"));
  await writeFile(join(root, "samples/spare/spare.py"), "");
  expect((await problems()).map(({ file, path }) => `${file} ${path}`)).toEqual([
    `${ROLE} pay`,
    "problem.json problem.files[0].file",
    "samples/spare/spare.py ",
  ]);
});

test("reports problems of meaning beside problems of shape", async () => {
  await edit("pay/national.json", (text) => text.replace('"USD"', '"$"'));
  await edit(OTHER, (text) => text.replace('"per": "year"', '"per": "hour"'));
  await edit(ROLE, (text) => text.replace(/"from": \d+/, '"from": 999999'));
  expect((await problems()).map(({ file, path }) => `${file} ${path}`)).toEqual([
    "pay/national.json currency",
    `${OTHER} pay.per`,
    `${ROLE} pay`,
  ]);
});

test("does not mind JSON Schemas that are out of date", async () => {
  await rm(join(root, "schema"), { recursive: true });
  expect(await problems()).toEqual([]);
});

test("a dataset without code is reported file by file, in all roles", async () => {
  await rm(join(root, "samples"), { recursive: true });
  const [recorded, ...others] = await problems();
  expect(recorded).toMatchObject({ file: "samples/recorded.json", found: "no such file" });
  const said = new Set(others.map(({ file }) => file));
  const coders = (await readdir(join(DATA, "samples"), { withFileTypes: true })).filter((entry) =>
    entry.isDirectory(),
  );
  expect(said).toEqual(new Set(["problem.json", ...coders.map(({ name }) => `roles/${name}.json`)]));
  for (const { found } of others) expect(found).toMatch(/^samples\/.+, not there$/);
});

test("prints a problem as file, place, what was expected, what was found and the remedy", () => {
  const problem = { file: "skills.json", path: "skills[3].group", expected: "E", found: "F", fix: "X" };
  expect(problemsText([problem])).toBe(
    "data/skills.json › skills[3].group\n  expected  E\n  found     F\n  fix       X\n\n1 problem in the dataset.",
  );
});

test("prints all problems and how many there are", () => {
  const problem = { file: "roles/", path: "", expected: "E", found: "F", fix: "X" };
  const text = problemsText([problem, { ...problem, file: "site.json" }]);
  expect(text).toContain("data/roles/\n  expected");
  expect(text).toContain("data/site.json\n  expected");
  expect(text).toMatch(/\n\n2 problems in the dataset\.$/);
});

test("prints the first fifty of very many problems", () => {
  const problem = { file: "pay/states.json", path: "", expected: "E", found: "F", fix: "X" };
  const text = problemsText(Array.from({ length: 400 }, () => problem));
  expect(text.match(/expected/g)).toHaveLength(50);
  expect(text).toMatch(/\n\n… and 350 more, once these are mended\.\n\n400 problems in the dataset\.$/);
});
