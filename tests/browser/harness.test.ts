import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { eventually, visit } from "./browser.ts";
import { cutOff } from "./cut-off.ts";
import { type FaultWatch, watchFaults } from "./faults.ts";
import { scan } from "./scan.ts";

// What watches the app has to notice faults: here they are made on purpose, in contexts of their own.
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject("chromiumPath") });
});
afterEach(() => context.close());
afterAll(() => browser.close());

async function watchedPage(path: string, notFound = false): Promise<{ page: Page; watch: FaultWatch }> {
  context = await browser.newContext({ baseURL: inject("baseUrl"), viewport: { width: 1000, height: 800 } });
  const watch = await watchFaults(context, inject("baseUrl"), {
    notFound,
    javaScript: true,
    refused: null,
    offline: false,
  });
  const page = await context.newPage();
  await visit(page, path);
  return { page, watch };
}

describe("the watch for faults", () => {
  it.each<[string, () => unknown, string]>([
    ["a console message", () => console.debug("a word"), "console: debug: a word"],
    [
      "an error",
      () =>
        setTimeout(() => {
          throw new Error("a slip");
        }),
      "page error: Error: a slip",
    ],
    [
      "a style attribute",
      () => document.body.setAttribute("style", "color: red"),
      "CSP violation: style-src-attr",
    ],
    [
      "a request that the policy forbids",
      () => fetch("https://example.org").catch(() => {}),
      "CSP violation: connect-src",
    ],
    ["a missing file", () => fetch("/gone.json"), "status of 404"],
  ])("notices %s", async (_, mischief, said) => {
    const { page, watch } = await watchedPage("/");
    await page.evaluate(mischief);
    await eventually(() => watch.found().join("\n")).toContain(said);
  });

  it("notices a request that fails", async () => {
    const { page, watch } = await watchedPage("/");
    await page.route("**/cut.json", (route) => route.abort());
    await page.evaluate(() => fetch("/cut.json").catch(() => {}));
    await eventually(() => watch.found().join("\n")).toContain("failed request: net::ERR_FAILED");
  });

  it("notices another host", async () => {
    const { page, watch } = await watchedPage("/");
    await page.goto(inject("baseUrl").replace("127.0.0.1", "localhost"));
    await eventually(() => watch.found().join("\n")).toContain("other host: asked for (http://localhost");
  });

  it.each([
    [true, 0],
    [false, 1],
  ])("allows the document's own 404 only when told (%s)", async (told, count) => {
    const { watch } = await watchedPage("/no/such/page", told);
    await eventually(() => watch.found().length).toBe(count);
  });
});

describe("the scan", () => {
  it("names what axe finds and where", async () => {
    const { page } = await watchedPage("/");
    await page.evaluate(() => document.querySelector("main")?.append(document.createElement("button")));
    await expect(scan(page)).rejects.toThrow(/button-name at \S*main > button/);
  });
});

describe("the look for what is cut off", () => {
  it("names what reaches past the window's edge, even where the body clips it", async () => {
    const { page } = await watchedPage("/");
    await page.evaluate(() => {
      const wide = document.createElement("p");
      wide.textContent = "too wide";
      wide.style.inlineSize = "3000px";
      document.querySelector("main")?.append(wide);
    });
    expect(await page.evaluate(cutOff)).toContainEqual(
      expect.stringMatching(/^p\. “too wide” by 2\d{3} px$/),
    );
  });
});
