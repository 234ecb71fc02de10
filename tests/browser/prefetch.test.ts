import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { eventually, startBrowser, visit } from "./browser.ts";

const { openPage } = startBrowser();

/** The paths that the page asks the server for from now on; the icon of the tab is the browser's own affair. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== "/favicon.svg") asked.push(pathname);
  });
  return asked;
}

const LINK = 'main a[href^="/roles/data-engineer"]';

describe("a link to another page", () => {
  it("has its page loaded once the pointer is on it, so that the click loads nothing", async () => {
    const page = await openPage();
    await visit(page, "/");
    const asked = listen(page);
    const link = page.locator(LINK).first();
    await link.hover();
    await eventually(() => asked.some((path) => /\/role\/data-engineer\.json$/.test(path))).toBe(true);
    expect(asked.some((path) => /\/role-[^/]+\.js$/.test(path))).toBe(true);
    expect(asked.some((path) => /\/role\.page-[^/]+\.css$/.test(path))).toBe(true);
    await page.waitForLoadState("networkidle");

    const before = asked.length;
    await link.click();
    await page.getByRole("heading", { level: 1, name: "Data Engineer" }).waitFor();
    expect(asked.slice(before)).toEqual([]);
  });

  it("is left alone until then", async () => {
    const page = await openPage();
    const asked = listen(page);
    await visit(page, "/");
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => path.includes("/role"))).toEqual([]);
  });
});
