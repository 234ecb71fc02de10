import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import type { PreviewServer } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { SECURITY_HEADERS } from "#build/security-headers.ts";
import { buildApp } from "../build-app.ts";
import { DATA_ENGINEER } from "../unit/fixtures/real-data.ts";
import { drawAll, eventually, ready } from "./browser.ts";
import { type FaultWatch, heardOut, watchFaults } from "./faults.ts";
import { PAGES } from "./pages.ts";
import { previewApp } from "./preview-app.ts";
import { benchOf, programOf } from "./python-bench.ts";

// The app built for a folder of a host, and served there: nothing else of the host may be asked for.

const BASE = "/a/folder/";

let folder: string;
let server: PreviewServer;
let browser: Browser;
let siteUrl: string;
let context: BrowserContext;
let watch: FaultWatch;
let asked: string[];

beforeAll(async () => {
  await mkdir(".tmp", { recursive: true });
  folder = await mkdtemp(".tmp/base-path-");
  await buildApp(folder, { BASE_PATH: BASE });
  ({ server, baseUrl: siteUrl } = await previewApp({ base: BASE, build: { outDir: folder } }));
  browser = await chromium.launch({ executablePath: inject("chromiumPath") });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: "reduce" });
  await context.addInitScript(drawAll);
  asked = [];
  context.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const expected = { notFound: true, javaScript: true, refused: null, offline: false };
  watch = await watchFaults(context, siteUrl, expected);
});
afterEach(async () => {
  await heardOut(context.pages());
  const faults = watch.found();
  await context.close();
  expect(faults, "faults in the page").toEqual([]);
  expect(asked.filter((path) => !path.startsWith(BASE))).toEqual([]);
});

/** The address of a page of the app on the host. @param path as the app knows it, e.g. `/roles/x`. */
const at = (path: string) => siteUrl + path.slice(1);

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(at(path));
  await ready(page);
}

/** Runs in the page: every address of this host that the page names. */
function ownAddresses(): string[] {
  const named = [...document.querySelectorAll("[href], [src], [action]")].flatMap((element) =>
    ["href", "src", "action"].flatMap((name) => element.getAttribute(name) ?? []),
  );
  const { origin, href } = window.location;
  return named.flatMap((address) => {
    const url = new URL(address, href);
    return url.origin === origin ? [url.pathname] : [];
  });
}

describe("below a folder of its host", () => {
  it("every kind of page is shown by its address, and leads to nothing outside of the folder", async () => {
    const page = await context.newPage();
    for (const { name, path, reads, notFound = false } of PAGES) {
      await visit(page, path);
      expect(page.url(), name).toBe(at(path));
      const text = await page.locator("main").innerText();
      for (const words of notFound ? [] : reads) expect(text, name).toContain(words);
      const outside = (await page.evaluate(ownAddresses)).filter((address) => !address.startsWith(BASE));
      expect(outside, name).toEqual([]);
    }
  }, 120_000);

  it("the app is walked by its links, and what is chosen stands in the address", async () => {
    const page = await context.newPage();
    await visit(page, "/?skills=docker");
    const steps: [link: string, address: string][] = [
      ["Data Engineer", "roles/data-engineer"],
      ["Skills", "skills"],
      ["Map", "map"],
      ["Explore", ""],
    ];
    for (const [link, address] of steps) {
      await page.getByRole("link", { name: link, exact: true }).first().click();
      await eventually(() => new URL(page.url()).pathname).toBe(BASE + address);
      await ready(page);
    }
    expect(new URL(page.url()).search).toBe("?skills=docker");
    await page.goBack();
    await eventually(() => new URL(page.url()).pathname).toBe(`${BASE}map`);
    await page.goBack();
    await eventually(() => new URL(page.url()).pathname).toBe(`${BASE}skills`);
  });

  it("a place’s figures, a program’s Python and a download come from the folder too", async () => {
    const page = await context.newPage();
    await visit(page, `/roles/${DATA_ENGINEER}?place=CA`);
    await eventually(() => page.locator("main").innerText()).toContain("California");
    const { run, ends } = benchOf(page, programOf(DATA_ENGINEER).file);
    await run.click();
    await ends(/the same as recorded$/);
    expect(asked.filter((path) => path.startsWith(`${BASE}python/`))).not.toEqual([]);
    await visit(page, "/sources");
    const link = page.getByRole("link", { name: "skills.json", exact: true });
    const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(new URL(file.url()).pathname).toBe(`${BASE}data/skills.json`);
  });

  it("the host’s headers are asked for below the folder alone", async () => {
    const { headers } = await fetch(at("/roles/data-engineer"));
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers.get(name)).toBe(value);
    const outside = await fetch(new URL("/elsewhere", siteUrl), { redirect: "manual" });
    expect(outside.status).toBe(404);
    expect(outside.headers.get("Content-Security-Policy")).toBeNull();
    expect(join(BASE, "/")).toBe(new URL(siteUrl).pathname);
  });
});
