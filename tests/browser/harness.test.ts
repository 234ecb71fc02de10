import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { eventually, visit } from "./browser.ts";
import { cutOff } from "./cut-off.ts";
import { type FaultWatch, watchFaults } from "./faults.ts";
import { walk } from "./keyboard-walk.ts";
import { motionBeyond } from "./motion.ts";
import { outlineFaults } from "./outline.ts";
import { scan } from "./scan.ts";
import { smallTargets } from "./targets.ts";
import { cutText } from "./text-spacing.ts";

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

  it("finds no fault with what was still on its way when the page was left", async () => {
    const { page, watch } = await watchedPage("/");
    await page.route("**/held.json", () => {});
    const letGo = page.waitForEvent("requestfailed");
    await page.evaluate(() => void fetch("/held.json").catch(() => {}));
    await page.goto(`${inject("baseUrl")}sources`);
    expect((await letGo).failure()?.errorText).toBe("net::ERR_ABORTED");
    expect(watch.found()).toEqual([]);
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

describe("the look for targets that are too small", () => {
  it("names those that stand close to another", async () => {
    const { page } = await watchedPage("/");
    await page.evaluate(() => {
      const box = document.createElement("div");
      for (const name of ["one", "two"]) {
        const button = document.createElement("button");
        button.style.cssText = "inline-size: 12px; block-size: 12px; padding: 0; border: 0";
        button.ariaLabel = name;
        box.append(button);
      }
      document.querySelector("main")?.append(box);
    });
    expect(await page.evaluate(smallTargets)).toEqual([
      expect.stringContaining("button “one”, 12 × 12, beside button “two”"),
      expect.stringContaining("button “two”, 12 × 12, beside button “one”"),
    ]);
  });
});

describe("the look for text that is lost", () => {
  it("names what a box cuts off, and what lies over another", async () => {
    const { page } = await watchedPage("/");
    await page.evaluate(() => {
      const low = document.createElement("p");
      low.textContent = "too low a box";
      low.style.cssText = "block-size: 8px; overflow: hidden";
      const under = document.createElement("p");
      under.textContent = "what lies under";
      const over = document.createElement("p");
      over.textContent = "what lies over";
      over.style.cssText = "margin-block-start: -1.5em";
      document.querySelector("main")?.append(low, under, over);
    });
    const found = (await page.evaluate(cutText)).join("\n");
    expect(found).toContain("“too low a box” is cut off");
    expect(found).toMatch(/“what lies (over|under)” over p\. “what lies (under|over)”/);
  });
});

describe("the look for motion", () => {
  it("names what takes longer than it may", async () => {
    const { page } = await watchedPage("/");
    await page.evaluate(() => {
      const slow = document.createElement("p");
      slow.className = "slow";
      slow.style.transition = "opacity 400ms 50ms";
      document.querySelector("main")?.append(slow);
    });
    expect(await page.evaluate(motionBeyond, 200)).toEqual(["p.slow changes for 450 ms"]);
  });
});

describe("the walk by Tab", () => {
  it("names a trap, and a stop that is not seen", async () => {
    const { page } = await watchedPage("/no/such/page", true);
    await page.evaluate(() => {
      const plain = document.createElement("button");
      plain.textContent = "not seen";
      plain.style.cssText = "outline: none; box-shadow: none";
      document.querySelector("main")?.append(plain);
    });
    const stops = await walk(page, "Tab");
    expect(stops.find(({ words }) => words.includes("not seen"))?.fault).toBe("has no outline");
    await page.evaluate(() => {
      document.querySelector("main button")?.addEventListener("keydown", (event) => event.preventDefault());
    });
    await expect(walk(page, "Tab")).rejects.toThrow("Tab does not leave button “not seen”");
  });
});

describe("the look at the outline", () => {
  it("names a skipped level, and a landmark that stands there twice", () => {
    const entry = (kind: string, name = "") => ({ kind, name, depth: 0 });
    const parts = [
      entry("banner"),
      entry("navigation"),
      entry("main"),
      entry("h1", "Title"),
      entry("contentinfo"),
    ];
    expect(outlineFaults(parts)).toEqual([]);
    const more = [entry("h3", "Deep"), entry("region", "Pay"), entry("region", "Pay"), entry("region")];
    expect(outlineFaults([...parts, ...more])).toEqual([
      "h3 “Deep” comes after h1",
      "region “Pay” stands there twice",
      "region has no name",
    ]);
  });
});
