import { screen, within } from "@testing-library/react";
import type { Personal } from "#domain/known.ts";
import { PERSISTED_VERSION, STORAGE_KEY } from "#store/persistence.ts";
import { present } from "../unit/fixtures/present.ts";
import { renderPage } from "./render-page.tsx";

/** Opens the way to a role for somebody whose browser kept this. */
export function openPlan(slug: string, told: Partial<Personal> = {}) {
  localStorage.setItem(STORAGE_KEY, JSON.stringify({ state: told, version: PERSISTED_VERSION }));
  return renderPage(`/plan/${slug}`);
}

/** What the browser keeps of it now. */
export function kept(): Pick<Personal, "known" | "done"> {
  return JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "null").state;
}

export const section = (name: string) => screen.getByRole("region", { name });
export const way = () => section("The steps");
export const have = () => section("What you have");

/** The names of the steps, from the first. */
export function steps(): string[] {
  return within(way())
    .queryAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent);
}

/** The step of a skill. @throws when it has none. */
export function stepOf(name: string): HTMLElement {
  const heading = within(way()).getByRole("heading", { level: 3, name });
  const step = heading.closest("li");
  if (!step) throw new Error(`${name} stands in no step`);
  return step;
}

/** What the reader has, from the first. */
export function held(): string[] {
  return within(have())
    .queryAllByRole("heading", { level: 4 })
    .map((heading) => heading.textContent);
}

export const tick = (name: string) =>
  within(stepOf(name)).getByRole("checkbox", { name: /^Done: I built it/ });
export const knowButton = (name: string) =>
  within(stepOf(name)).getByRole("button", { name: `I know this: ${name}` });
/** Whether the weekend proof of something that they have is done. */
export const proofOf = (name: string) =>
  within(present(within(have()).getByRole("heading", { level: 4, name }).closest("li"))).getByRole(
    "checkbox",
    { name: /^Weekend proof done/ },
  );
/** How well the reader knows something that they have, as a control. */
export const levelOf = (name: string, level: string) =>
  within(within(have()).getByRole("group", { name: `How well you know ${name}` })).getByRole("radio", {
    name: level,
  });
