import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { present } from "./fixtures/present.ts";

const read = (file: string) => readFile(new URL(`../../${file}`, import.meta.url), "utf8");
const isThere = (file: string) => existsSync(new URL(`../../${file}`, import.meta.url));
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

const FILES = ["README.md", ".github/CONTRIBUTING.md", ".github/CHANGELOG.md"];
const documents = await Promise.all(FILES.map(async (file) => ({ file, text: await read(file) })));
const scripts = Object.keys(JSON.parse(await read("package.json")).scripts);

/** What stands in backticks, inline and in blocks of commands, word by word, without what a slot stands for. */
function codeWords(text: string): string[] {
  const code = [...matches(text, /^```\w*\n([\s\S]*?)^```/gm), ...matches(text, /`([^`\n]+)`/g)];
  return code.flatMap((piece) => piece.split(/[\s;,]+/)).filter((word) => !/[<*…{]/.test(word));
}

/** A word that is a path from the top of the repository. */
const PATH =
  /^(?:src|data|tests|public|\.ci|\.github)\/[^()]*$|^(?:LICENSE|[\w-]+\.(?:json|ts)|index\.html)$/;

/** Files at the top that are meant as such, unlike `sources.json`, which a dataset has. */
const atTop = (word: string) =>
  word.includes("/") || /^(?:LICENSE|package|tsconfig|vite|vitest|biome)/.test(word);

/** As GitHub makes it: lower case, blanks as hyphens, nothing but letters, digits and these. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

describe.each(documents)("$file", ({ file, text }) => {
  test("names no command that package.json does not have", () => {
    const named = [...matches(text, /npm run (?:-s )?([\w:]+)/g), ...matches(text, /npm (test|start)\b/g)];
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test("names no file or folder that is not there", () => {
    const named = codeWords(text).filter((word) => PATH.test(word) && atTop(word));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  test("links to files and headings that are there", async () => {
    const links = matches(text, /\]\((?!https?:)([^)\s]+)\)/g);
    const broken: string[] = [];
    for (const link of links) {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? file : normalize(join(dirname(file), path));
      const headings = isThere(target) ? matches(await read(target), /^#+ (.+)$/gm).map(anchorOf) : [];
      if (!isThere(target) || (anchor !== undefined && !headings.includes(anchor))) broken.push(link);
    }
    expect(broken).toEqual([]);
  });

  test("runs projects of the tests that there are", async () => {
    const projects = matches(await read("vitest.config.ts"), /name: "(\w+)"/g);
    expect(matches(text, /--project (\w+)/g).filter((name) => !projects.includes(name))).toEqual([]);
  });
});

test("the README says what every command is for", () => {
  const { text } = present(documents[0]);
  const named = new Set([
    ...matches(text, /npm run (?:-s )?([\w:]+)/g),
    ...matches(text, /npm (test|start)\b/g),
  ]);
  expect(scripts.filter((name) => !named.has(name))).toEqual([]);
});

test("what is looked at is found at all", () => {
  const { text } = present(documents[0]);
  expect(codeWords(text).filter((word) => PATH.test(word) && atTop(word)).length).toBeGreaterThan(30);
  expect(matches(text, /\]\((?!https?:)([^)\s]+)\)/g).length).toBeGreaterThan(10);
});
