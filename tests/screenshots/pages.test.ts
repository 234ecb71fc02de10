import { mkdir } from "node:fs/promises";
import { describe, it } from "vitest";
import { settled, startBrowser, visit } from "../browser/browser.ts";
import { PAGES } from "../browser/pages.ts";

const FOLDER = ".tmp/screenshots";
const WIDTHS = [360, 768, 1024, 1440, 1920];

const { openPage } = startBrowser();

/** States beside the plain pages that a designer has to see. */
const STATES = [
  {
    name: "explore filtered",
    path: "/?skills=docker,sql,fastapi&floor=120000&compare=machine-learning-engineer,data-engineer",
  },
  { name: "explore zero", path: "/?skills=tableau,terraform&match=all" },
  { name: "explore junk", path: "/?skills=teleportation&floor=lots" },
];

describe("screenshots, to be looked at", () => {
  it.each([...PAGES, ...STATES])("$name", async ({ name, path, ...rest }) => {
    await mkdir(FOLDER, { recursive: true });
    const notFound = "notFound" in rest && rest.notFound === true;
    for (const theme of ["light", "dark"] as const) {
      const page = await openPage({ theme, notFound });
      await visit(page, path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await settled(page);
        const file = `${FOLDER}/${name.replaceAll(" ", "-")}-${width}-${theme}.png`;
        await page.screenshot({ path: file, fullPage: true });
      }
    }
  });
});
