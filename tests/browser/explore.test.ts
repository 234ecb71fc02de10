import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { usageOf } from "#domain/usage.ts";
import { catalogue } from "../unit/fixtures/real-data.ts";
import { addressOf, eventually, startBrowser, visit } from "./browser.ts";
import {
  ALL_LEFT,
  facet,
  floorField,
  floorSlider,
  left,
  pick,
  resultLine,
  rolesInside,
  sheet,
  sheetButton,
  usersOf,
} from "./explore-page.ts";

const { openPage } = startBrowser();
const { roles } = catalogue;

async function explore(query = "", options = {}): Promise<Page> {
  const page = await openPage(options);
  await visit(page, `/${query}`);
  return page;
}

function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

/** How far below the top of the window it stands, in pixels. */
function placeInWindow(locator: Locator): Promise<number> {
  return locator.evaluate((element) => element.getBoundingClientRect().top);
}

/** How often Back can be pressed, from where the page began. */
function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => history.length);
}

describe("filtering by skill", () => {
  it("is in the address, which shows the same view in another browser", async () => {
    const page = await explore();
    await facet(page, "Docker").check();
    await page.getByRole("button", { name: "not Linux" }).click();
    await page.getByRole("combobox", { name: "Sort by" }).selectOption("Name");
    await eventually(() => addressOf(page)).toBe("/?skills=docker&without=linux&sort=name");
    const line = await resultLine(page).innerText();
    expect(line).toMatch(/^\d+ of \d+ roles uses? Docker and works? without Linux$/);

    const other = await explore(addressOf(page).slice(1));
    expect(await resultLine(other).innerText()).toBe(line);
    expect(await rolesInside(other)).toEqual(await rolesInside(page));
    expect(await facet(other, "Docker").isChecked()).toBe(true);
    expect(await other.getByRole("combobox", { name: "Sort by" }).inputValue()).toBe("name");
  });

  it("is undone by Back and done again by Forward, one choice at a time", async () => {
    const page = await explore();
    await facet(page, "Docker").check();
    await facet(page, "Kubernetes").check();
    await eventually(() => addressOf(page)).toBe("/?skills=docker,kubernetes");

    await page.goBack();
    await eventually(() => addressOf(page)).toBe("/?skills=docker");
    await eventually(() => facet(page, "Kubernetes").isChecked()).toBe(false);
    await eventually(() => resultLine(page).innerText()).toBe(`${left(usersOf("docker"))} use Docker`);

    await page.goBack();
    await eventually(() => resultLine(page).innerText()).toMatch(ALL_LEFT);
    expect(addressOf(page)).toBe("/");

    await page.goForward();
    await page.goForward();
    await eventually(() => addressOf(page)).toBe("/?skills=docker,kubernetes");
    await eventually(() => facet(page, "Kubernetes").isChecked()).toBe(true);
  });

  it("leaves out the roles that use a skill marked not", async () => {
    const page = await explore();
    const not = page.getByRole("button", { name: "not Docker" });
    await not.click();
    await eventually(() => addressOf(page)).toBe("/?without=docker");
    await eventually(() => resultLine(page).innerText()).toBe(
      `${left(roles.length - usersOf("docker"))} work without Docker`,
    );
    expect(await not.getAttribute("aria-pressed")).toBe("true");
    const without = roles.filter((role) => usageOf(role, "docker") === "none").map(({ name }) => name);
    expect((await rolesInside(page)).toSorted()).toEqual(without.toSorted());
  });

  it("keeps the focus on the facet and the facet under the eye", async () => {
    const page = await explore("", { height: 500 });
    const box = facet(page, "Docker");
    await box.focus();
    await box.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const before = await placeInWindow(box);
    await page.keyboard.press("Space");
    await eventually(() => addressOf(page)).toBe("/?skills=docker");
    expect(await hasFocus(box)).toBe(true);
    expect(Math.abs((await placeInWindow(box)) - before)).toBeLessThanOrEqual(1);
  });

  it("is announced by a live region that was there before", async () => {
    const page = await explore();
    const region = await resultLine(page).elementHandle();
    await facet(page, "Docker").check();
    await eventually(() => region?.innerText()).toBe(`${left(usersOf("docker"))} use Docker`);
    await page.getByRole("button", { name: "Clear all" }).click();
    await eventually(() => region?.innerText()).toMatch(ALL_LEFT);
  });

  it("moves the focus to the next pill when one is removed", async () => {
    const page = await explore("?skills=docker,kubernetes");
    await page.getByRole("button", { name: "Remove Docker" }).press("Enter");
    await eventually(() => addressOf(page)).toBe("/?skills=kubernetes");
    await eventually(() => hasFocus(page.getByRole("button", { name: "Remove Kubernetes" }))).toBe(true);
  });
});

