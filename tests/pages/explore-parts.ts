import { screen, within } from "@testing-library/react";
import { present } from "../unit/fixtures/present.ts";

/** The chart of all roles. */
export function chart(): HTMLElement {
  return screen.getByRole("region", { name: "Roles on a shared salary axis" });
}

/** The sentence that says how many roles are left. */
export function statusLine(): string {
  return within(chart()).getByRole("status").textContent;
}

function namesOf(headings: readonly HTMLElement[]): string[] {
  return headings.map((heading) => within(heading).getByRole("link").textContent);
}

function rows(outside: boolean): HTMLElement[] {
  const divider = within(chart()).queryByRole("heading", { level: 2, name: /^Outside your filter/ });
  return within(chart())
    .getAllByRole("heading", { level: 3 })
    .filter((heading) => {
      const after = divider?.compareDocumentPosition(heading) === Node.DOCUMENT_POSITION_FOLLOWING;
      return after === outside;
    });
}

/** Names of the roles that pass the filter, from the top. */
export function rolesInside(): string[] {
  return namesOf(rows(false));
}

/** Names of the roles kept for scale beneath. */
export function rolesOutside(): string[] {
  return namesOf(rows(true));
}

/** The whole row of a role. */
export function row(name: string): HTMLElement {
  return present(within(chart()).getByRole("link", { name }).closest("li"));
}

/** What stands beside the chart on a wide screen. */
export function filters(): HTMLElement {
  return screen.getByRole("complementary", { name: "Filter by skill" });
}

/** The box to tick for a skill. */
export function facet(skill: string): HTMLElement {
  return within(filters()).getByRole("checkbox", { name: (name) => name.startsWith(`${skill}, leaves`) });
}

/** The button that excludes a skill. */
export function notButton(skill: string): HTMLElement {
  return within(filters()).getByRole("button", { name: (name) => name.startsWith(`not ${skill}:`) });
}

/** How many roles a facet says it leaves. */
export function promised(control: HTMLElement): number {
  const name = present(control.getAttribute("aria-label"));
  return Number(present(/leaves (\d+) roles?$/.exec(name))[1]);
}
