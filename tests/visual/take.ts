import type { Page } from "playwright-core";
import { settled } from "../browser/browser.ts";
import { type Picture, readPicture, reduce } from "./picture.ts";
import { cellOf, type Scene } from "./shots.ts";

export interface Shot {
  /** As the browser drew it. */
  png: Buffer;
  reduced: Picture;
}

/** Waits until fonts are there, nothing moves and what was laid out is drawn. */
async function still(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** The picture of a page as it is now, from its top down to `depth`, or of the window. */
export async function take(page: Page, depth: Scene["depth"]): Promise<Shot> {
  await still(page);
  const width = page.viewportSize()?.width ?? 0;
  const fullHeight = await page.evaluate(() => document.documentElement.scrollHeight);
  const png =
    depth === "window"
      ? await page.screenshot()
      : await page.screenshot({
          fullPage: true,
          clip: { x: 0, y: 0, width, height: Math.min(fullHeight, depth) },
        });
  return { png, reduced: reduce(readPicture(png), cellOf(width)) };
}
