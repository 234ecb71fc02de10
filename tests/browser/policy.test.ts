import { type Browser, type BrowserContext, chromium, type Page, type Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { eventually, visit } from "./browser.ts";
import { type ForeignHost, startForeignHost } from "./foreign-host.ts";
import { htmlPlants, type Plant, scriptPlants } from "./plants.ts";

// What the policy refuses is planted here on purpose, in contexts of their own, which nobody watches for faults.

/** What the browser says of a violation. */
interface Violation {
  directive: string;
  blocked: string;
}

/** What became of a planted script. */
type Outcome = "ran" | `refused: ${string}`;

declare global {
  interface Window {
    violations: Violation[];
    outcomes: Record<string, Outcome>;
    planted: unknown;
  }
}

/** Runs in the page, ahead of its own scripts. */
function collectViolations(): void {
  window.violations = [];
  window.outcomes = {};
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    window.violations.push({ directive: effectiveDirective, blocked: blockedURI });
  });
}

let browser: Browser;
let foreign: ForeignHost;
const baseUrl = inject("baseUrl");

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject("chromiumPath") });
  foreign = await startForeignHost({
    "/embeds": `<iframe src="${baseUrl}"></iframe><img alt="" src="${baseUrl}favicon.svg">`,
    "/opens": `<button onclick="window.app = window.open('${baseUrl}')">Open</button>`,
  });
});
afterAll(async () => {
  await browser?.close();
  await foreign?.close();
});

async function newContext(): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: baseUrl });
  await context.addInitScript(collectViolations);
  return context;
}

/** Has the page at `/` arrive with `code` at the start of its body, under the headers that it is sent with. */
async function plantHtml(page: Page, code: string): Promise<void> {
  await page.route(baseUrl, async (route: Route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("<body>", () => `<body>${code}`);
    await route.fulfill({ response, body });
  });
}

/** Has `code` stand in a script of the site, under the headers that the site's scripts are sent with. */
async function plantScript(page: Page, path: string, code: string): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch({ url: `${baseUrl}sw.js` });
    await route.fulfill({ response, body: code });
  });
}

const violationsOf = (page: Page) => page.evaluate(() => window.violations);

describe("what gets into the page as markup", () => {
  const plants = htmlPlants("http://foreign.invalid").map(({ what }, index) => [what, index] as const);
  let page: Page;
  let planted: Plant[];

  beforeAll(async () => {
    planted = htmlPlants(foreign.origin);
    page = await (await newContext()).newPage();
    await plantHtml(page, planted.map(({ code }) => code).join("\n"));
    await visit(page, "/");
    // Not the test's own click, which waits for the page that the form leads to.
    await page.locator("#send").evaluate((button) => button instanceof HTMLElement && button.click());
  });

  it.each(plants)("%s is refused, and the browser says so", async (_what, index) => {
    const directive = planted[index]?.directive ?? /$^/;
    await eventually(async () =>
      (await violationsOf(page)).map((violation) => violation.directive),
    ).toContainEqual(expect.stringMatching(directive));
  });

  it("neither ran, styled, led or asked for anything", async () => {
    // Not by locators: they wait for the page that the form would lead to.
    const found = await page.evaluate(() => {
      const styleOf = (selector: string) =>
        getComputedStyle(document.querySelector(selector) ?? document.body);
      return {
        ran: window.planted,
        base: document.baseURI,
        address: window.location.href,
        main: styleOf("main").display,
        styled: styleOf("#styled").float,
      };
    });
    expect(found).toEqual({ ran: undefined, base: baseUrl, address: baseUrl, main: "block", styled: "none" });
    expect(foreign.asked()).toEqual([]);
  });
});

