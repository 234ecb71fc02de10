import type { Browser, Page } from "playwright-core";
import { ready } from "../browser/ready.ts";
import { startHost } from "./host.ts";
import type { Built } from "./measure-build.ts";
import { latenciesOf, middleOf, watchInteractions } from "./measure-inputs.ts";
import { builtSite } from "./sites.ts";
import { median } from "./statistics.ts";
import { visitCold } from "./visit.ts";

/** How the built app behaves for a reader. */
export interface Use {
  /** Medians of a cold visit to Explore and to a role, on the slow phone: compressed bytes and milliseconds. */
  explore: { bytes: number; lcp: number };
  role: { bytes: number; lcp: number };
  /** The longest interaction while ticking skills, in milliseconds, on this machine as it is. */
  inp: number;
  /** Of the page's own objects, after garbage was collected: once all ticks were done once, and after many more. */
  heap: { before: number; after: number };
}

export interface Scale extends Built, Use {
  roles: number;
}

/** How many skills are ticked and unticked, and how often for the memory. */
const TICKS = 6;
const TURNS = 4;

async function tickAll(page: Page): Promise<number[]> {
  const boxes = page.getByRole("checkbox", { name: /, leaves/ });
  const latencies: number[] = [];
  for (let index = 0; index < TICKS; index += 1) {
    const { x, y } = await middleOf(boxes.nth(index));
    const click = () => page.mouse.click(x, y);
    for (const _ of ["on", "off"]) latencies.push(...(await latenciesOf(page, click)));
  }
  return latencies;
}

async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("HeapProfiler.collectGarbage");
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  await cdp.detach();
  return usedSize;
}

async function filtering(browser: Browser, url: string): Promise<Pick<Use, "inp" | "heap">> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-US" });
  try {
    const page = await context.newPage();
    await watchInteractions(page);
    await page.goto(url);
    await ready(page);
    const latencies = await tickAll(page);
    const before = await heapOf(page);
    for (let turn = 0; turn < TURNS; turn += 1) await tickAll(page);
    return { inp: Math.max(...latencies), heap: { before, after: await heapOf(page) } };
  } finally {
    await context.close();
  }
}

/** Visits the app built in `dist` and filters its roles. */
export async function behaviourOf(browser: Browser, dist: string, rounds: number): Promise<Use> {
  const host = await startHost(await builtSite(dist));
  try {
    const visited = async (path: string) => {
      const url = `${host.origin}${path}`;
      // Compresses what the visits will ask for.
      await visitCold(browser, url, ready);
      const visits = [];
      for (let round = 0; round < rounds; round += 1) visits.push(await visitCold(browser, url, ready));
      return {
        bytes: median(visits.map((visit) => visit.all)),
        lcp: median(visits.map(({ lcp }) => lcp)),
      };
    };
    return {
      explore: await visited("/"),
      role: await visited("/roles/role-1"),
      ...(await filtering(browser, `${host.origin}/`)),
    };
  } finally {
    await host.close();
  }
}
