import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import type { Personal } from "#domain/known.ts";
import { NOTHING_KEPT, PERSISTED_VERSION, STORAGE_KEY } from "#store/persistence.ts";
import { accessibilityTree } from "./accessibility-tree.ts";
import { startBrowser, visit } from "./browser.ts";
import { cutOff } from "./cut-off.ts";
import { outlineFaults, outlineOf } from "./outline.ts";
import { findings } from "./scan.ts";
import { smallTargets } from "./targets.ts";
import { cutText, spaceText } from "./text-spacing.ts";

export const WIDE = 1440;
export const PHONE = 360;

declare module "vitest" {
  interface ProvidedContext {
    /** Whether every state is looked at in every window, rather than each kind of page once. */
    thorough: boolean;
  }
}

/** Every width at which something could be cut off, and those that stand for them. */
const WIDTHS = { thorough: [320, PHONE, 768, 1024, WIDE, 1920], brief: [320, 768, WIDE] };

/** How high a window of that width is; 320 × 256 is what 1280 × 1024 leaves at 400 %. */
const heightOf = (width: number): number => (width === 320 ? 256 : 900);

/**
 * A page in a state that has to be sound: nothing for axe to find, nothing cut off, nothing too small to press, also
 * where the reader spaces the text, and headings and landmarks in order.
 */
export interface State {
  name: string;
  path: string;
  notFound?: boolean;
  /** The windows in which there is such a state, in pixels; all of them when absent. */
  only?: number;
  /** What the reader told on an earlier visit. */
  kept?: Partial<Personal>;
  /** Whether it is looked at only when all are: it differs from another one in little. */
  rare?: boolean;
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

/** What axe finds: light and wide, then dark and on a phone; briefly, only the latter. */
async function axeFindings(
  page: Page,
  only: number | undefined,
  thorough: boolean,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  const phone = [only ?? PHONE, "dark"] as const;
  for (const [width, colorScheme] of thorough ? [[only ?? WIDE, "light"] as const, phone] : [phone]) {
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
    await page.setViewportSize({ width, height: heightOf(width) });
    const parts = await page.evaluate(cutOff);
    if (parts.length > 0) found[`cut off, ${width} px`] = parts;
    const small = await page.evaluate(smallTargets);
    if (small.length > 0) found[`too small to press, ${width} px`] = small;
  }
  return found;
}

/** What is lost once the reader spaces the text. */
async function lostWhenSpaced(page: Page, widths: readonly number[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  await spaceText(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const parts = [...(await page.evaluate(cutOff)), ...(await page.evaluate(cutText))];
    if (parts.length > 0) found[`spaced, ${width} px`] = parts;
  }
  return found;
}

/** What would lead astray who goes by headings and landmarks. */
async function outlineAstray(page: Page): Promise<Record<string, string[]>> {
  const inDialog = (await page.locator("dialog:modal").count()) > 0;
  const faults = outlineFaults(outlineOf(await accessibilityTree(page)), inDialog);
  return faults.length > 0 ? { outline: faults } : {};
}

/** Tests that each state is sound. */
export function soundIn(states: readonly State[]): void {
  const { openPage } = startBrowser();
  const thorough = inject("thorough");
  const widths = WIDTHS[thorough ? "thorough" : "brief"];
  describe("axe finds nothing, light or dark; nothing is cut off, lost when spaced or too small; the outline is in order", () => {
    it.each(states.filter(({ rare = false }) => thorough || !rare))(
      "in $name",
      async ({ path, notFound = false, only, kept, prepare }) => {
        const page = await openPage({ width: only ?? WIDE, notFound, ...(kept && { storage: told(kept) }) });
        await visit(page, path);
        await prepare?.(page);
        const found = {
          ...(await axeFindings(page, only, thorough)),
          ...(await outlineAstray(page)),
          ...(await cutOffAt(page, only === undefined ? widths : [only])),
          ...(await lostWhenSpaced(page, only === undefined ? [PHONE, WIDE] : [only])),
        };
        expect(found).toEqual({});
      },
    );
  });
}