describe("what a script of the site would do by mistake", () => {
  const plants = scriptPlants("http://foreign.invalid").map(({ what }, index) => [what, index] as const);
  let page: Page;
  let planted: Plant[];

  beforeAll(async () => {
    planted = scriptPlants(foreign.origin);
    page = await (await newContext()).newPage();
    const attempts = planted.map(
      ({ what, code }) => `
        await attempt(${JSON.stringify(what)}, () => ${code});`,
    );
    await plantScript(
      page,
      "/assets/planted.js",
      `const attempt = async (what, act) => {
        const before = window.violations.length;
        try { await act(); window.outcomes[what] = "ran"; }
        catch (error) { window.outcomes[what] = "refused: " + error; }
        await new Promise((resolve) => setTimeout(resolve));
        window.violations.slice(before).forEach((violation) => { violation.of = what; });
      };
      ${attempts.join("")}
      window.outcomes.all = "ran";`,
    );
    await plantHtml(page, '<script type="module" src="/assets/planted.js"></script>');
    await visit(page, "/");
    await page.waitForFunction(() => window.outcomes.all === "ran");
  });

  it.each(plants)("%s is refused, and the browser says so", async (what, index) => {
    const { code = "", directive = /$^/ } = planted[index] ?? {};
    const outcome = await page.evaluate((name) => window.outcomes[name], what);
    expect(outcome, code).toMatch(/^refused: /);
    const said = (await violationsOf(page)).filter((violation) => Reflect.get(violation, "of") === what);
    expect(said.map((violation) => violation.directive)).toContainEqual(expect.stringMatching(directive));
  });

  it("neither ran nor asked for anything", async () => {
    expect(await page.evaluate(() => window.planted)).toBeUndefined();
    expect(foreign.asked()).toEqual([]);
  });
});

describe("a worker", () => {
  it("is under the same policy, which its own response brings", async () => {
    const page = await (await newContext()).newPage();
    const attempt = (what: string, code: string) =>
      `try { await (${code}); done.push("${what}"); } catch (error) { refused.push("${what}"); }`;
    await plantScript(
      page,
      "/assets/planted-worker.js",
      `const done = [], refused = [];
      ${attempt("a foreign fetch", `fetch('${foreign.origin}/worker-fetch')`)}
      ${attempt("a foreign module", `import('${foreign.origin}/worker.js')`)}
      ${attempt("eval", "(0, eval)('1')")}
      ${attempt("a fetch", "fetch('/favicon.svg')")}
      postMessage({ done, refused });`,
    );
    await plantScript(
      page,
      "/assets/planted.js",
      `const policy = trustedTypes.createPolicy("own-scripts", { createScriptURL: (address) => address });
      new Worker(policy.createScriptURL("/assets/planted-worker.js"), { type: "module" }).onmessage = ({ data }) => {
        window.planted = data;
      };`,
    );
    await plantHtml(page, '<script type="module" src="/assets/planted.js"></script>');
    await page.goto("/");
    await eventually(() => page.evaluate(() => window.planted)).toEqual({
      done: ["a fetch"],
      refused: ["a foreign fetch", "a foreign module", "eval"],
    });
    expect(foreign.asked()).toEqual([]);
  });
});

describe("another site", () => {
  it("can neither frame a page nor show a file", async () => {
    const page = await (await newContext()).newPage();
    await page.goto(`${foreign.origin}/embeds`);
    const [, frame] = page.frames();
    await eventually(() => frame?.url()).toMatch(/^chrome-error:/);
    const image = page.locator("img");
    await eventually(() =>
      image.evaluate((element) => element instanceof HTMLImageElement && element.complete),
    ).toBe(true);
    expect(
      await image.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth),
    ).toBe(0);
  });

  it("has no hold on a page that it opens", async () => {
    const page = await (await newContext()).newPage();
    await page.goto(`${foreign.origin}/opens`);
    const [opened] = await Promise.all([page.waitForEvent("popup"), page.getByRole("button").click()]);
    await opened.waitForURL(baseUrl);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    await eventually(() => page.evaluate(() => Reflect.get(window, "app").closed)).toBe(true);
  });
});

it("no page may use what the app has no use for, and each may copy", async () => {
  const page = await (await newContext()).newPage();
  await visit(page, "/");
  const allowed: string[] = await page.evaluate(() =>
    Reflect.get(document, "featurePolicy").allowedFeatures(),
  );
  for (const feature of ["camera", "microphone", "geolocation", "clipboard-read", "usb", "fullscreen"])
    expect(allowed).not.toContain(feature);
  expect(allowed).toContain("clipboard-write");
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
});
