import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { readDataset } from "#build/read-dataset.ts";
import { present } from "../unit/fixtures/present.ts";
import { type BuiltHead, dataOf, headOf, problemsOfWords } from "./built-head.ts";
import { addressOf } from "./built-links.ts";
import { builtFiles } from "./built-site.ts";
import { OTHER_DATASET, OTHER_URL } from "./global-setup.ts";
import { expectOccupations } from "./occupations.ts";

/** What is used of jsdom, which comes without types. */
interface Jsdom {
  JSDOM: new (text: string, options: { contentType: string }) => { window: { document: Document } };
}
const { JSDOM }: Jsdom = createRequire(import.meta.url)("jsdom");

const read = await readDataset(OTHER_DATASET);
if (!read.ok) throw new Error(`${OTHER_DATASET} has problems`);
const { dataset } = read;
const slugs = dataset.roles.map(({ slug }) => slug);
const built = (file: string) => readFile(join(inject("otherSite"), file));

let heads: BuiltHead[];
let listed: BuiltHead[];

beforeAll(async () => {
  heads = (await builtFiles(inject("otherSite"), ".html")).map(headOf);
  listed = heads.filter(({ indexed, canonicals, path }) => indexed && canonicals[0] === ownUrl(path));
});

const ownUrl = (file: string) => OTHER_URL + addressOf(file).slice(1);

test("every page has a title and a description of its own, neither too long nor too short", () => {
  expect(problemsOfWords(listed)).toEqual([]);
  expect(listed.length).toBeGreaterThan(60);
});

test("search engines are kept off the reader’s own page, and off what is no page", () => {
  const kept = heads.filter(({ indexed }) => !indexed).map(({ path }) => path);
  expect(kept.sort()).toEqual(["404.html", "my-skills/summary.html", "shell.html"]);
});

test("every page that may be listed names one address, its own or that of the page it is a view of", () => {
  const others = heads.filter(
    ({ indexed, path, canonicals }) => indexed && canonicals.join() !== ownUrl(path),
  );
  expect(others.map(({ path, canonicals }) => [path, canonicals])).toEqual([
    ["map.html", [`${OTHER_URL}map/${slugs[0]}`]],
  ]);
});

describe("the sitemap", () => {
  const document = async () => {
    const xml = (await built("sitemap.xml")).toString();
    return new JSDOM(xml, { contentType: "text/xml" }).window.document;
  };

  test("is sound XML of the protocol", async () => {
    const root = (await document()).documentElement;
    expect([root.localName, root.namespaceURI]).toEqual([
      "urlset",
      "http://www.sitemaps.org/schemas/sitemap/0.9",
    ]);
    expect([...root.children].every((child) => child.localName === "url")).toBe(true);
  });

  test("lists the pages that may be listed, each once, and nothing else", async () => {
    const locations = [...(await document()).querySelectorAll("loc")].map(({ textContent }) => textContent);
    expect(locations.sort()).toEqual(listed.map(({ path }) => ownUrl(path)).sort());
  });

  test("is named by robots.txt, which forbids nothing", async () => {
    const robots = (await built("robots.txt")).toString();
    expect(robots.split("\n").filter(Boolean)).toEqual([
      "User-agent: *",
      "Allow: /",
      `Sitemap: ${OTHER_URL}sitemap.xml`,
    ]);
  });
});

describe("structured data", () => {
  test("describes each role’s occupation with the dataset’s figures, and no other page has one", () => {
    expectOccupations(heads, dataset);
  });

  test("leads from the start of the site to every page, by pages that are there", () => {
    const known = new Set(heads.map(({ path }) => ownUrl(path)));
    for (const head of listed) {
      const trail = dataOf(head, "BreadcrumbList");
      if (head.path === "index.html") {
        expect(trail).toBeUndefined();
        continue;
      }
      const items = present(trail).itemListElement;
      if (!Array.isArray(items)) throw new Error(`${head.path} has no list`);
      expect(items.map((item) => item.position)).toEqual(items.map((_item, index) => index + 1));
      expect(items.every((item) => item["@type"] === "ListItem" && item.name !== "")).toBe(true);
      expect(items[0]).toMatchObject({ name: dataset.site.name, item: OTHER_URL });
      expect(items.at(-1).item).toBe(ownUrl(head.path));
      expect(items.filter((item) => !known.has(item.item))).toEqual([]);
    }
  });
});

describe("where a link is shared", () => {
  test("every page that may be listed says its title, description, address and kind", () => {
    for (const { meta, title, description, canonicals } of heads.filter(({ indexed }) => indexed)) {
      expect(`${meta.get("og:title")} | ${meta.get("og:site_name")}`).toBe(title);
      expect(meta.get("og:description")).toBe(description);
      expect(meta.get("og:url")).toBe(canonicals[0]);
      expect(meta.get("og:type")).toBe("website");
      const image = meta.has("og:image");
      expect(meta.get("twitter:card")).toBe(image ? "summary_large_image" : "summary");
    }
  });

  test("each role and each pair has a picture of its own, which is a PNG of the size that is said", async () => {
    const files = heads.filter(
      ({ path }) => /^roles\//.test(path) || /^compare\/(?!.*-vs-.*-vs-)/.test(path),
    );
    expect(files).toHaveLength(slugs.length + (slugs.length * (slugs.length - 1)) / 2);
    const images = new Set<string>();
    for (const { meta, path } of files) {
      const url = present(meta.get("og:image"));
      expect(url.startsWith(`${OTHER_URL}assets/`), path).toBe(true);
      images.add(url);
      const bytes = await built(url.slice(OTHER_URL.length));
      expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect([meta.get("og:image:width"), meta.get("og:image:height")]).toEqual(["1200", "630"]);
      expect(meta.get("og:image:alt")?.length).toBeGreaterThan(50);
      expect(meta.get("og:image:alt")?.length).toBeLessThanOrEqual(420);
    }
    expect(images.size).toBe(files.length);
  });

  test("a move between two roles has the picture of both, whichever way, and every picture is used", async () => {
    const imageOf = (path: string) =>
      heads.find((head) => head.path === `${path}.html`)?.meta.get("og:image");
    const [a, b] = slugs;
    const pair = imageOf(`compare/${a}-vs-${b}`);
    expect(pair).toBeDefined();
    expect(imageOf(`from/${a}/to/${b}`)).toBe(pair);
    expect(imageOf(`from/${b}/to/${a}`)).toBe(pair);
    expect(imageOf("skills")).toBeUndefined();
    const used = new Set(heads.flatMap(({ meta }) => meta.get("og:image") ?? []));
    const files = await builtFiles(inject("otherSite"), ".png");
    expect(files.map(({ path }) => OTHER_URL + path).sort()).toEqual([...used].sort());
  });
});
