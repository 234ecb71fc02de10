import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  filesAhead,
  MOST_DETAIL_FILES,
  MOST_DETAILS,
  releaseOf,
  withRelease,
  writeWorker,
} from "#build/release.ts";

const BASE = "/app/";
const DETAILS = "assets/details/0123456789/";
const SHELL = `<head><link rel="icon" href="/app/favicon.svg" /><script type="module" src="/app/assets/index-a.js"></script>
<link rel="preload" as="fetch" crossorigin href="/app/${DETAILS}catalogue.json" /></head>
<a href="/app/data/all.csv">all</a><link rel="help" href="https://elsewhere.example/favicon.svg" />`;

let site: string;
const write = async (files: Readonly<Record<string, string>>) => {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), text);
  }
};
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), "release-"));
  await write({
    "shell.html": SHELL,
    "index.html": "",
    "favicon.svg": "",
    "data/all.csv": "",
    "assets/index-a.js": "",
    "assets/map.page-b.css": "",
    "assets/text-c.woff2": "",
    "assets/share-d.png": "",
    "python/1.0/python.wasm": "",
    [`${DETAILS}catalogue.json`]: "{}",
    [`${DETAILS}role/x.json`]: "{}",
  });
});
afterEach(() => rm(site, { recursive: true }));

describe("the files that are fetched ahead", () => {
  test("are code, fonts, details, what the shell names and the shell: no other page, no Python, no download", async () => {
    expect(await filesAhead(site, BASE, DETAILS)).toEqual([
      "assets/index-a.js",
      "assets/map.page-b.css",
      "assets/text-c.woff2",
      "favicon.svg",
      `${DETAILS}catalogue.json`,
      `${DETAILS}role/x.json`,
      "shell.html",
    ]);
  });

  const many = Array.from({ length: MOST_DETAIL_FILES }, (_, i) => [`${DETAILS}skill/${i}.json`, "{}"]);
  test.each([
    ["large", { [`${DETAILS}role/y.json`]: " ".repeat(MOST_DETAILS) }],
    ["many", Object.fromEntries(many)],
  ])("leave out the details of single roles and skills where they are too %s", async (_, files) => {
    await write(files);
    const ahead = await filesAhead(site, BASE, DETAILS);
    expect(ahead.filter((file) => file.startsWith(DETAILS))).toEqual([`${DETAILS}catalogue.json`]);
  });
});

describe("the id of a release", () => {
  test("is the same for the same files, and another for a byte or a name more", async () => {
    const first = await releaseOf(site);
    expect(first).toMatch(/^[0-9a-f]{10}$/);
    expect(await releaseOf(site)).toBe(first);
    await write({ "favicon.svg": "x" });
    const second = await releaseOf(site);
    await write({ "robots.txt": "" });
    expect(new Set([first, second, await releaseOf(site)]).size).toBe(3);
  });

  test("is in every page, in the worker and in a file that tells it", async () => {
    const id = await releaseOf(site);
    expect(withRelease("<head>\n  </head>", id)).toContain(`<meta name="release" content="${id}" />`);
    expect(() => withRelease("<p></p>", id)).toThrow("</head>");
    await writeWorker(site, { id, base: BASE, details: DETAILS });
    expect(await readFile(join(site, "release.txt"), "utf8")).toBe(`${id}\n`);
    const [first = ""] = (await readFile(join(site, "sw.js"), "utf8")).split("\n");
    expect(JSON.parse(first.replace(/^const RELEASE = |;$/g, ""))).toMatchObject({ id });
  });
});
