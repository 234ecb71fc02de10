import { readFile } from "node:fs/promises";
import { csvParseRows } from "d3-dsv";
import type { Download, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addressOf, eventually, startBrowser, visit } from "./browser.ts";
import { printedPages } from "./printed-pages.ts";
import { scan } from "./scan.ts";

const { openPage } = startBrowser();

const SIX =
  "backend-api-developer-vs-data-scientist-vs-machine-learning-engineer-vs-devops-site-reliability-engineer-vs-test-automation-qa-engineer-vs-data-engineer";

function columnNames(page: Page): Promise<string[]> {
  return page
    .getByRole("table", { name: /^Pay a year/ })
    .getByRole("columnheader")
    .allInnerTexts();
}

function button(page: Page, name: string) {
  return page.getByRole("button", { name, exact: true });
}

async function downloaded(page: Page, name: string): Promise<{ file: Download; text: string }> {
  const [file] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return { file, text: await readFile(await file.path(), "utf8") };
}

/** What is in the clipboard. The app's own pages may only write to it, so another page reads it. */
async function copiedFrom(page: Page): Promise<string> {
  const reader = await page.context().newPage();
  await reader.route("**/clipboard", (route) => route.fulfill({ contentType: "text/html", body: "" }));
  await reader.goto("/clipboard");
  await reader.bringToFront();
  const text = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return text;
}

describe("from a role to paper", () => {
  it("picks on role pages, compares, exports what is shown and goes back", async () => {
    const page = await openPage({ clipboard: true });
    await visit(page, "/roles/data-scientist");
    await button(page, "Add to comparison").click();
    await eventually(() => addressOf(page)).toBe("/roles/data-scientist?compare=data-scientist");

    await page
      .getByRole("navigation", { name: "Roles" })
      .getByRole("link", { name: "Data Engineer" })
      .click();
    await page.getByRole("heading", { level: 1, name: "Data Engineer" }).waitFor();
    await button(page, "Add to comparison").click();
    await page
      .getByRole("region", { name: "Comparison" })
      .getByRole("link", { name: "Compare 2 roles" })
      .click();
    await page.getByRole("heading", { level: 1, name: "Two careers, side by side" }).waitFor();
    expect(addressOf(page)).toBe("/compare/data-scientist-vs-data-engineer");
    await scan(page);

    await page.getByRole("switch", { name: "Only differences" }).check();
    await eventually(() => addressOf(page)).toBe("/compare/data-scientist-vs-data-engineer?show=differences");

    const { file, text: csv } = await downloaded(page, "Download CSV");
    expect(file.suggestedFilename()).toBe("data-scientist-vs-data-engineer.csv");
    const rows = csvParseRows(csv);
    expect(rows).toContainEqual([
      "Pay",
      "Median, official",
      "USD a year",
      "bls-oews-2025",
      "120230",
      "139500",
    ]);
    expect(rows).toContainEqual([
      "Pay",
      "Article range, to",
      "USD a year",
      "six-python-careers",
      "160000",
      "165000",
    ]);
    expect(rows.filter(([section, item]) => section === "Skills" && item === "Python")).toEqual([]);

    const { text: json } = await downloaded(page, "Download JSON");
    const record = JSON.parse(json);
    expect(record.settings.differencesOnly).toBe(true);
    expect(record.sources.map((source: { id: string }) => source.id)).toContain("onet-30-2");

    await button(page, "Copy Markdown").click();
    await eventually(() => copiedFrom(page)).toContain(
      "| Pay: Median, official, USD a year | $120,230 | $139,500 |",
    );
    await button(page, "Copy link").click();
    await eventually(() => copiedFrom(page)).toBe(`${page.url()}&place=US`);
    await eventually(() => page.locator("[data-announcer]").innerText()).toContain("Link copied");

    await page.goBack();
    await eventually(() => page.getByRole("switch", { name: "Only differences" }).isChecked()).toBe(false);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Data Engineer" }).waitFor();
    await button(page, "Take out of comparison").waitFor();
  });

  it.each([
    ["two roles", "data-scientist-vs-data-engineer"],
    ["six roles", SIX],
  ])("prints %s on one landscape page", async (_what, list) => {
    const page = await openPage();
    await visit(page, `/compare/${list}`);
    expect(await printedPages(page)).toEqual({ count: 1, landscape: true });
  });
});

