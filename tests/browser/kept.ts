import type { Page } from "playwright-core";
import { eventually } from "./browser.ts";

/** How long the whole site may take to be fetched on a busy machine, in milliseconds. */
const PATIENCE = 40_000;

/** The addresses that the browser keeps for the page’s site, in all caches. */
export function keptAddresses(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => url);
  });
}

/** The releases of which something is kept, sorted. */
export function keptReleases(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await window.caches.keys();
    return names.flatMap((name) => name.split("release:").slice(1)).sort();
  });
}

/** The release that the page is of. */
export function releaseOf(page: Page): Promise<string | null> {
  return page.locator('meta[name="release"]').getAttribute("content");
}

/** Waits until everything is kept that the service worker fetches ahead: the shell comes last. */
export async function allKept(page: Page): Promise<void> {
  const release = await releaseOf(page);
  const isComplete = () =>
    page.evaluate(async (release) => {
      const name = (await window.caches.keys()).find((name) => name.endsWith(`release:${release}`));
      if (name === undefined) return false;
      const cache = await window.caches.open(name);
      return (await cache.keys()).some(({ url }) => url.endsWith("/shell.html"));
    }, release);
  await eventually(isComplete, PATIENCE).toBe(true);
}
