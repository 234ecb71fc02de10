import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addressOf, eventually, ready, startBrowser, visit } from "./browser.ts";
import { allKept, keptAddresses } from "./kept.ts";
import { PAGES } from "./pages.ts";

const { openPage } = startBrowser();

/** The network is gone; an error of the page’s script would be a fault all the same. */
async function unplug(page: Page): Promise<void> {
  await page.context().setOffline(true);
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

describe("after one visit, without a network", () => {
  it("every kind of page is there by its address", async () => {
    const page = await openPage({ offline: true });
    await visit(page, "/skills");
    await allKept(page);
    await unplug(page);
    for (const { path, notFound = false, alike = false, name } of PAGES) {
      if (alike) continue;
      await visit(page, path);
      expect(addressOf(page), name).toBe(path);
      const said = await page.locator("main").innerText();
      if (!notFound) expect(said, name).not.toContain("no page at this address");
      expect(said, name).not.toContain("This page could not be shown");
      await eventually(() => page.title()).not.toBe("");
    }
    await page.context().setOffline(false);
  }, 120_000);

  it("the site can be walked by its links, with what the reader chose", async () => {
    const page = await openPage({ offline: true });
    await visit(page, "/?skills=docker");
    await allKept(page);
    await unplug(page);
    await page.reload();
    await ready(page);
    const walk: [link: string, title: RegExp][] = [
      ["Data Engineer", /^Data Engineer$/],
      ["Skills", /skills/i],
      ["Compare", /compare/i],
      ["Map", /.+/],
      ["Explore", /Python careers/],
    ];
    for (const [link, title] of walk) {
      await page.getByRole("link", { name: link, exact: true }).first().click();
      await eventually(() => heading(page).innerText()).toMatch(title);
    }
    expect(addressOf(page)).toBe("/?skills=docker");
    await page.context().setOffline(false);
  });
});

describe("what is fetched ahead", () => {
  it("is asked for once the page is there, and no Python is in it", async () => {
    const page = await openPage({ worker: true });
    await visit(page, "/");
    await allKept(page);
    const kept = await keptAddresses(page);
    expect(kept.filter((address) => address.includes("/python/"))).toEqual([]);
    expect(kept.filter((address) => address.endsWith(".html"))).toHaveLength(1);
    const { asked, loaded } = await page.evaluate(() => {
      const [visit] = performance.getEntriesByType("navigation");
      const loaded = visit instanceof PerformanceNavigationTiming ? visit.loadEventEnd : 0;
      const own = performance.getEntriesByType("resource").filter(({ name }) => /update-notice/.test(name));
      return { asked: own.map(({ startTime }) => startTime), loaded };
    });
    expect(asked).toHaveLength(1);
    expect(Math.min(...asked)).toBeGreaterThanOrEqual(loaded);
  });

  it("is nothing for a reader who saves data", async () => {
    const page = await openPage({ worker: true });
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
    });
    await visit(page, "/");
    await eventually(() =>
      page.evaluate(() =>
        performance.getEntriesByType("resource").some(({ name }) => /update-notice/.test(name)),
      ),
    ).toBe(true);
    expect(
      await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
    ).toBe(0);
  });
});

describe("the app", () => {
  it("can be installed", async () => {
    const page = await openPage({ worker: true });
    await visit(page, "/");
    const session = await page.context().newCDPSession(page);
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    // Each test has a profile that is thrown away: that is all there is to be said against it.
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
    const { url, errors, data } = await session.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? "");
    expect(new URL(manifest.start_url, url).href).toBe(new URL("/", page.url()).href);
    for (const { src } of manifest.icons) {
      const answer = await page.request.get(new URL(src, url).href);
      expect(answer.headers()["content-type"]).toBe("image/svg+xml");
    }
  });
});
