import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { type FaultWatch, heardOut, watchFaults } from "./faults.ts";
import { ready } from "./ready.ts";

export { ready, settled } from "./ready.ts";

/** How long a page may take to show what a test waits for, in milliseconds. */
const PATIENCE = 10_000;

export interface PageOptions {
  width?: number;
  height?: number;
  /** What the system prefers, not what the reader chose. */
  theme?: "light" | "dark";
  javaScript?: boolean;
  /** What the browser kept of an earlier visit: local storage by key. */
  storage?: Readonly<Record<string, string>>;
  /** Whether the page may read and write the clipboard. */
  clipboard?: boolean;
  /** Whether the test visits an address that is answered with 404. */
  notFound?: boolean;
  /** Addresses that the test itself keeps from arriving. */
  refused?: RegExp;
  /** Whether the test takes the network away. It has a service worker then. */
  offline?: boolean;
  /** Whether there is a service worker. */
  worker?: boolean;
  /** Where the site is served, with a slash at the end, if not where all tests find it. */
  site?: string;
  /** Whether what is off the screen is left out, as readers have it; tests look at whole pages otherwise. */
  asDrawn?: boolean;
}

/** One browser for the tests of a file. */
export interface TestBrowser {
  /** A page in a browser that was never here before. What goes wrong in it fails the test. */
  openPage(options?: PageOptions): Promise<Page>;
}

/** Runs in the page, ahead of its scripts: draws what is off the screen too. */
export function drawAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

interface Opened {
  context: BrowserContext;
  watch: FaultWatch;
}

async function newContext(browser: Browser, options: PageOptions): Promise<BrowserContext> {
  const { width = 1440, height = 900, theme = "light", javaScript = true, storage = {} } = options;
  const { site = inject("baseUrl"), offline = false, worker = offline } = options;
  const { origin } = new URL(site);
  const localStorage = Object.entries(storage).map(([name, value]) => ({ name, value }));
  const context = await browser.newContext({
    baseURL: site,
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: "en-US",
    timezoneId: "UTC",
    javaScriptEnabled: javaScript,
    // It fetches the whole site after a first visit, and each test is one: two cores have better things to do.
    serviceWorkers: worker ? "allow" : "block",
    permissions: options.clipboard ? ["clipboard-read", "clipboard-write"] : [],
    storageState: { cookies: [], origins: localStorage.length > 0 ? [{ origin, localStorage }] : [] },
  });
  context.setDefaultTimeout(PATIENCE);
  if (!options.asDrawn) await context.addInitScript(drawAll);
  return context;
}

/** @throws with all faults of the pages opened so far. */
async function expectNoFaults(opened: readonly Opened[]): Promise<void> {
  await heardOut(opened.flatMap(({ context }) => context.pages()));
  expect(
    opened.flatMap(({ watch }) => watch.found()),
    "faults in the page",
  ).toEqual([]);
}

/**
 * Starts one browser for the calling file and ends it with the file. After each test its pages are
 * checked for faults and closed.
 * @param args switches that the browser is started with.
 */
export function startBrowser(args: readonly string[] = []): TestBrowser {
  let browser: Browser;
  let opened: Opened[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject("chromiumPath"), args: [...args] });
  });
  afterEach(async () => {
    const all = opened;
    opened = [];
    try {
      await expectNoFaults(all);
    } finally {
      await Promise.all(all.map(({ context }) => context.close()));
    }
  });
  afterAll(() => browser?.close());
  return {
    openPage: async (options = {}) => {
      const context = await newContext(browser, options);
      const { notFound = false, javaScript = true, refused = null, offline = false } = options;
      const watch = await watchFaults(context, options.site ?? inject("baseUrl"), {
        notFound,
        javaScript,
        refused,
        offline,
      });
      opened.push({ context, watch });
      return context.newPage();
    },
  };
}

/** Goes to an address of the app and waits until the page answers. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await ready(page);
}

/** Path and query of the page. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** An expectation of what `read` comes to return within a few seconds, or within `timeout` milliseconds. */
export function eventually<T>(read: () => T | Promise<T>, timeout = PATIENCE) {
  return expect.poll(read, { timeout });
}
