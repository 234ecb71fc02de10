import { screen, within } from "@testing-library/react";
import { present } from "../unit/fixtures/present.ts";

export const BE = "backend-api-developer";
export const DS = "data-scientist";
export const ML = "machine-learning-engineer";
export const DO = "devops-site-reliability-engineer";
export const QA = "test-automation-qa-engineer";
export const DE = "data-engineer";

/** The address of a pair's page. */
export function page(from: string, to: string, query = ""): string {
  return `/from/${from}/to/${to}${query}`;
}

/** A section of the page, by its heading. */
export function section(name: string) {
  return within(screen.getByRole("region", { name }));
}

/** What the paragraphs of a section say. */
export function answers(name: string): string[] {
  return section(name)
    .getAllByText((_, element) => element?.tagName === "P")
    .map((element) => element.textContent);
}

/** The grid of transitions. */
export function grid(): HTMLElement {
  return screen.getByRole("table");
}

/** The grid's links, in reading order. */
export function cells(): HTMLElement[] {
  return within(grid()).getAllByRole("link");
}

/** The grid's link from one role to another, by their names. */
export function cell(from: string, to: string): HTMLElement {
  return within(grid()).getByRole("link", { name: (name) => name.startsWith(`From ${from} to ${to}:`) });
}

/** What an element says to assistive technology, in one line. */
export function words(element: HTMLElement): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error("no element");
  for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}

/** The names of the skills listed under a heading that begins so, with its number. */
export function listed(title: string): { count: string; skills: string[] } {
  const heading = screen.getByRole("heading", { level: 3, name: (name) => name.startsWith(`${title} `) });
  const items = present(heading.parentElement).querySelectorAll("[data-item]");
  return {
    count: heading.textContent.slice(title.length).trim(),
    skills: [...items].map((item) => present(item.getAttribute("data-item"))),
  };
}
