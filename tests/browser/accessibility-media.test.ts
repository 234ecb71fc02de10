import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { eventually, startBrowser, visit } from "./browser.ts";
import { motionBeyond } from "./motion.ts";
import { PAGES } from "./pages.ts";
import { MUCH, told } from "./states.ts";

const { openPage } = startBrowser();
const KINDS = PAGES.filter(({ alike = false, notFound = false }) => !alike && !notFound);
/** One page of each kind, or those that hold most of what moves and is drawn. */
const LOOKED_AT = KINDS.filter(
  ({ path }) => inject("thorough") || /^\/(?:roles.*|compare\/data.*)?$/.test(path),
);

/** Runs in the page: the contrast between two colours as Chromium writes them, 1 to 21. */
function leastContrast(selector: string): number {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const luminance = (colour: string, ground: string): number => {
    if (!canvas) return 0;
    canvas.fillStyle = ground;
    canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return getComputedStyle(document.documentElement).backgroundColor;
    const { backgroundColor } = getComputedStyle(element);
    return /^rgba\(.*, 0\)$|transparent/.test(backgroundColor)
      ? groundOf(element.parentElement)
      : backgroundColor;
  };
  const contrast = (one: string, ground: string): number => {
    const [dark = 0, light = 0] = [luminance(one, ground), luminance(ground, ground)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const marks = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const best = marks.map((element) => {
    const {
      fill,
      stroke,
      backgroundColor,
      color,
      borderTopColor,
      borderTopWidth,
      outlineColor,
      outlineStyle,
    } = getComputedStyle(element);
    if (element instanceof SVGElement) {
      const ground = groundOf(element.closest("svg"));
      return Math.max(
        ...[fill, stroke]
          .filter((paint) => paint.startsWith("rgb") || paint.startsWith("ok"))
          .map((paint) => contrast(paint, ground)),
      );
    }
    const outside = groundOf(element.parentElement);
    const own = groundOf(element);
    const edges = [
      ...(borderTopWidth === "0px" ? [] : [contrast(borderTopColor, outside)]),
      ...(outlineStyle === "none" ? [] : [contrast(outlineColor, outside)]),
    ];
    // Text must be read on its own ground; a mark without text must stand out from what is around it.
    return element.textContent.trim() === ""
      ? Math.max(contrast(backgroundColor, outside), ...edges)
      : contrast(color, own);
  });
  return best.length === 0 ? 0 : Math.min(...best);
}

/** How far what a selector finds stands out in forced colours, light and dark: the least of all. */
async function standsOut(page: Page, selector: string): Promise<number> {
  const found: number[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    found.push(await page.evaluate(leastContrast, selector));
  }
  return Math.min(...found);
}

describe("in forced colours", () => {
  it.each([
    ["the bars of Explore", "/", "[data-role-row] svg rect"],
    ["words marked in a sentence", "/?skills=tableau,terraform&match=all", "h2 mark"],
    ["skills marked in a row", "/?skills=docker", "[data-role-row] mark"],
    ["a chosen switch of a group", "/roles/data-engineer", "label:has(:checked)"],
    ["the page that is open, in the navigation", "/transitions", "nav [aria-current]"],
  ])("%s are seen", async (_what, path, selector) => {
    const page = await openPage();
    await visit(page, path);
    expect(await page.locator(selector).count()).toBeGreaterThan(0);
    expect(await standsOut(page, selector)).toBeGreaterThanOrEqual(3);
  });

  it("a marked skill that is a link has the colour of links, whose ground it gets", async () => {
    const page = await openPage({ storage: told(MUCH) });
    await visit(page, "/my-skills/summary");
    await page.emulateMedia({ forcedColors: "active" });
    const colourOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((link) => getComputedStyle(link).color);
    expect(await colourOf("mark a")).toBe(await colourOf("footer a"));
  });

  it("tiles of the map keep their classes, and the focus its ring", async () => {
    const page = await openPage();
    await visit(page, "/map/data-engineer");
    await page.emulateMedia({ forcedColors: "active" });
    const fills = await page
      .locator("[data-tile]")
      .evaluateAll((tiles) => [...new Set(tiles.map((tile) => getComputedStyle(tile).backgroundColor))]);
    expect(fills.length).toBeGreaterThanOrEqual(6);
    await page.locator("[data-tile][tabindex='0']").focus();
    await page.keyboard.press("ArrowDown");
    await eventually(() =>
      page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle),
    ).toBe("solid");
  });
});

describe("what moves", () => {
  it.each(LOOKED_AT)(
    "on $name is over at once where motion is not wanted, and soon where it is",
    async ({ path }) => {
      const page = await openPage();
      await visit(page, path);
      expect(await page.evaluate(motionBeyond, 1)).toEqual([]);
      await page.emulateMedia({ reducedMotion: "no-preference" });
      expect(await page.evaluate(motionBeyond, 200)).toEqual([]);
    },
  );
});
