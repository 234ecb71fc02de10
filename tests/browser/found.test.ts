import { resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readDataset } from "#build/read-dataset.ts";
import { type BuiltHead, headOf, problemsOfWords } from "../other-dataset/built-head.ts";
import { deadAnchors, deadLinks } from "../other-dataset/built-links.ts";
import { type BuiltFile, builtFiles } from "../other-dataset/built-site.ts";
import { expectOccupations } from "../other-dataset/occupations.ts";

const BUILT = resolve("dist");

const read = await readDataset("data");
if (!read.ok) throw new Error("data has problems");
const { dataset } = read;

let pages: BuiltFile[];
let heads: BuiltHead[];

beforeAll(async () => {
  pages = await builtFiles(BUILT, ".html");
  heads = pages.map(headOf);
});

test("every page has a title and a description of its own, neither too long nor too short", () => {
  // The map without a role in its address is the map of the first one.
  expect(problemsOfWords(heads.filter(({ path }) => path !== "map.html"))).toEqual([]);
});

test("every role’s page describes its occupation with the published figures", () => {
  expectOccupations(heads, dataset);
});

test("either all pages that may be listed name an address, or none does, because the build was told none", () => {
  const pathsOf = (some: readonly { path: string }[]) => some.map(({ path }) => path);
  const named = heads.filter(({ canonicals }) => canonicals.length > 0);
  const absolute = pages.filter(({ text }) => /rel="canonical"|og:url|og:image|BreadcrumbList/.test(text));
  expect(pathsOf(named)).toEqual(named.length === 0 ? [] : pathsOf(heads.filter(({ indexed }) => indexed)));
  expect(pathsOf(absolute)).toEqual(pathsOf(named));
});

test("every link of every page leads to a page or a file, and every link to a place finds it there", async () => {
  const site = { root: BUILT, pages, slugs: new Set(dataset.roles.map(({ slug }) => slug)) };
  const { links, dead } = await deadLinks(site);
  const { anchors, dead: lost } = deadAnchors(site);
  expect({ dead, lost }).toEqual({ dead: [], lost: [] });
  expect(links).toBeGreaterThan(400);
  expect(anchors).toBeGreaterThan(1000);
});
