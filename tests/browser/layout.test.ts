import { describe, expect, it } from "vitest";
import { startBrowser, visit } from "./browser.ts";
import { cutOff } from "./cut-off.ts";
import { PAGES, type PageCase } from "./pages.ts";

const { openPage } = startBrowser();

const WIDTHS = [320, 360, 768, 1024, 1440, 1920];

const STATES: readonly Omit<PageCase, "reads">[] = [
  ...PAGES,
  {
    name: "Explore with every kind of filter",
    path: "/?q=data&skills=sql,excel&match=2&without=linux&floor=180000&compare=data-engineer,data-scientist",
  },
  {
    name: "a role under every setting of pay",
    path: "/roles/data-engineer?place=AK&unit=life&local=60&mean=shown",
  },
  {
    name: "a comparison of six under every setting of pay, in the place with the longest name",
    path: `${PAGES.find(({ name }) => name === "a comparison of all six")?.path}?place=47900&unit=life&local=60&mean=shown`,
  },
  { name: "Explore with no role left", path: "/?skills=tableau,terraform&match=all" },
  {
    name: "Explore with every role picked",
    path: "/?compare=backend-api-developer,data-scientist,machine-learning-engineer,devops-site-reliability-engineer,test-automation-qa-engineer,data-engineer",
  },
  { name: "Explore with junk in the address", path: `/?skills=${"teleportation".repeat(5)}` },
];

describe(`at ${WIDTHS.join(", ")} px`, () => {
  it.each(STATES)("nothing of $name is cut off at the side", async ({ path, notFound = false }) => {
    const page = await openPage({ notFound });
    await visit(page, path);
    const found: Record<number, string[]> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const parts = await page.evaluate(cutOff);
      if (parts.length > 0) found[width] = parts;
    }
    expect(found).toEqual({});
  });
});
