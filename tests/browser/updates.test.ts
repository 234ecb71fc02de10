import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { addressOf, eventually, ready, startBrowser, visit } from "./browser.ts";
import { allKept, keptReleases, releaseOf } from "./kept.ts";
import { buildRelease, type ReleaseHost, startReleaseHost } from "./releases.ts";
import { scan } from "./scan.ts";

const { openPage } = startBrowser();

const NEWER = "Careers, Second Edition";

let newer: Awaited<ReturnType<typeof buildRelease>>;
let host: ReleaseHost;
beforeAll(async () => {
  newer = await buildRelease(NEWER);
  host = await startReleaseHost(inject("builtFolder"));
});
beforeEach(() => host.deploy(inject("builtFolder")));
afterAll(async () => {
  await host?.close();
  await newer?.discard();
});

const openSite = (options: { worker?: boolean; refused?: RegExp } = {}) =>
  openPage({ site: host.baseUrl, ...options });
const offer = (page: Page) => page.getByRole("region", { name: "Newer version" });
const isNewer = async (page: Page) => (await page.title()).endsWith(NEWER);

/** Has the browser look for a newer release now; by itself it does with each visit. */
async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
}

/** Counts how often the page is loaded from now on. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on("domcontentloaded", () => {
    loads += 1;
  });
  return () => loads;
}

/** Goes on by a link. */
async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).first().click();
}

describe("a newer release", () => {
  it("is offered and not forced, and leaves the tab that did not ask for it alone", async () => {
    const page = await openSite({ worker: true });
    await visit(page, "/?skills=docker");
    await page.getByRole("button", { name: /^Theme:/ }).click();
    await allKept(page);
    const other = await page.context().newPage();
    await visit(other, "/skills");
    const older = await releaseOf(page);
    const loads = [page, other].map(countLoads);

    await host.deploy(newer.folder);
    await lookForNewer(page);
    await offer(page).waitFor();
    await offer(other).waitFor();
    expect(loads.map((count) => count())).toEqual([0, 0]);
    await scan(page);
    await offer(other).getByRole("button", { name: "Later" }).click();
    await eventually(() => offer(other).count()).toBe(0);
    expect(await other.evaluate(() => document.activeElement?.id)).toBe("main");

    await offer(page).getByRole("button", { name: "Reload" }).click();
    await eventually(() => isNewer(page)).toBe(true);
    await ready(page);
    expect(addressOf(page)).toBe("/?skills=docker");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
    await eventually(() => offer(page).count()).toBe(0);

    // The host has none of these any more.
    await follow(other, "Explore");
    await follow(other, "Data Engineer");
    await other.getByRole("heading", { level: 1, name: "Data Engineer" }).waitFor();
    expect(await releaseOf(other)).toBe(older);
    expect(await isNewer(other)).toBe(false);
    expect(loads.map((count) => count())).toEqual([1, 0]);
    expect(await keptReleases(page)).toHaveLength(2);

    await other.close();
    await page.reload();
    await eventually(() => keptReleases(page)).toEqual([await releaseOf(page)]);
  }, 120_000);

  it("that the reader came to by a visit takes over without a word", async () => {
    const page = await openSite({ worker: true });
    await visit(page, "/");
    await allKept(page);
    await host.deploy(newer.folder);
    await visit(page, "/skills");
    expect(await isNewer(page)).toBe(true);
    const release = await releaseOf(page);
    await eventually(() => keptReleases(page), 40_000).toEqual([release]);
    expect(await offer(page).count()).toBe(0);
  }, 120_000);
});

describe("a page of an older release, without a service worker", () => {
  it("is loaded again once at the address that the reader wanted, with what they chose", async () => {
    const page = await openSite({ refused: /\/assets\// });
    await visit(page, "/?skills=docker");
    await page.getByRole("button", { name: /^Theme:/ }).click();
    const loads = countLoads(page);
    await host.deploy(newer.folder);
    const link = page.getByRole("link", { name: "Data Engineer", exact: true }).first();
    await link.hover();
    const address = await link.getAttribute("href");
    await link.click();
    await page.getByRole("heading", { level: 1, name: "Data Engineer" }).waitFor();
    await eventually(() => isNewer(page)).toBe(true);
    await ready(page);
    expect(addressOf(page)).toBe(address);
    expect(loads()).toBe(1);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
    await page.goBack();
    await eventually(() => addressOf(page)).toBe("/?skills=docker");
  });
});

describe("code that stays away", () => {
  const CODE = /\/assets\/compare-(?!start)[^/]+\.js$/;
  const PICKED = "/?compare=data-engineer,data-scientist";

  /** Follows the link to the comparison, and waits for the page that says what is missing. */
  const missComparison = async (page: Page) => {
    await page
      .getByRole("link", { name: /^Compare\b/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "This page could not be shown" }).waitFor();
  };

  it("is no reason to load the page again where the site is of the same release", async () => {
    const page = await openSite({ refused: CODE });
    await page.route(CODE, (route) => route.fulfill({ status: 404 }));
    await visit(page, PICKED);
    const loads = countLoads(page);
    await missComparison(page);
    expect(loads()).toBe(0);
  });

  it("has the page loaded again once for a newer release, and then says so", async () => {
    const page = await openSite({ refused: CODE });
    await page.route(CODE, (route) => route.fulfill({ status: 404 }));
    await page.route("**/release.txt", (route) => route.fulfill({ body: "0123456789\n" }));
    await visit(page, PICKED);
    const loads = countLoads(page);
    await missComparison(page);
    expect(loads()).toBe(1);
    expect(addressOf(page)).toBe("/compare/data-engineer-vs-data-scientist");
  });
});
