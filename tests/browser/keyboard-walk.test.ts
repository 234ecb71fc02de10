import { expect, inject, it } from "vitest";
import { startBrowser, visit } from "./browser.ts";
import { faultsOf, walk } from "./keyboard-walk.ts";
import { PAGES } from "./pages.ts";

const { openPage } = startBrowser();
const thorough = inject("thorough");
const WINDOWS = [
  [1440, 900],
  [360, 740],
  [320, 256],
] as const;

/** Every kind of page in every window; briefly, those with what could hold the focus back: a grid, and parts that stay in view. */
const WALKS = thorough
  ? PAGES.filter(({ alike = false }) => !alike).flatMap((page) =>
      WINDOWS.map(([width, height]) => ({ ...page, width, height })),
    )
  : PAGES.flatMap((page) => {
      if (page.path === "/transitions") return [{ ...page, width: 1440, height: 900 }];
      return page.path === "/map/data-engineer" ? [{ ...page, width: 320, height: 256 }] : [];
    });

it.each(WALKS)(
  "Tab goes through $name at $width × $height to its end and back, and the focus is always seen",
  { timeout: 300_000 },
  async ({ path, notFound = false, width, height }) => {
    const page = await openPage({ width, height, notFound });
    await visit(page, path);
    const there = await walk(page, "Tab");
    const back = await walk(page, "Shift+Tab");
    expect(there.length).toBeGreaterThan(8);
    expect(back.map(({ words }) => words).toReversed()).toEqual(there.map(({ words }) => words));
    expect(faultsOf([...there, ...back])).toEqual([]);
  },
);