describe("the salary floor", () => {
  it("is set on the ruler by keyboard, and one stretch of keys is one step back", async () => {
    const page = await explore();
    const slider = floorSlider(page);
    await slider.focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
    await eventually(() => addressOf(page)).toBe("/?floor=75000");
    expect(await slider.getAttribute("aria-valuetext")).toBe("$75,000");
    await eventually(() => floorField(page).inputValue()).toBe("75,000");
    expect(await hasFocus(slider)).toBe(true);

    await page.goBack();
    await eventually(() => addressOf(page)).toBe("/");
    await eventually(() => slider.getAttribute("aria-valuetext")).toBe("no floor");
  });

  it("is set by a typed number, and typing it is one step back", async () => {
    const page = await explore();
    const start = await historyLength(page);
    await floorField(page).pressSequentially("165k");
    await eventually(() => addressOf(page)).toBe("/?floor=165000");
    await eventually(() => resultLine(page).innerText()).toMatch(/^\d+ of \d+ roles reach \$165,000$/);
    const reaching = roles.filter(({ pay }) => pay.to >= 165_000).map(({ name }) => name);
    expect((await rolesInside(page)).toSorted()).toEqual(reaching.toSorted());
    expect(await floorSlider(page).inputValue()).toBe("165000");
    expect(await historyLength(page)).toBe(start + 1);

    await page.goBack();
    await eventually(() => addressOf(page)).toBe("/");
    await eventually(() => floorField(page).inputValue()).toBe("");
  });

  it("stays as it was while the typed text is no amount, and says so", async () => {
    const page = await explore("?floor=120000");
    await floorField(page).fill("a lot");
    await page.getByText("Type an amount a year such as").waitFor();
    expect(await floorField(page).getAttribute("aria-invalid")).toBe("true");
    expect(addressOf(page)).toBe("/?floor=120000");
  });
});

describe("the text search", () => {
  it("finds a misspelt skill, and typing it is one step back", async () => {
    const page = await explore();
    const start = await historyLength(page);
    await page.getByRole("searchbox", { name: "Search roles and skills" }).pressSequentially("kubernets");
    await eventually(() => addressOf(page)).toBe("/?q=kubernets");
    await eventually(() => resultLine(page).innerText()).toMatch(/^\d+ of \d+ roles fit “kubernets”$/);
    const found = await rolesInside(page);
    for (const { name, essential } of roles)
      if (essential.includes("kubernetes")) expect(found).toContain(name);
    expect(await historyLength(page)).toBe(start + 1);
    await page.goBack();
    await eventually(() => resultLine(page).innerText()).toMatch(ALL_LEFT);
  });
});

describe("a filter that no role passes", () => {
  it("keeps the criteria and names the single changes that bring roles back", async () => {
    const page = await explore("?skills=tableau,terraform&match=all");
    await page.getByRole("heading", { name: "No role uses both Tableau and Terraform." }).waitFor();
    await page.getByRole("heading", { name: `Without Tableau: ${usersOf("terraform")} roles` }).waitFor();
    expect(await page.getByRole("button", { name: /^Remove T/ }).count()).toBe(2);

    await page.getByRole("button", { name: "Drop Tableau" }).click();
    await eventually(() => addressOf(page)).toBe("/?skills=terraform&match=all");
    await eventually(() => resultLine(page).innerText()).toBe(`${left(usersOf("terraform"))} use Terraform`);
    expect(await rolesInside(page)).toHaveLength(usersOf("terraform"));

    await page.goBack();
    await page.getByRole("heading", { name: "No role uses both Tableau and Terraform." }).waitFor();
  });
});

describe("an address that is partly junk", () => {
  it("names what was not understood and uses the rest", async () => {
    const page = await explore("?skills=docker,teleportation&floor=lots");
    const notice = page.getByRole("status", { name: /not understood/ });
    await notice.getByText("“teleportation” is no skill in this dataset").waitFor();
    await notice.getByText("“lots” is no amount of pay").waitFor();
    expect(await resultLine(page).innerText()).toBe(`${left(usersOf("docker"))} use Docker`);

    await notice.getByRole("button", { name: "Dismiss this message" }).click();
    await notice.waitFor({ state: "detached" });
  });
});

describe("picking roles", () => {
  it("fills the tray and the address, and leads to the comparison", async () => {
    const page = await explore();
    const tray = page.getByRole("region", { name: "Comparison" });
    await pick(page, "Data Engineer").check();
    await tray.getByRole("button", { name: "Pick one more" }).waitFor();
    await pick(page, "Data Scientist").check();
    await eventually(() => addressOf(page)).toBe("/?compare=data-engineer,data-scientist");
    const link = tray.getByRole("link", { name: "Compare 2 roles" });
    expect(await link.getAttribute("href")).toBe("/compare/data-engineer-vs-data-scientist");

    await page.goBack();
    await eventually(() => pick(page, "Data Scientist").isChecked()).toBe(false);
    await tray.getByRole("button", { name: "Take Data Engineer out of the comparison" }).click();
    await tray.waitFor({ state: "detached" });
  });
});

describe("the filter sheet on a phone", () => {
  it("opens by keyboard, keeps the focus inside, closes by Escape and gives the focus back", async () => {
    const page = await explore("", { width: 360, height: 740 });
    await sheetButton(page).press("Enter");
    await sheet(page).waitFor();
    expect(await sheet(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);

    await facet(page, "Docker").press("Space");
    await sheet(page)
      .getByRole("button", { name: `Show ${usersOf("docker")} roles` })
      .waitFor();
    await page.keyboard.press("Escape");
    await sheet(page).waitFor({ state: "detached" });
    await eventually(() => hasFocus(sheetButton(page))).toBe(true);
    await eventually(() => resultLine(page).innerText()).toBe(`${left(usersOf("docker"))} use Docker`);
  });
});
