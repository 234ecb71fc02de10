import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page, Route } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { eventually, ready, startBrowser, visit } from "./browser.ts";
import { type Journey, TO_PAGES, TO_PARTS } from "./journeys.ts";

const { openPage } = startBrowser();

const FAULTS = ["gone", "corrupt", "held back"] as const;
type Fault = (typeof FAULTS)[number];

/** What is loaded, and not the page's own HTML. */
const FILE = /^\/(?:assets|python|data)\//;
const JOURNEYS = [...TO_PAGES, ...TO_PARTS];

/** What `npm test` looks at. */
const QUICK: readonly (readonly [journey: string, files: RegExp, fault: Fault])[] = [
  ["the page /sources", /\/assets\/sources-[^/]*\.js$/, "gone"],
  ["the page /skills/docker", /\/skill\/docker\.json$/, "corrupt"],
  ["the page /transitions", /\/transitions\.page-[^/]*\.css$/, "gone"],
  ["the page /my-skills", /\/my-skills-[^/]*\.js$/, "held back"],
  ["the editor", /\/code-editor-[^/]*\.js$/, "gone"],
  ["the search", /\/text-search-[^/]*\.js$/, "corrupt"],
  ["the reading of a text", /\/read-text-[^/]*\.js$/, "gone"],
  ["the figures of a place", /\/area-pay\.json$/, "corrupt"],
  ["the evidence of a match", /\/plan\/[^/]*\.json$/, "gone"],
  ["a picture of the map", /\/map-drawing-[^/]*\.js$/, "held back"],
  ["Python", /\/python-worker-[^/]*\.js$/, "gone"],
  ["Python", /\.wasm$/, "corrupt"],
];

