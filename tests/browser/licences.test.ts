import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { LICENCES_FILE } from "#build/licences.ts";
import { ALLOWED_LICENCES } from "#build/package-licence.ts";

const folder = inject("builtFolder");
const text = await readFile(join(folder, LICENCES_FILE), "utf8");
const [list = "", ...parts] = text.split(/\n={80}\n/);
const listed = list
  .split("\n")
  .filter((line) => line.startsWith("- "))
  .map((line) => line.slice(2));
const named = (name: string) => listed.filter((line) => line.replace(/ \d.*|,.*/, "") === name);

/** Of what the app depends on, only this stays behind: it checks the dataset when the app is built. */
const AT_BUILD = "zod";

test("every package that the app depends on is listed once, and what its parts depend on too", async () => {
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
  const shipped = Object.keys(dependencies).filter((name) => name !== AT_BUILD);
  for (const name of [...shipped, "scheduler", "style-mod", "@lezer/python"])
    expect(named(name), name).toHaveLength(1);
  expect(new Set(listed).size).toBe(listed.length);
});

test("what is left out is in none of the scripts", async () => {
  expect(named(AT_BUILD)).toEqual([]);
  const files = await readdir(join(folder, "assets"));
  for (const file of files.filter((name) => name.endsWith(".js")))
    expect(await readFile(join(folder, "assets", file), "utf8"), file).not.toContain("ZodError");
});

test("Python, which only a worker loads, and the fonts are listed as well", () => {
  for (const name of ["pyodide", "CPython", "Archivo", "Martian Mono"]) expect(named(name)).toHaveLength(1);
});

test("each is under a licence that is allowed, and its text stands below", () => {
  // A heading, and the text after it, for each.
  expect(parts.length).toBe(listed.length * 2);
  for (const [index, line] of listed.entries()) {
    const licence = line.split(", ")[1] ?? "";
    expect(ALLOWED_LICENCES.has(licence), line).toBe(true);
    expect(parts[index * 2]?.trim()).toBe(line);
    expect(parts[index * 2 + 1], line).toMatch(/copyright|licen[cs]e/i);
    expect(parts[index * 2 + 1]?.length, line).toBeGreaterThan(400);
  }
});
