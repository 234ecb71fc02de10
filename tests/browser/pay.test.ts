import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addressOf, eventually, startBrowser, visit } from "./browser.ts";

const { openPage } = startBrowser();

const STORAGE_KEY = "python-career-explorer";
const BACKEND = "/roles/backend-api-developer";
/** The file with all official figures outside the nation. */
const AREA_PAY = /area-pay/;
const PAIR = "/compare/data-scientist-vs-data-engineer";

const placeButton = (page: Page) => page.getByRole("button", { name: /^Place: / }).first();
const dialog = (page: Page) => page.getByRole("dialog");
const announcer = (page: Page) => page.locator("[data-announcer]");

/** The figure under a heading of the role page's table of percentiles. */
async function percentile(page: Page, name: string): Promise<string> {
  const table = page.getByRole("table", { name: /^Official pay of / });
  const heads = await table.getByRole("columnheader").allInnerTexts();
  return table.getByRole("cell").nth(heads.indexOf(name)).locator("b").innerText();
}

/** Opens the choice of a place, types and takes the first result, by keys alone. */
async function choosePlace(page: Page, words: string): Promise<void> {
  await placeButton(page).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => dialog(page).isVisible()).toBe(true);
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect.poll(() => dialog(page).isVisible()).toBe(false);
}

describe("a place", () => {
  it("is chosen by keys, shows its own figures, stands in the address, and Back undoes it", async () => {
    const page = await openPage();
    await visit(page, BACKEND);
    expect(await percentile(page, "Median")).toBe("$135,980");
    await choosePlace(page, "calif");
    await eventually(() => addressOf(page)).toBe(`${BACKEND}?place=CA`);
    await eventually(() => percentile(page, "Median")).toBe("$174,410");
    await eventually(() => announcer(page).innerText()).toContain("California");
    expect(await placeButton(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await eventually(() => percentile(page, "Median")).toBe("$135,980");
    expect(addressOf(page)).toBe(BACKEND);
  });

  it("is kept on the way to other pages, and for the next visit", async () => {
    const page = await openPage();
    await visit(page, BACKEND);
    await choosePlace(page, "seattle");
    await eventually(() => percentile(page, "Median")).toBe("$167,280");
    await page.getByRole("link", { name: "ML Engineer" }).first().click();
    await eventually(() => addressOf(page)).toBe("/roles/machine-learning-engineer?place=42660");

    const again = await page.context().newPage();
    await visit(again, BACKEND);
    await eventually(() => addressOf(again)).toBe(`${BACKEND}?place=42660`);
    await eventually(() => percentile(again, "Median")).toBe("$167,280");
  });

  it("whose wages are withheld says so by name, and keeps the article's range", async () => {
    const page = await openPage({ width: 360, height: 740 });
    await visit(page, `${BACKEND}?place=AK`);
    const text =
      "Not published for Alaska: employment is known (530 jobs), the wages of Software Developers are withheld.";
    await eventually(() => page.locator("#pay").innerText()).toContain(text);
    expect(await page.getByRole("img", { name: "Article range: $90,000 to $140,000 a year" }).count()).toBe(
      1,
    );
  });

  it("whose figures do not arrive leaves the nation's, says so, and tries again", async () => {
    const page = await openPage({ refused: AREA_PAY });
    let broken = true;
    await page.route(AREA_PAY, (route) => (broken ? route.abort() : route.continue()));
    await visit(page, BACKEND);
    await choosePlace(page, "texas");
    const settings = page.getByRole("region", { name: "How pay is shown" });
    await eventually(() => settings.innerText()).toContain("The figures for Texas could not be loaded");
    expect(await percentile(page, "Median")).toBe("$135,980");
    broken = false;
    await settings.getByRole("button", { name: "Try again" }).click();
    await eventually(() => percentile(page, "Median")).not.toBe("$135,980");
  });
});

describe("settings of pay", () => {
  it("by mouse: unit, living cost, share and mean, all in the address", async () => {
    const page = await openPage();
    await visit(page, `${BACKEND}?place=CA`);
    await page.getByText("Month", { exact: true }).click();
    await eventually(() => percentile(page, "Median")).toBe("$14,534");
    await page.getByText("Year", { exact: true }).click();
    await page.getByText("Adjust for living cost").click();
    await page.getByText("Show the mean").click();
    await eventually(() => addressOf(page)).toBe(`${BACKEND}?place=CA&local=50&mean=shown`);
    await eventually(() => percentile(page, "Median")).toBe("$165,967");
    await eventually(() => page.locator("#pay").innerText()).toContain("$174,410 as published");
    await page.getByRole("slider", { name: /Share of pay/ }).fill("100");
    await eventually(() => addressOf(page)).toBe(`${BACKEND}?place=CA&local=100&mean=shown`);
    await eventually(() => percentile(page, "Median")).toBe("$157,523");
  });

  it("keeps the reader's own figure out of the address and out of storage", async () => {
    const page = await openPage();
    await visit(page, PAIR);
    await page.getByRole("textbox", { name: /Your own figure/ }).fill("120,230");
    await eventually(() => page.locator("#own").innerText()).toContain("at the median");
    expect(addressOf(page)).toBe(PAIR);
    const stored = await page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY);
    expect(stored ?? "").not.toContain("120");
  });
});

describe("taken along", () => {
  it.each(["CSV", "JSON", "SVG", "PNG"])("pay as %s is a file of what is shown", async (kind) => {
    const page = await openPage();
    await visit(page, `${PAIR}?place=CA`);
    // Until California's figures have come, the file holds what the page shows: the nation's.
    await eventually(() => page.locator("#pay").innerText()).toContain("Official figures: California");
    const waiting = page.waitForEvent("download");
    await page
      .getByRole("button", { name: `Download ${kind}` })
      .last()
      .click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe(`pay-data-scientist-vs-data-engineer.${kind.toLowerCase()}`);
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    const bytes = Buffer.concat(chunks);
    if (kind === "PNG") expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    else expect(bytes.toString()).toContain("California");
    await eventually(() => announcer(page).innerText()).toContain(`${kind} downloaded`);
  });
});

describe("the map", () => {
  it("is walked by arrow keys, and Enter sets the place everywhere", async () => {
    const page = await openPage();
    await visit(page, "/map/backend-api-developer");
    const california = page.getByRole("button", { name: /^California \(CA\): / }).first();
    await california.focus();
    await page.keyboard.press("ArrowUp");
    const focused = () =>
      page.evaluate(() => document.activeElement?.querySelector(".vh")?.textContent ?? "");
    await eventually(focused).toMatch(/^Oregon/);
    await page.keyboard.press("ArrowDown");
    await eventually(focused).toMatch(/^California/);
    await page.keyboard.press("Enter");
    await eventually(() => addressOf(page)).toContain("place=CA");
    await page.getByRole("link", { name: "Explore" }).first().click();
    await eventually(() => page.locator("main").innerText()).toContain(
      "Official median, California: $174,410",
    );
  });
});