describe("the columns", () => {
  it("are added, moved and taken out, each in the address and undone by Back", async () => {
    const page = await openPage();
    await visit(page, "/compare/data-scientist-vs-data-engineer");
    await page.getByRole("combobox", { name: "Add a role" }).selectOption("ML Engineer");
    await button(page, "Add").click();
    await eventually(() => columnNames(page)).toEqual([
      "Data Scientist",
      "Data Engineer",
      "Machine Learning Engineer",
    ]);

    const left = button(page, "Move Machine Learning Engineer left");
    await left.click();
    await eventually(() => addressOf(page)).toBe(
      "/compare/data-scientist-vs-machine-learning-engineer-vs-data-engineer",
    );
    expect(await left.evaluate((element) => element === document.activeElement)).toBe(true);

    await button(page, "Take Data Scientist out of the comparison").click();
    await eventually(() => columnNames(page)).toEqual(["Machine Learning Engineer", "Data Engineer"]);
    await page.goBack();
    await eventually(() => columnNames(page)).toEqual([
      "Data Scientist",
      "Machine Learning Engineer",
      "Data Engineer",
    ]);
  });

  it("lead to the choice of roles when fewer than two are left", async () => {
    const page = await openPage();
    await visit(page, "/compare/data-scientist-vs-data-engineer");
    await button(page, "Take Data Scientist out of the comparison").click();
    await page.getByRole("heading", { level: 1, name: "Choose roles to compare" }).waitFor();
    expect(addressOf(page)).toBe("/compare?compare=data-engineer");
  });

  it("stay in view while the page scrolls", async () => {
    const page = await openPage();
    await visit(page, "/compare/data-scientist-vs-data-engineer");
    await page.getByRole("heading", { name: "Outlook", exact: true }).scrollIntoViewIfNeeded();
    const name = page.getByRole("link", { name: "Data Scientist", exact: true }).first();
    expect(await name.evaluate((element) => element.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    expect(await name.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(100);
  });

  it("are edited in a sheet on a phone, by keyboard", async () => {
    const page = await openPage({ width: 360, height: 740 });
    await visit(page, "/compare/data-scientist-vs-data-engineer");
    const opener = button(page, "Edit roles");
    await opener.focus();
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("dialog", { name: "Edit roles" });
    await sheet.waitFor();
    await scan(page);
    await sheet.getByRole("button", { name: "Add Machine Learning Engineer" }).press("Enter");
    await eventually(() => addressOf(page)).toBe(
      "/compare/data-scientist-vs-data-engineer-vs-machine-learning-engineer",
    );
    await page.keyboard.press("Escape");
    await eventually(() => sheet.count()).toBe(0);
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe("a comparison that cannot be shown as asked", () => {
  it.each([
    [
      "/compare/x-vs-y",
      ["“x” is no role", "“y” is no role", "Nothing could be kept."],
      "Choose roles to compare",
    ],
    [
      "/compare/data-engineer-vs-data-engineer",
      ["Data Engineer stands there more than once", "Kept: Data Engineer."],
      "Choose another to compare with it",
    ],
    [
      "/compare/data-engineer-vs-nobody-vs-data-scientist",
      ["“nobody” is no role", "Kept: Data Engineer, Data Scientist."],
      "Compare the 2 roles that were kept",
    ],
  ])("%s says what was not understood, what was kept, and the way on", async (path, words, wayOn) => {
    const page = await openPage();
    await visit(page, path);
    const main = page.getByRole("main");
    for (const text of words) await main.getByText(text).first().waitFor();
    await main.getByRole("link", { name: wayOn }).click();
    await eventually(() => addressOf(page)).not.toBe(path);
    await eventually(() => page.getByRole("heading", { level: 1 }).innerText()).not.toMatch(
      /cannot be shown/,
    );
  });
});
