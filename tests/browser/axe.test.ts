import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { startBrowser, visit } from "./browser.ts";
import { facet, floorField, pick, sheet, sheetButton } from "./explore-page.ts";
import { PAGES } from "./pages.ts";
import { findings } from "./scan.ts";

const { openPage } = startBrowser();

const WIDE = 1440;
const PHONE = 360;

interface State {
  name: string;
  path: string;
  notFound?: boolean;
  /** The windows in which there is such a state, in pixels; both by default. */
  widths?: readonly number[];
  /** What brings it about after the page has been opened. */
  prepare?(page: Page): Promise<void>;
}

const PAIR = "/compare/data-scientist-vs-data-engineer";

async function openSheet(page: Page): Promise<void> {
  await sheetButton(page).click();
  await sheet(page).waitFor();
}

async function pickThree(page: Page): Promise<void> {
  for (const role of ["Data Engineer", "Data Scientist", "Machine Learning Engineer"]) {
    await pick(page, role).check();
  }
}

const STATES: readonly State[] = [
  ...PAGES,
  {
    name: "Explore with every kind of filter",
    path: "/?q=data&skills=sql,excel&match=2&without=linux&floor=120000",
  },
  { name: "Explore with one role picked", path: "/?compare=data-engineer" },
  { name: "Explore with three roles picked", path: "/", prepare: pickThree },
  { name: "Explore with no role left", path: "/?skills=tableau,terraform&match=all" },
  {
    name: "Explore with every role picked",
    path: "/?compare=backend-api-developer,data-scientist,machine-learning-engineer,devops-site-reliability-engineer,test-automation-qa-engineer,data-engineer",
  },
  { name: "Explore with junk in the address", path: "/?skills=teleportation&sort=upwards" },
  {
    name: "Explore with an amount that is none",
    path: "/",
    widths: [WIDE],
    prepare: (page) => floorField(page).fill("a lot"),
  },
  {
    name: "a role under every setting of pay",
    path: "/roles/data-engineer?place=AK&unit=life&local=60&mean=shown",
  },
  { name: "a comparison under every setting of pay", path: `${PAIR}?place=CA&unit=life&local=60&mean=shown` },
  {
    name: "the choice of a place",
    path: PAIR,
    prepare: async (page) => {
      await page.getByRole("button", { name: /^Place: / }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "the reader's own figure",
    path: PAIR,
    widths: [PHONE],
    prepare: (page) => page.getByRole("textbox", { name: /Your own figure/ }).fill("130000"),
  },
  {
    name: "the map with one class shown",
    path: "/map/data-engineer?measure=quotient&place=TX",
    prepare: (page) =>
      page
        .getByRole("group", { name: /Classes|Legend/ })
        .getByRole("button")
        .first()
        .click(),
  },
  { name: "the filter sheet", path: "/", widths: [PHONE], prepare: openSheet },
  {
    name: "the filter sheet with filters",
    path: "/?skills=docker,kubernetes&match=2&floor=120000",
    widths: [PHONE],
    prepare: async (page) => {
      await openSheet(page);
      await facet(page, "SQL").check();
    },
  },
];

describe("axe finds nothing, light or dark", () => {
  it.each(STATES)("in $name", async ({ path, notFound = false, widths = [WIDE, PHONE], prepare }) => {
    const [width = WIDE] = widths;
    const page = await openPage({ width, notFound });
    await visit(page, path);
    await prepare?.(page);
    const found: Record<string, string[]> = {};
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const here = await findings(page, colorScheme === "dark");
        if (here.length > 0) found[`${width} px, ${colorScheme}`] = here;
      }
    }
    expect(found).toEqual({});
  });
});
