import { beforeAll, expect, inject, test } from "vitest";
import { SHELL } from "#build/hosting.ts";
import { readDataset } from "#build/read-dataset.ts";
import { deadAnchors, deadLinks } from "./built-links.ts";
import { type BuiltFile, builtFiles, decoded, valuesOf } from "./built-site.ts";
import { OTHER_DATASET } from "./global-setup.ts";

const read = await readDataset(OTHER_DATASET);
if (!read.ok) throw new Error(`${OTHER_DATASET} has problems`);
const { site, roles } = read.dataset;
const slugs = new Set(roles.map(({ slug }) => slug));

let pages: BuiltFile[];

beforeAll(async () => {
  pages = await builtFiles(inject("otherSite"), ".html");
});

const builtSite = () => ({ root: inject("otherSite"), pages, slugs });

test("every link of every page leads somewhere", async () => {
  const { links, dead } = await deadLinks(builtSite());
  expect(links).toBeGreaterThan(60);
  expect(dead).toEqual([]);
});

test("every link to a place on a page finds it there", () => {
  const { anchors, dead } = deadAnchors(builtSite());
  expect(anchors).toBeGreaterThan(60);
  expect(dead).toEqual([]);
});

test("no link and no image is empty", () => {
  const empty = pages.filter(({ text }) =>
    [...valuesOf(text, "href"), ...valuesOf(text, "src")].includes(""),
  );
  expect(empty.map(({ path }) => path)).toEqual([]);
});

test("every page is titled after this dataset’s site, and no two alike", () => {
  const titles = pages
    // The map without a role in its address is the map of the first one.
    .filter(({ path }) => path !== SHELL && path !== "map.html")
    .map(({ text }) => decoded(/<title>([^<]*)<\/title>/.exec(text)?.[1] ?? ""));
  expect(titles.filter((title) => !title.includes(site.name))).toEqual([]);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});
