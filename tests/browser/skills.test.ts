import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addressOf, eventually, startBrowser, visit } from "./browser.ts";
import { scan } from "./scan.ts";

const { openPage } = startBrowser();

const region = (page: Page, name: string) => page.getByRole("region", { name });
const levels = (page: Page, skill: string) =>
  region(page, "What you know").getByRole("group", { name: `How well you know ${skill}` });
const openGroups = (page: Page) =>
  region(page, "What you know").getByRole("button", { name: "Open all groups" }).click();
const level = (page: Page, skill: string, name: string) => levels(page, skill).getByRole("radio", { name });
/** The links to the roles, in the order of their match. */
const ranked = (page: Page) => region(page, "Roles by what you know").getByRole("heading", { level: 3 });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("href"));

describe("from what somebody knows to what they lack", () => {
  it("by mouse: skills are picked, roles ranked, a step ticked off, and all of it is there after a reload", async () => {
    const page = await openPage();
    await visit(page, "/my-skills");
    expect(await ranked(page).count()).toBe(0);
    for (const [typed, skill] of [
      ["k8s", "Kubernetes"],
      ["Terraform", "Terraform"],
    ] as const) {
      await page.getByRole("searchbox", { name: "Find a skill" }).fill(typed);
      await levels(page, skill).getByText("Used it", { exact: true }).click();
    }
    await eventually(() => ranked(page).first().innerText()).toContain("DevOps");
    await region(page, "Roles by what you know")
      .getByRole("link", { name: /^Learning plan for/ })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: /^Learning plan for DevOps/ }).waitFor();
    const way = region(page, "The steps");
    const progress = () => way.getByText(/^\d+ of \d+ steps done/).innerText();
    await eventually(progress).toMatch(/^0 of /);
    const done = way.getByRole("checkbox", { name: /^Done/ }).first();
    await done.check();
    await eventually(progress).toMatch(/^1 of /);
    await page.reload();
    await eventually(progress).toMatch(/^1 of /);
    expect(await done.isChecked()).toBe(true);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "My skills" }).waitFor();
    await openGroups(page);
    expect(await level(page, "Terraform", "Used it").isChecked()).toBe(true);
  });

  it("by keyboard: a level is chosen by the arrow keys, and a move found in the grid", async () => {
    const page = await openPage();
    await visit(page, "/my-skills");
    const search = page.getByRole("searchbox", { name: "Find a skill" });
    await search.focus();
    await page.keyboard.type("sklearn");
    const none = level(page, "scikit-learn", "Not yet");
    await none.waitFor();
    for (let i = 0; i < 6 && !(await none.evaluate((radio) => radio === document.activeElement)); i += 1) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await eventually(() => level(page, "scikit-learn", "Comfortable").isChecked()).toBe(true);

    await visit(page, "/transitions");
    const grid = page.getByRole("table").first();
    await grid.getByRole("link").first().focus();
    expect(await focused(page)).toBe("/from/backend-api-developer/to/data-scientist");
    // Straight down lies the role itself, which is no link.
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await eventually(() => focused(page)).toBe("/from/machine-learning-engineer/to/data-engineer");
    await page.keyboard.press("Enter");
    await page
      .getByRole("heading", { level: 1, name: "From Machine Learning Engineer to Data Engineer" })
      .waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Transitions between roles" }).waitFor();
  });

  it("on a phone: a text of a megabyte is read, what it names can be dropped, added and taken back", async () => {
    const page = await openPage({ width: 360 });
    await visit(page, "/my-skills");
    await openGroups(page);
    const line = "Built REST APIs with FastAPI on Kubernetes; I excel at R&D and <b>Docker</b>.\n";
    const text = line.repeat(Math.ceil(1_000_000 / line.length));
    const paste = region(page, "Paste a CV or a job ad");
    // As a paste does; typing it, as the browser's driver would, takes minutes.
    await paste.getByRole("textbox").evaluate((field, pasted) => {
      if (field instanceof HTMLTextAreaElement) field.value = pasted;
    }, text);
    await paste.getByRole("button", { name: "Find skills" }).click();
    const add = paste.getByRole("button", { name: /^Add \d+ skills?/ });
    await add.waitFor();
    expect(await paste.getByRole("checkbox").count()).toBe(4);
    expect(await paste.getByRole("textbox").inputValue()).toHaveLength(text.length);
    await scan(page);
    await paste.getByRole("checkbox", { name: /^Docker/ }).uncheck();
    await add.click();
    await eventually(() => level(page, "Kubernetes", "Used it").isChecked()).toBe(true);
    expect(await level(page, "Docker", "Not yet").isChecked()).toBe(true);
    await paste.getByRole("button", { name: /^Undo/ }).click();
    await eventually(() => level(page, "Kubernetes", "Used it").isChecked()).toBe(false);
  });

  it("a skill's page leads to the very line of the sample that shows it, and Back leads back", async () => {
    const page = await openPage({ height: 700 });
    await visit(page, "/skills/fastapi");
    await region(page, "Seen in code")
      .getByRole("link", { name: /line 3/i })
      .first()
      .click();
    await eventually(() => addressOf(page)).toBe("/roles/backend-api-developer");
    const marked = page.locator("#create-user-L3");
    await eventually(() => marked.innerText()).toContain("from fastapi import FastAPI");
    await eventually(async () => {
      const box = await marked.boundingBox();
      return box !== null && box.y > 0 && box.y + box.height < 700;
    }).toBe(true);
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "FastAPI" }).waitFor();
  });
});
