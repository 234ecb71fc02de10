import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { findChromium } from "../browser/chromium.ts";

/** The window that everything is measured in. */
export const WINDOW = { width: 412, height: 823 };

/** How many times slower than this machine the phone computes. */
export const SLOWDOWN = 4;

/** Bits a second, and milliseconds that every request takes beyond its bytes. */
export const NETWORK = { down: 1_600_000, up: 750_000, latency: 150 };

/** How long a page may take to show what is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** How long one measurement may take, in milliseconds: a script in the page could wait for ever. */
const LIMIT = 180_000;

/** The browser that everything is measured in. @throws when there is none: see findChromium. */
export async function startBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: [...args],
    // Readers have it, and Lighthouse looks for it.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
}

/** What `work` comes to. @throws when that takes longer than the limit. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${LIMIT / 1000} s`)), LIMIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Measures something on a slow phone that was never here before: its cache is empty.
 * @param network whether the network is slow too
 */
export async function onPhone<T>(
  browser: Browser,
  { network }: { network: boolean },
  measure: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: WINDOW,
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: "en-US",
    timezoneId: "UTC",
  });
  try {
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Network.enable");
    if (network) {
      await cdp.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: NETWORK.latency,
        downloadThroughput: NETWORK.down / 8,
        uploadThroughput: NETWORK.up / 8,
      });
    }
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    return await inTime(measure(page, cdp));
  } finally {
    await context.close();
  }
}