const pathOf = (address: string) => new URL(address).pathname;
const exactly = (path: string) => new RegExp(`${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
/** The page's title and text, with what only screen readers hear, in one line. */
const words = (page: Page) =>
  page.evaluate(() => `${document.title} ${document.body.innerText}`.replace(/\s+/g, " "));

function corrupt(route: Route): Promise<void> {
  const path = pathOf(route.request().url());
  const types = {
    js: "text/javascript",
    mjs: "text/javascript",
    css: "text/css",
    json: "application/json",
    wasm: "application/wasm",
  };
  const type = Object.entries(types).find(([ending]) => path.endsWith(`.${ending}`))?.[1];
  return route.fulfill({ contentType: type ?? "application/octet-stream", body: "corrupt {" });
}

/** Has the files go wrong from now on. @returns how to end that. */
async function breakFiles(page: Page, files: RegExp, fault: Fault): Promise<() => void> {
  let isOver = false;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = () => {
      isOver = true;
      resolve();
    };
  });
  await page.route(files, async (route) => {
    if (isOver) return route.continue();
    if (fault === "gone") return route.abort();
    if (fault === "corrupt") return corrupt(route);
    await ended;
    return route.continue();
  });
  return end;
}

/** The page still has a heading, and the way to the others. */
async function expectPage(page: Page): Promise<void> {
  expect(await page.locator("h1").count()).toBe(1);
  expect(await page.getByRole("navigation", { name: "Main" }).getByRole("link").count()).toBe(7);
}

/** A script that was taken for one stays what it was for as long as the page; a worker is another page. */
const staysBroken = ({ source }: RegExp) => source.endsWith("\\.js$") && !source.includes("worker");

async function expectTold(journey: Journey, files: RegExp, fault: Fault): Promise<void> {
  const { storage = {} } = journey;
  const refused = journey.complains ? new RegExp(`${files.source}|${journey.start}$`) : files;
  const page = await openPage({ refused, storage });
  const isPage = TO_PAGES.includes(journey);
  await visit(page, journey.start);
  const start = await page.title();
  const end = await breakFiles(page, files, fault);
  await journey.ask(page);
  // A page without its colours can be read.
  const isBare = fault === "corrupt" && files.source.includes("css");
  const told = isBare ? journey.there : fault === "held back" ? journey.slow : journey.missing;
  await eventually(() => words(page), 20_000).toMatch(told);
  await expectPage(page);
  if (isPage && !isBare && fault !== "held back") {
    await page.goBack();
    await eventually(() => page.title()).toBe(start);
    await page.goForward();
    await eventually(() => words(page)).toMatch(journey.missing);
  }
  end();
  if (fault !== "held back" && !isBare) {
    if (!isPage && fault === "corrupt" && staysBroken(files)) {
      await visit(page, journey.start);
      await journey.ask(page);
    } else await journey.again(page);
  }
  await eventually(() => words(page), 30_000).toMatch(journey.there);
  expect(await words(page)).not.toMatch(journey.missing);
}

/** The files that a journey loads after its start. */
async function filesOf(journey: Journey): Promise<string[]> {
  const { storage = {} } = journey;
  const page = await openPage({ storage });
  await visit(page, journey.start);
  // What a page fetches when it has time is nobody's wish.
  await page.waitForLoadState("networkidle");
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(pathOf(request.url())));
  await journey.ask(page);
  await eventually(() => words(page), 30_000).toMatch(journey.there);
  await page.context().close();
  return [...asked].filter((path) => FILE.test(path) && !journey.spare?.test(path));
}

describe("a file that is gone, corrupt or held back leaves the page, is told of, and comes with another try", () => {
  const [thorough, quick] = inject("thorough") ? [JOURNEYS, []] : [[], QUICK];
  const found = new Set<string>();

  it.each(thorough)("on the way to $name", { timeout: 1_200_000 }, async (journey) => {
    const files = await filesOf(journey);
    expect(files).not.toEqual([]);
    for (const file of files) {
      found.add(file);
      for (const fault of FAULTS) {
        await expectTold(journey, exactly(file), fault).catch((cause: unknown) => {
          throw new Error(`${file}, ${fault}: ${cause}`, { cause });
        });
      }
    }
  });
  it.each(quick)("on the way to %s: %s, %s", async (name, files, fault) => {
    const journey = present(JOURNEYS.find((entry) => entry.name === name));
    await expectTold(journey, files, fault);
  });
});

describe("a first visit", () => {
  const FIRST = /^\/assets\/(?:index|catalogue|vendor|frame)-[^/]*\.js$/;
  const scripts = async () =>
    (await readdir(join(inject("builtFolder"), "assets"))).map((name) => `/assets/${name}`);

  it.each([
    ["code", /\/sources-[^/]*\.js$/],
    ["data", /\/sources\.json$/],
  ])("without the page’s %s leaves it to be read, says so, and can be tried again", async (_what, files) => {
    for (const fault of ["gone", "corrupt"] as const) {
      const page = await openPage({ refused: files });
      const end = await breakFiles(page, files, fault);
      await page.goto("/sources");
      await eventually(() => words(page)).toMatch(
        /This page can be read, but not used\. Part of its code or data/,
      );
      expect(await page.locator("h1").innerText()).toBe("Where the numbers come from");
      expect(await page.locator(".needs-script").filter({ visible: true }).count()).toBe(0);
      await page.getByRole("link", { name: "Transitions" }).click();
      await ready(page);
      expect(await page.title()).toMatch(/^Transitions/);
      await page.waitForLoadState("networkidle");
      await page.goBack();
      await eventually(() => words(page)).toMatch(/but not used/);
      end();
      await page.getByRole("button", { name: "Load it again" }).click();
      await ready(page);
      expect(await words(page)).not.toMatch(/but not used/);
    }
  });

  it("without any one of the scripts that every page has leaves it to be read, says so, and can be tried again", async () => {
    const files = (await scripts()).filter((path) => FIRST.test(path));
    expect(files.length).toBeGreaterThanOrEqual(4);
    for (const file of inject("thorough") ? files : files.slice(0, 1)) {
      const page = await openPage({ refused: exactly(file) });
      const end = await breakFiles(page, exactly(file), "gone");
      await page.goto("/?skills=docker");
      await page.locator("[data-role-row]").first().waitFor();
      await page.getByRole("alert").filter({ hasText: "can be read, but not used" }).waitFor();
      end();
      await page.getByRole("button", { name: "Load it again" }).click();
      await ready(page);
      expect(await words(page)).not.toMatch(/but not used/);
    }
  });

  it("is as useful with fonts that are gone, corrupt or held back", async () => {
    for (const file of (await scripts()).filter((path) => path.endsWith(".woff2"))) {
      for (const fault of inject("thorough") ? FAULTS : (["corrupt"] as const)) {
        // Of a corrupt one the browser complains under the page's address.
        const page = await openPage({ refused: new RegExp(`${exactly(file).source}|/$`) });
        const end = await breakFiles(page, exactly(file), fault);
        // A browser that waits for a font has not loaded the page.
        await page.goto("/", { waitUntil: "domcontentloaded" });
        await ready(page);
        await page
          .getByRole("checkbox", { name: /^Docker/ })
          .first()
          .check();
        await eventually(() => words(page)).toMatch(/\d+ of \d+ roles use Docker/);
        end();
      }
    }
  });
});
