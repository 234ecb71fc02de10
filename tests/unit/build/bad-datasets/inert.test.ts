import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { createServer } from "vite";
import { beforeAll, describe, expect, test } from "vitest";
import type { RenderedPage } from "#app/entry-server.tsx";
import { datasetPlugin } from "#build/dataset-plugin.ts";
import { openDataset } from "#build/dataset-source.ts";
import { fillTemplate } from "#build/fill-template.ts";
import { placeTags } from "#build/head-tags.ts";
import { present } from "../../fixtures/present.ts";
import { withEndings } from "./hostile.ts";

/** What is used of jsdom, which comes without types. */
interface Jsdom {
  JSDOM: new (html: string) => { window: { document: Document } };
}
const { JSDOM }: Jsdom = createRequire(import.meta.url)("jsdom");

/** One page of every kind. */
const PAGES = [
  "/",
  "/roles/data-engineer",
  "/compare",
  "/compare/data-engineer-vs-data-scientist-vs-backend-api-developer",
  "/map",
  "/map/data-engineer-vs-data-scientist",
  "/skills",
  "/skills/apache-spark",
  "/my-skills",
  "/my-skills/summary",
  "/plan/data-engineer",
  "/transitions",
  "/from/data-scientist/to/data-engineer",
  "/one-problem",
  "/sources",
  "/404",
];

interface Page {
  path: string;
  document: Document;
  html: string;
}

async function pagesOf(root: string): Promise<Page[]> {
  const vite = await createServer({
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
    cacheDir: join(root, ".vite"),
    plugins: [react(), datasetPlugin(openDataset(root))],
  });
  try {
    const { render } = await vite.ssrLoadModule("/src/app/entry-server.tsx");
    const { pageHead } = await vite.ssrLoadModule("/src/build/page-head.ts");
    const template = await readFile("index.html", "utf8");
    const pages: Page[] = [];
    for (const path of PAGES) {
      const page: RenderedPage = await render(path);
      const { tags, end } = await pageHead(page, { site: "https://careers.example/", images: {} });
      const html = fillTemplate(placeTags(template, tags, end), page, { data: [], styles: {}, boot: "" });
      pages.push({ path, html, document: new JSDOM(html).window.document });
    }
    return pages;
  } finally {
    await vite.close();
  }
}

interface Rendered {
  texts: number;
  pages: ReadonlyMap<string, Page>;
}

/** Every page of the app with the dataset in which every free text ends so. */
async function pagesWith(ending: string): Promise<Rendered> {
  const { root, texts } = await withEndings(ending);
  try {
    return { texts, pages: new Map((await pagesOf(root)).map((page) => [page.path, page])) };
  } finally {
    await rm(root, { recursive: true });
  }
}

/** How many elements of each kind there are, told apart by their attributes' names. */
function census(document: Document): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const element of document.querySelectorAll("*")) {
    const kind = `${element.tagName} ${element.getAttributeNames().sort().join(" ")}`;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Breaks out of whatever does not escape it: an attribute, a text, a title, a comment, a script. */
const HOSTILE = `"'></title></script><x-evil on=1><!--\${1}`;
const HARMLESS = "q".repeat(HOSTILE.length);

let hostile: Rendered;
let harmless: Rendered;

beforeAll(async () => {
  hostile = await pagesWith(HOSTILE);
  harmless = await pagesWith(HARMLESS);
}, 120_000);

describe("markup in every text of the dataset", () => {
  test("is in very many of them", () => {
    expect(hostile.texts).toBeGreaterThan(1000);
    expect(harmless.texts).toBe(hostile.texts);
  });

  test.each(PAGES)("makes no element and no attribute of %s, and is read there as it is written", (path) => {
    const { document } = present(hostile.pages.get(path));
    expect(document.querySelector("x-evil, [on]")).toBeNull();
    expect(census(document)).toEqual(census(present(harmless.pages.get(path)).document));
    expect(document.documentElement.textContent).toContain(HOSTILE);
    expect(document.title).not.toBe("");
  });

  test("stands in the title and the description of a page as it is written", () => {
    const { document, html } = present(hostile.pages.get("/roles/data-engineer"));
    expect(document.title).toContain(HOSTILE);
    const description = document.querySelector('meta[name="description"]');
    expect(description?.getAttribute("content")).toContain(HOSTILE);
    expect(html).not.toContain("<x-evil");
  });

  test("stands in a page’s structured data as it is written, and cannot end its element", () => {
    const { document } = present(hostile.pages.get("/roles/data-engineer"));
    const [occupation, trail] = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (element) => JSON.parse(element.textContent),
    );
    expect(occupation.name).toContain(HOSTILE);
    expect(occupation.responsibilities[0]).toContain(HOSTILE);
    expect(trail.itemListElement[1].name).toContain(HOSTILE);
  });
});
