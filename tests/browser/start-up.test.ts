import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { eventually, ready, startBrowser, visit } from "./browser.ts";
import { left, resultLine, usersOf } from "./explore-page.ts";
import { inWords, recordShifts, shifts } from "./layout-shift.ts";
import { PAGES } from "./pages.ts";
import { MUCH, told } from "./states.ts";

const { openPage } = startBrowser();

const KEPT = "python-career-explorer";
const APP_SCRIPT = "**/assets/index-*.js";
const FONTS = "**/*.woff2";
const QUERIES = ["", "?skills=docker", "?skills=tableau,terraform&match=all"];
/** Pages that change with what the reader told. */
const TOLD = ["/roles/data-engineer", "/my-skills", "/plan/data-engineer", "/transitions"];
/** On the narrowest phone: a name that goes to the next line. */
const HARDLY = 0.005;
/** A name that grows by a pixel or two; visits are reported in hundredths. */
const NOTHING = 0.0005;

function keptTheme(theme: string): Record<string, string> {
  return { [KEPT]: JSON.stringify({ state: { theme }, version: 1 }) };
}

async function fontsArrived(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const states = [...document.fonts].map(({ status }) => status);
    return states.includes("loaded") && !states.includes("loading");
  });
}

/** Goes to an address while some of its files are still on their way. @returns how to let them arrive. */
async function visitHeld(page: Page, path: string, files: string): Promise<() => Promise<void>> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(files, async (route) => {
    await opened;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  await page.locator("footer").waitFor();
  if (files !== FONTS) await fontsArrived(page);
  return async () => {
    open();
    await ready(page);
    await fontsArrived(page);
  };
}

declare global {
  interface Window {
    themesSeen?: (string | null)[];
  }
}

/** Runs in the page, ahead of its scripts: keeps every theme that the page is ever given. */
function recordThemes(): void {
  const seen: (string | null)[] = [];
  window.themesSeen = seen;
  const note = () => seen.push(document.documentElement.getAttribute("data-theme"));
  new MutationObserver(note).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ["data-theme"],
  });
}

describe("without JavaScript", () => {
  it.each(PAGES.filter(({ alike = false, reads }) => !alike || reads.length > 0))(
    "$name is readable and offers nothing that needs it",
    async ({ path, reads, notFound = false }) => {
      const page = await openPage({ javaScript: false, notFound });
      await page.goto(path);
      await page.locator("h1").waitFor();
      const text = await page.locator("body").innerText();
      for (const words of reads) expect(text).toContain(words);
      expect(await page.locator(".needs-script").filter({ visible: true }).count()).toBe(0);
    },
  );

  it("the chart takes the width that the filters leave", async () => {
    const page = await openPage({ javaScript: false });
    await page.goto("/");
    const chart = await page.getByRole("region", { name: "shared salary axis" }).boundingBox();
    expect(chart?.width).toBeGreaterThan(1200);
  });
});

describe("while the app is loading", () => {
  it("hides what the query will change, and shows it in its place", async () => {
    const page = await openPage();
    const release = await visitHeld(page, "/?skills=docker", APP_SCRIPT);
    expect(await page.locator("html").getAttribute("data-pending")).toBe("");
    expect(await page.locator("section[data-pending-hidden]").isVisible()).toBe(false);
    expect(await page.locator("h1").isVisible()).toBe(true);

    await release();
    expect(await page.locator("html").getAttribute("data-pending")).toBeNull();
    expect(await resultLine(page).innerText()).toBe(`${left(usersOf("docker"))} use Docker`);
  });

  it("shows the whole page at once when there is no query", async () => {
    const page = await openPage();
    const release = await visitHeld(page, "/", APP_SCRIPT);
    expect(await page.locator("[data-role-row]").filter({ visible: true }).count()).toBe(6);
    await release();
  });

  it.each(QUERIES)("moves nothing on /%s when it takes over", async (query) => {
    const page = await openPage();
    await page.addInitScript(recordShifts);
    const release = await visitHeld(page, `/${query}`, APP_SCRIPT);
    const before = await shifts(page);
    await release();
    expect((await shifts(page)).slice(before.length).map(inWords)).toEqual([]);
  });

  it.each(TOLD)("moves nothing on %s when it takes over from somebody who told much", async (path) => {
    const page = await openPage({ storage: told(MUCH) });
    await page.addInitScript(recordShifts);
    const release = await visitHeld(page, path, APP_SCRIPT);
    const before = await shifts(page);
    await release();
    expect((await shifts(page)).slice(before.length).map(inWords)).toEqual([]);
  });

  it.each([
    ["/", 1440, NOTHING],
    ["/", 412, NOTHING],
    ["/", 360, HARDLY],
    ["/roles/data-engineer", 412, NOTHING],
    ["/skills/docker", 412, NOTHING],
    ["/skills", 412, HARDLY],
    ["/roles/data-engineer", 1440, HARDLY],
    ["/skills/docker", 1440, HARDLY],
    ["/transitions", 1440, HARDLY],
  ])(
    "%s at %s px moves by nothing that is reported when its fonts arrive late",
    async (path, width, most) => {
      const page = await openPage({ width });
      await page.addInitScript(recordShifts);
      const release = await visitHeld(page, path, FONTS);
      await release();
      const found = await shifts(page);
      const sum = found.reduce((total, { value }) => total + value, 0);
      expect(sum, found.map(inWords).join("\n")).toBeLessThan(most);
    },
  );

  it("loads no more than 60 kB of fonts, and as many files as there are typefaces", async () => {
    const page = await openPage();
    const sizes: number[] = [];
    page.on("response", async (response) => {
      if (response.url().endsWith(".woff2")) sizes.push((await response.body()).length);
    });
    await visit(page, "/roles/data-engineer");
    await eventually(() => sizes.length).toBe(2);
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(60_000);
  });
});

describe("the theme", () => {
  it("steps through light, dark and the system's", async () => {
    const page = await openPage();
    await visit(page, "/");
    const root = page.locator("html");
    const button = page.getByRole("button", { name: /^Theme:/ });
    expect(await root.getAttribute("data-theme")).toBeNull();
    for (const theme of ["light", "dark", null]) {
      await button.click();
      await eventually(() => root.getAttribute("data-theme")).toBe(theme);
    }
  });

  it("survives a reload", async () => {
    const page = await openPage();
    await visit(page, "/");
    const button = page.getByRole("button", { name: /^Theme:/ });
    await button.click();
    await button.click();
    await page.reload();
    await ready(page);
    await eventually(() => button.getAttribute("aria-label")).toMatch(/^Theme: dark/);
    await eventually(() => page.locator("html").getAttribute("data-theme")).toBe("dark");
  });

  it("is there before the first paint and never flickers", async () => {
    const page = await openPage({ storage: keptTheme("dark") });
    await page.addInitScript(recordThemes);
    const release = await visitHeld(page, "/", APP_SCRIPT);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await release();
    await eventually(() => page.getByRole("button", { name: /^Theme: dark/ }).isVisible()).toBe(true);
    const seen = await page.evaluate(() => window.themesSeen);
    expect([...new Set(seen)]).toEqual(["dark"]);
  });

  it("is the system's when what was kept is broken", async () => {
    const page = await openPage({ theme: "dark", storage: { [KEPT]: "{" } });
    await visit(page, "/");
    expect(await page.locator("html").getAttribute("data-theme")).toBeNull();
  });
});
