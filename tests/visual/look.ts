import type { Page } from "playwright-core";
import { afterAll, expect, inject, it } from "vitest";
import { startBrowser, visit } from "../browser/browser.ts";
import { told } from "../browser/states.ts";
import { keepPicture, keptMajor, keptPicture } from "./baseline.ts";
import { majorOf } from "./browser-major.ts";
import { compare, isAlike } from "./compare.ts";
import type { Picture } from "./picture.ts";
import { otherBrowser, reportDifference } from "./report.ts";
import { cellOf, type Scene, shotName, THEMES, widthsOf } from "./shots.ts";
import { type Shot, take } from "./take.ts";

/** How often a picture is taken before what it shows counts: a busy machine may draw a part late. */
const TAKES = 4;

/** The first picture that is like `wanted`, or the last one taken. */
async function takeUntilLike(page: Page, depth: Scene["depth"], wanted: Picture | undefined): Promise<Shot> {
  let shot = await take(page, depth);
  for (let i = 1; i < TAKES && wanted && !isAlike(compare(wanted, shot.reduced)); i++) {
    shot = await take(page, depth);
  }
  return shot;
}

/** A picture that two in a row agree on, or one that is like `wanted`. @throws when the page does not come to rest. */
async function takeTwice(page: Page, depth: Scene["depth"], wanted: Picture | undefined): Promise<Shot> {
  let before = await take(page, depth);
  if (wanted && isAlike(compare(wanted, before.reduced))) return before;
  for (let i = 1; i < TAKES; i++) {
    const shot = await take(page, depth);
    if (compare(before.reduced, shot.reduced).differing === 0) return shot;
    before = shot;
  }
  throw new Error("The page does not come to rest: each picture differs from the one before.");
}

/** Compares a page's picture with the kept one. @returns in words how they differ, or nothing. */
async function differenceOf(page: Page, name: string, { depth }: Scene, cell: number): Promise<string[]> {
  const expected = await keptPicture(name);
  const got = await takeUntilLike(page, depth, expected);
  if (expected === undefined) return [`${name}: no picture is kept`];
  const comparison = compare(expected, got.reduced);
  return isAlike(comparison) ? [] : [await reportDifference(name, cell, expected, got, comparison)];
}

/** Keeps a page's picture anew unless the kept one is like it. @returns in words what has changed, or nothing. */
async function renewalOf(page: Page, name: string, { depth }: Scene): Promise<string[]> {
  const expected = await keptPicture(name);
  const got = await takeTwice(page, depth, expected);
  const comparison = expected && compare(expected, got.reduced);
  if (comparison && isAlike(comparison)) return [];
  await keepPicture(name, got.reduced);
  return [`${name}: ${comparison ? `renewed, ${comparison.differing} cells differed` : "new"}`];
}

/** Tests that each scene looks as it did when its pictures were kept, or keeps them anew. */
export function lookAt(scenes: readonly Scene[]): void {
  const { openPage } = startBrowser();
  const renew = inject("renew");
  const changed: string[] = [];

  it.each(scenes)("$name looks as it did", async (scene) => {
    const { path, notFound = false, kept, prepare } = scene;
    const differences: string[] = [];
    let major = 0;
    for (const width of widthsOf(scene)) {
      const page = await openPage({ width, notFound, ...(kept && { storage: told(kept) }) });
      major = majorOf(page);
      await visit(page, path);
      await prepare?.(page);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme });
        const name = shotName(scene, width, theme);
        if (renew) changed.push(...(await renewalOf(page, name, scene)));
        else differences.push(...(await differenceOf(page, name, scene, cellOf(width))));
      }
      await page.close();
    }
    if (differences.length > 0) differences.push(...otherBrowser(await keptMajor(), major));
    expect(differences).toEqual([]);
  });

  afterAll(() => {
    if (renew) console.log(changed.length > 0 ? changed.join("\n") : "No picture has changed.");
  });
}
