import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { eventually, startBrowser, visit } from "./browser.ts";
import { findings } from "./scan.ts";

// As where a screen reader runs: else the browser leaves out of the tree what it has not drawn.
const { openPage } = startBrowser(["--force-renderer-accessibility"]);

/** Whether it is laid out, on the screen or near it. */
const isDrawn = (section: Locator) =>
  section
    .locator("> *")
    .first()
    .evaluate((content) => content.checkVisibility({ contentVisibilityAuto: true }));

it.each([
  { width: 412, height: 823 },
  { width: 1440, height: 900 },
])(
  "a section that is off the screen is drawn when it is gone to, and stands where it should, at %o",
  async (size) => {
    const page = await openPage({ ...size, asDrawn: true });
    await visit(page, "/roles/data-engineer");
    const section = page.locator("#sources");
    expect(await isDrawn(section)).toBe(false);
    await page.locator('a[href$="#sources"]').click();
    await eventually(() => isDrawn(section)).toBe(true);
    const heading = section.getByRole("heading", { name: "Sources" });
    await eventually(async () => (await heading.boundingBox())?.y ?? -1).toSatisfy(
      (y) => y >= 0 && y < size.height,
    );
  },
);

it("what the keyboard goes to over sections that were not laid out stays in sight while they are", async () => {
  const page = await openPage({ width: 360, height: 740, asDrawn: true });
  await visit(page, "/compare/data-scientist-vs-data-engineer");
  const code = page.locator("#code");
  expect(await isDrawn(code)).toBe(false);
  await page.locator("#skills a, #skills button").last().focus();
  for (let stops = 0; !(await code.evaluate((section) => section.matches(":focus-within"))); stops += 1) {
    expect(stops).toBeLessThan(50);
    await page.keyboard.press("Tab");
  }
  const focus = page.locator(":focus");
  await page.waitForTimeout(500);
  expect((await focus.boundingBox())?.y).toSatisfy((y: number) => y >= 0 && y < 740);
});

it("what is off the screen is there on paper, and for who reads the page by its headings", async () => {
  const page = await openPage({ asDrawn: true });
  await visit(page, "/roles/data-engineer");
  const cdp = await page.context().newCDPSession(page);
  await eventually(async () => {
    const { nodes } = await cdp.send("Accessibility.getFullAXTree");
    return nodes.filter(({ role }) => role?.value === "heading").map(({ name }) => name?.value);
  }).toContain("Sources");
  expect(await isDrawn(page.locator("#sources"))).toBe(false);
  await page.emulateMedia({ media: "print" });
  await eventually(() => isDrawn(page.locator("#sources"))).toBe(true);
});

it("what is off the screen lies over nothing else, for a tool that reckons contrast by places on the page", async () => {
  const page = await openPage({ width: 412, height: 823, asDrawn: true });
  await visit(page, "/roles/data-engineer");
  expect((await findings(page)).filter((finding) => finding.startsWith("color-contrast"))).toEqual([]);
});
