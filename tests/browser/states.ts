import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Personal } from "#domain/known.ts";
import { NOTHING_KEPT, PERSISTED_VERSION, STORAGE_KEY } from "#store/persistence.ts";
import { startBrowser, visit } from "./browser.ts";
import { cutOff } from "./cut-off.ts";
import { findings } from "./scan.ts";

export const WIDE = 1440;
export const PHONE = 360;

/** Every width at which something could be cut off. */
const WIDTHS = [320, PHONE, 768, 1024, WIDE, 1920];

/** A page in a state that has to be sound: nothing for axe to find, and nothing cut off. */
export interface State {
  name: string;
  path: string;
  notFound?: boolean;
  /** The windows in which there is such a state, in pixels; all of them when absent. */
  only?: number;
  /** What the reader told on an earlier visit. */
  kept?: Partial<Personal>;
  /** What brings it about after the page has been opened. */
  prepare?(page: Page): Promise<void>;
}

/** Storage as the app leaves it when the reader told `kept`. */
export function told(kept: Partial<Personal>): Record<string, string> {
  return {
    [STORAGE_KEY]: JSON.stringify({ state: { ...NOTHING_KEPT, ...kept }, version: PERSISTED_VERSION }),
  };
}

/** What somebody told who told much. */
export const MUCH: Partial<Personal> = {
  known: { python: "comfortable", sql: "comfortable", docker: "used", pandas: "used", git: "used" },
  done: ["linux"],
  shortlist: ["data-engineer", "machine-learning-engineer"],
};

/** What axe finds: light and wide, then dark and on a phone; in one window only, in both themes there. */
async function axeFindings(page: Page, only: number | undefined): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [width, colorScheme] of [
    [only ?? WIDE, "light"],
    [only ?? PHONE, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const here = await findings(page);
    if (here.length > 0) found[`axe, ${width} px, ${colorScheme}`] = here;
  }
  return found;
}

async function cutOffAt(page: Page, widths: readonly number[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const parts = await page.evaluate(cutOff);
    if (parts.length > 0) found[`cut off, ${width} px`] = parts;
  }
  return found;
}

/** Tests that each state is sound. */
export function soundIn(states: readonly State[]): void {
  const { openPage } = startBrowser();
  describe("axe finds nothing, light or dark, and nothing is cut off at the side", () => {
    it.each(states)("in $name", async ({ path, notFound = false, only, kept, prepare }) => {
      const page = await openPage({ width: only ?? WIDE, notFound, ...(kept && { storage: told(kept) }) });
      await visit(page, path);
      await prepare?.(page);
      const found = {
        ...(await axeFindings(page, only)),
        ...(await cutOffAt(page, only === undefined ? WIDTHS : [only])),
      };
      expect(found).toEqual({});
    });
  });
}
