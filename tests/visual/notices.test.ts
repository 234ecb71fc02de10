import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { startBrowser, visit } from "../browser/browser.ts";
import { PHONE, WIDE } from "../browser/states.ts";
import { compare, isAlike } from "./compare.ts";
import { type Picture, readPicture } from "./picture.ts";
import { smallPng } from "./small-png.ts";
import { take } from "./take.ts";

const { openPage } = startBrowser();

/** How much of a page is looked at here, in pixels from its top. */
const DEPTH = 2400;
const ROLE = "/roles/data-engineer";

const WINDOWS = [PHONE, 768, WIDE].flatMap((width) =>
  (["light", "dark"] as const).map((theme) => ({ width, theme })),
);

async function open(path: string, width: number, theme: "light" | "dark"): Promise<Page> {
  const page = await openPage({ width, theme });
  await visit(page, path);
  return page;
}

/** The picture of a page as the baseline keeps it. */
async function kept(page: Page): Promise<Picture> {
  return readPicture(smallPng((await take(page, DEPTH)).reduced));
}

async function looksLike(expected: Picture, page: Page): Promise<boolean> {
  return isAlike(compare(expected, (await take(page, DEPTH)).reduced));
}

const bars = (page: Page): Locator => page.locator("main svg rect[height]:not([height='100%'])[width$='%']");

/** Moves a part of a chart to the right. */
const move = (part: Locator, pixels: number) =>
  part.evaluate((element, pixels) => element.setAttribute("transform", `translate(${pixels})`), pixels);

/** Gives a part of the page a style of its own. */
const restyle = (part: Locator, property: string, value: string) =>
  part.evaluate(
    (element, [property, value]) => {
      if (element instanceof HTMLElement || element instanceof SVGElement) {
        element.style.setProperty(property, value);
      }
    },
    [property, value] as const,
  );

describe.each(WINDOWS)("in a window $width px wide, $theme", ({ width, theme }) => {
  it("sees no difference between two visits", async () => {
    const expected = await kept(await open("/", width, theme));
    expect(await looksLike(expected, await open("/", width, theme))).toBe(true);
  });

  it("sees that a bar has moved by 4 px, and that it is back", async () => {
    const page = await open("/", width, theme);
    const expected = await kept(page);
    await move(bars(page).first(), 4);
    expect(await looksLike(expected, page)).toBe(false);
    await move(bars(page).first(), 0);
    expect(await looksLike(expected, page)).toBe(true);
  });
});

describe.each(["light", "dark"] as const)("in a wide window, %s", (theme) => {
  it("sees that any one bar of a role’s chart has moved by 4 px, also the thinnest", async () => {
    const page = await open(ROLE, WIDE, theme);
    const expected = await kept(page);
    const seen: boolean[] = [];
    for (const bar of (await bars(page).all()).slice(0, 6)) {
      await move(bar, 4);
      seen.push(!(await looksLike(expected, page)));
      await move(bar, 0);
    }
    expect(seen).toEqual(Array(6).fill(true));
  });

  it("sees that a row is not shown", async () => {
    const page = await open("/", WIDE, theme);
    const expected = await kept(page);
    await restyle(page.locator("[data-role-row]").nth(2), "visibility", "hidden");
    expect(await looksLike(expected, page)).toBe(false);
  });

  it("sees that a figure has another colour", async () => {
    const page = await open("/", WIDE, theme);
    const expected = await kept(page);
    const figure = page
      .locator("[data-role-row]")
      .getByText(/^\$\d+/)
      .first();
    await restyle(figure, "color", "var(--loss)");
    expect(await looksLike(expected, page)).toBe(false);
  });

  it("sees that a bar has the colour of another role", async () => {
    const page = await open("/", WIDE, theme);
    const expected = await kept(page);
    const other = await bars(page)
      .nth(1)
      .evaluate((bar) => getComputedStyle(bar).fill);
    await restyle(bars(page).first(), "fill", other);
    expect(await looksLike(expected, page)).toBe(false);
  });
});
