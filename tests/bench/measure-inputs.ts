import type { Browser, Locator, Page } from "playwright-core";
import { ready } from "../browser/ready.ts";
import { CHECKBOX, checkboxSite } from "./bare-checkbox.ts";
import { startHost } from "./host.ts";
import type { Latencies } from "./input-table.ts";
import { type Act, INPUTS, type Input } from "./inputs.ts";
import { onPhone } from "./phone.ts";
import { builtSite } from "./sites.ts";

declare global {
  interface Window {
    /** The longest event of each interaction so far, in milliseconds, by the interaction's id. */
    interactions?: Map<number, number>;
  }
}

/** Shorter events are not reported: an interaction without any counts as that long, in milliseconds. */
const THRESHOLD = 16;

/** How long an interaction's work may go on before the next one, in milliseconds. */
const REST = 400;

/** Runs in the page, ahead of its scripts: keeps how long each interaction took, to the paint after it. */
function keepInteractions(durationThreshold: number): void {
  const kept = new Map<number, number>();
  window.interactions = kept;
  const observed = { type: "event", buffered: true, durationThreshold };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const id = Number(Reflect.get(entry, "interactionId"));
      if (id > 0) kept.set(id, Math.max(kept.get(id) ?? 0, entry.duration));
    }
  }).observe(observed);
}

/** The middle of `target`, once it has been brought into view. @throws when it cannot be seen. */
export async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} cannot be seen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What makes `act` happen, without anything to look for any more. */
async function aimed(page: Page, act: Act): Promise<() => Promise<void>> {
  if ("key" in act) return () => page.keyboard.press(act.key);
  // Not the locator's own tap: it watches the very events that are measured.
  const { x, y } = await middleOf(act.target(page));
  return () => page.touchscreen.tap(x, y);
}

/** Has `page` keep, from its next visit on, what `latenciesOf` reads. */
export async function watchInteractions(page: Page): Promise<void> {
  await page.addInitScript(keepInteractions, THRESHOLD);
}

/**
 * How long what `perform` does was waited for, in milliseconds from each input to the paint after it; 16 where
 * it was shorter.
 * @param page one that was visited after `watchInteractions`
 * @throws when it changed nothing on the page.
 */
export async function latenciesOf(page: Page, perform: () => Promise<void>): Promise<number[]> {
  const before = await page.content();
  await page.evaluate(() => window.interactions?.clear());
  await perform();
  // Behind the frame that shows it: on a busy machine that may take longer than the rest.
  await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await page.waitForTimeout(REST);
  const found = await page.evaluate(() => [...(window.interactions?.values() ?? [])]);
  if ((await page.content()) === before) throw new Error("an interaction changed nothing");
  return found.length > 0 ? found : [THRESHOLD];
}

function inputOnce(browser: Browser, origin: string, input: Input): Promise<number[]> {
  return onPhone(browser, { network: false }, async (page) => {
    await watchInteractions(page);
    await page.goto(origin + input.path);
    if (input !== CHECKBOX) await ready(page);
    await page.waitForLoadState("networkidle");
    await input.prepare(page);
    const latencies: number[] = [];
    for (const act of input.acts) {
      const perform = await aimed(page, act);
      await page.waitForTimeout(REST);
      latencies.push(...(await latenciesOf(page, perform)));
    }
    return latencies;
  });
}

/**
 * Does each of INPUTS in the app built in `dist`, in turn with the reference, `rounds` times, each time on a page
 * that was just opened. The reference comes first.
 * @param tell is told what goes on
 * @param failed is told, in words, of everything that could not be measured
 */
export async function measureInputs(
  browser: Browser,
  { rounds, dist }: { rounds: number; dist: string },
  tell: (line: string) => void,
  failed: (line: string) => void,
): Promise<Latencies[]> {
  const app = await startHost(await builtSite(dist));
  const bare = await startHost(checkboxSite);
  const inputs = [CHECKBOX, ...INPUTS];
  const found = new Map(inputs.map(({ name }) => [name, [] as number[]]));
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const input of inputs) {
        tell(`round ${round} of ${rounds}: ${input.name}`);
        try {
          const { origin } = input === CHECKBOX ? bare : app;
          found.get(input.name)?.push(...(await inputOnce(browser, origin, input)));
        } catch (error) {
          failed(`${input.name}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
    }
  } finally {
    await app.close();
    await bare.close();
  }
  return [...found]
    .filter(([, latencies]) => latencies.length > 0)
    .map(([name, latencies]) => ({ name, latencies }));
}
