import { access } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { pageFor, SHELL } from "#build/hosting.ts";
import { readDataset } from "#build/read-dataset.ts";
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

/** Whether an address leads to a file, a page, or what the shell draws of roles that are there. */
async function leads(path: string): Promise<boolean> {
  const root = inject("otherSite");
  if (/\.\w+$/.test(path))
    return access(join(root, path)).then(
      () => true,
      () => false,
    );
  const { page, status } = await pageFor(root, path.replace(/^\//, ""));
  if (page !== SHELL) return status === 200;
  const list = path.split("/").at(-1) ?? "";
  return list.split("-vs-").every((slug) => slugs.has(slug));
}

test("every link of every page leads somewhere", async () => {
  const links = new Map<string, string>();
  for (const { path, text } of pages) {
    for (const href of [...valuesOf(text, "href"), ...valuesOf(text, "src")]) {
      const [address = ""] = href.split(/[?#]/);
      if (address.startsWith("/")) links.set(address, path);
    }
  }
  expect(links.size).toBeGreaterThan(60);
  const dead: string[] = [];
  for (const [address, page] of links) if (!(await leads(address))) dead.push(`${address} in ${page}`);
  expect(dead).toEqual([]);
});

test("every link to a place on a page finds it there", async () => {
  const ids = new Map(
    pages.map(({ path, text }) => [
      `/${path.replace(/(?:^index)?\.html$/, "")}`,
      new Set(valuesOf(text, "id")),
    ]),
  );
  const dead = pages.flatMap(({ path, text }) =>
    valuesOf(text, "href").flatMap((href) => {
      const [address = "", place] = href.replace(/\?[^#]*/, "").split("#");
      if (!place || address.startsWith("http")) return [];
      const own = `/${path.replace(/(?:^index)?\.html$/, "")}`;
      const there = ids.get(address === "" ? own : address);
      return there && !there.has(place) ? [`${href} in ${path}`] : [];
    }),
  );
  expect([...new Set(dead)]).toEqual([]);
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
