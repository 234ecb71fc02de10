import type { Locator, Page } from "playwright-core";
import { usageOf } from "#domain/usage.ts";
import { catalogue } from "../unit/fixtures/real-data.ts";

const { roles } = catalogue;

/** How many roles of the dataset use a skill, whatever the evidence. */
export function usersOf(skill: string): number {
  return roles.filter((role) => usageOf(role, skill) !== "none").length;
}

/** The beginning of what is said where so many roles are left, e.g. `3 of 6 roles`. */
export function left(count: number): string {
  return `${count} of ${roles.length} roles`;
}

/** The beginning of what is said where all roles are left and nothing is asked for. */
export const ALL_LEFT = /^\S+ roles, from the highest/;

/** The sentence that says how many roles are left. */
export function resultLine(page: Page): Locator {
  return page.getByRole("region", { name: "shared salary axis" }).getByRole("status");
}

/** The names of the roles inside the filter, from top to bottom. */
export function rolesInside(page: Page): Promise<string[]> {
  return page.locator("[data-role-row]:not([data-out]) h3 a").allInnerTexts();
}

/** The checkbox of a skill, whatever number of roles it would leave. */
export function facet(page: Page, skill: string): Locator {
  return page.getByRole("checkbox", { name: new RegExp(`^${skill}, leaves`) });
}

/** The field for a typed salary floor. */
export function floorField(page: Page): Locator {
  return page.getByRole("textbox", { name: "Pay should reach" });
}

/** The salary floor on the ruler. */
export function floorSlider(page: Page): Locator {
  return page.getByRole("slider", { name: "Salary floor" });
}

/** The checkbox that picks a role for the comparison. */
export function pick(page: Page, role: string): Locator {
  return page.getByRole("checkbox", { name: `Compare ${role}` });
}

/** The filters on a narrow screen. */
export function sheet(page: Page): Locator {
  return page.getByRole("dialog", { name: "Filter by skill" });
}

/** What opens them. */
export function sheetButton(page: Page): Locator {
  return page.getByRole("button", { name: /^Filters/ });
}
