import { readdir } from "node:fs/promises";
import { sep } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { LICENCES_FILE } from "#build/licences.ts";
import { FILES, ROLE_FILE } from "#data/dataset-files.ts";
import { type BuiltFile, builtFiles, valuesOf, wordsOf } from "./built-site.ts";
import { shippedTraces, type Trace, traceFinder } from "./traces.ts";

/** Words that the shipped dataset brings along, and that are not a name or a title there. */
const FORBIDDEN: readonly RegExp[] = [
  /O\*NET/,
  /\b(?:BLS|BEA|OEWS|SOC)\b/,
  /\bthe article\b|\bsource article\b|\barticle’s\b|\barticle ranges?\b/i,
  /\bIn Demand\b|\bin demand\b/,
  /\bUnited States\b|\bU\.S\.|\bUS\b|\bUSD\b|\bAmerican?\b/,
  // A figure can be something to state, too.
  /\bfederal\b|(?<!\bto )\bstates?\b|\bstatewide\b|\bmetropolitan\b|\bmetros?\b/i,
  /\$\s?\d/,
  /\bsix\b/i,
  /Python/i,
  // What only a dataset with code has.
  /\bin code\b|\blines? of code\b|\bsamples?\b|\bprograms?\b/i,
];

/** What a mistake in the code leaves in a text; the last are numbers as another language writes them. */
const JUNK: readonly RegExp[] = [
  /\bundefined\b|\bNaN\b|\bInfinity\b|\[object|\bnull\b/,
  /\b(the|a|an|in|of|to|and|or|is|are) \1\b/i,
  /\ba (?=[aeiou])(?!one|uni|use)/i,
  / [,;:.](?!\d)|\( | \)|,,|\.\.(?!\.)/,
  /\d,\d{3}\b/,
  /(?<![A-Z]|[A-Z]\.|\d)\d+\.\d/,
];

/**
 * Not the app's own: React with the router and what else comes from packages, and the worker with Pyodide in it.
 * They have words for all sorts of things, and change with every update.
 */
const VENDOR = /^assets\/(?:vendor|code-editor|python-worker|__vite-browser-external)\b|^python\//;

/** All but what is recorded of programs, which this dataset does not have. */
const { python, ...formatFiles } = FILES;

/** The names of a dataset's files belong to its format, as the downloads list them: `pay/states.json`. */
const FORMAT_FILES = new Set(
  [...Object.values(formatFiles), ROLE_FILE].flatMap((file) => {
    const paths = [`schema/${file.jsonSchema}`, ...("path" in file ? [file.path] : [])];
    return paths.flatMap((path) => [path, path.replace("/", "-")]);
  }),
);

const found = (texts: readonly string[], patterns: readonly RegExp[]) => [
  ...new Set(texts.filter((text) => patterns.some((pattern) => pattern.test(text)))),
];

describe("an app built from another dataset", () => {
  let pages: BuiltFile[];
  let data: BuiltFile[];
  let scripts: BuiltFile[];
  let files: string[];
  let tracesIn: (text: string) => Trace[];

  beforeAll(async () => {
    const site = inject("otherSite");
    pages = await builtFiles(site, ".html");
    // The JSON Schemas describe the format for whoever writes a dataset, with examples from the shipped one;
    // licences are others’ words.
    data = (await builtFiles(site, ".json", ".csv", ".txt")).filter(
      ({ path }) => !path.startsWith("data/schema/") && path !== LICENCES_FILE,
    );
    scripts = (await builtFiles(site, ".js", ".mjs")).filter(({ path }) => !VENDOR.test(path));
    files = (await readdir(site, { recursive: true })).map((path) => path.replaceAll(sep, "/"));
    tracesIn = traceFinder(await shippedTraces());
  });

  /** Every trace with the files it is in. */
  function tracesOf(files: readonly { path: string; texts: readonly string[] }[]): string[] {
    const byTrace = new Map<string, string[]>();
    for (const { path, texts } of files) {
      for (const { what, text } of tracesIn(texts.join("\n"))) {
        const key = `${what} “${text}”`;
        byTrace.set(key, [...(byTrace.get(key) ?? []), path]);
      }
    }
    return [...byTrace].map(
      ([trace, paths]) => `${trace} in ${paths.length}: ${paths.slice(0, 3).join(", ")}`,
    );
  }

  const whole = (files: readonly BuiltFile[]) => files.map(({ path, text }) => ({ path, texts: [text] }));

  test("has pages, data and scripts", () => {
    expect(pages.length).toBeGreaterThan(80);
    expect(data.length).toBeGreaterThan(10);
    expect(scripts.length).toBeGreaterThan(30);
  });

  test("names nothing of the shipped dataset in its pages, links included", () => {
    const read = pages.map(({ path, text }) => ({
      path,
      texts: [...wordsOf(text), ...valuesOf(text, "href")],
    }));
    expect(tracesOf(read)).toEqual([]);
  });

  test("names nothing of the shipped dataset in what it publishes and loads", () => {
    expect(tracesOf(whole(data))).toEqual([]);
  });

  test("names nothing of the shipped dataset in its scripts", () => {
    expect(tracesOf(whole(scripts))).toEqual([]);
    const publishers = /\b(?:BLS|BEA|OEWS)\b|\bUnited States\b|\bU\.S\./;
    expect(scripts.filter(({ text }) => publishers.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("would be found out: the shipped dataset’s own files are full of traces", async () => {
    const shipped = await builtFiles("data/roles", ".json");
    for (const { text } of shipped) expect(tracesIn(text).length).toBeGreaterThan(20);
  });

  test("has no Python in it, since nothing is run", () => {
    expect(
      files.filter((path) => path.startsWith("python/") || path === "data/samples/recorded.json"),
    ).toEqual([]);
  });

  test("brings none of the shipped dataset’s words to readers", () => {
    const byText = new Map<string, string>();
    for (const { path, text } of pages) {
      for (const said of found(wordsOf(text), FORBIDDEN)) if (!FORMAT_FILES.has(said)) byText.set(said, path);
    }
    expect([...byText].map(([text, path]) => `${path}: ${text}`)).toEqual([]);
  });

  test("says nothing that a mistake left behind", () => {
    const words = pages.flatMap(({ path, text }) =>
      found(wordsOf(text), JUNK).map((said) => `${path}: ${said}`),
    );
    expect(words).toEqual([]);
  });
});
