import type { Browser, Page } from "playwright-core";
import { inWords, recordShifts, shifts } from "../browser/layout-shift.ts";
import { onPhone } from "./phone.ts";
import { blockingTime, type Task } from "./statistics.ts";
import { type Bytes, bytesOf, listen } from "./traffic.ts";

/** What one cold visit came to; times are in milliseconds. */
export interface Visit extends Bytes {
  lcp: number;
  /** The text, or the name of the file, that was painted last among the largest. */
  largest: string;
  /** The sum of all layout shifts, which is never less than CLS. */
  cls: number;
  /** What moved, for a reader. */
  moved: readonly string[];
  blocking: number;
}

interface Painted {
  first: number;
  largest: number;
  what: string;
  tasks: Task[];
}

declare global {
  interface Window {
    painted?: Painted;
  }
}

/** How long nothing may happen until a visit counts as over, in milliseconds. */
const QUIET = 1000;

/** Runs in the page, ahead of its scripts: keeps what is painted when, and what keeps the main thread. */
function watchPaint(): void {
  const painted: Painted = { first: 0, largest: 0, what: "", tasks: [] };
  window.painted = painted;
  const watch = (type: string, keep: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true });
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") painted.first = startTime;
  });
  watch("largest-contentful-paint", (entry) => {
    painted.largest = entry.startTime;
    const element: unknown = Reflect.get(entry, "element");
    const text = element instanceof Element ? `${element.localName} “${element.textContent.trim()}` : "";
    painted.what = text.length > 60 ? `${text.slice(0, 60)}…”` : `${text}”`;
  });
  watch("longtask", ({ startTime, duration }) => painted.tasks.push({ start: startTime, duration }));
}

/** Goes to `url` for the first time, over the slow network, and waits until nothing happens any more. */
export function visitCold(
  browser: Browser,
  url: string,
  isThere: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  return onPhone(browser, { network: true }, async (page, cdp) => {
    await page.addInitScript(watchPaint);
    await page.addInitScript(recordShifts);
    const responses = listen(cdp);
    await page.goto(url);
    await isThere(page);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(QUIET);
    const painted = await page.evaluate(() => window.painted);
    if (!painted || painted.largest === 0) throw new Error(`nothing was painted at ${url}`);
    const moved = await shifts(page);
    return {
      ...bytesOf(responses()),
      lcp: painted.largest,
      largest: painted.what,
      cls: moved.reduce((total, { value }) => total + value, 0),
      moved: moved.map(inWords),
      blocking: blockingTime(painted.tasks, painted.first),
    };
  });
}
