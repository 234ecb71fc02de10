import { catalogue } from "virtual:catalogue";
import { screen, within } from "@testing-library/react";
import type { Personal } from "#domain/known.ts";
import { NOTHING_KEPT, PERSISTED_VERSION, STORAGE_KEY } from "#store/persistence.ts";
import { present } from "../unit/fixtures/present.ts";
import { renderPage } from "./render-page.tsx";

export const SUMMARY = "/my-skills/summary";
export const [ENGINEER, SCIENTIST, LEARNER] = [
  "data-engineer",
  "data-scientist",
  "machine-learning-engineer",
];

export const role = (slug: string) => present(catalogue.roles.find((entry) => entry.slug === slug));
export const skill = (id: string) => present(catalogue.skills.find((entry) => entry.id === id)).name;
export const section = (name: string) => within(screen.getByRole("region", { name }));
export const texts = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent);

/** The summary of a reader who told this before. */
export function openSummary(told: Partial<Personal>, query = "") {
  const state = { ...NOTHING_KEPT, ...told };
  localStorage.setItem(STORAGE_KEY, JSON.stringify({ state, version: PERSISTED_VERSION }));
  return renderPage(`${SUMMARY}${query}`);
}

/** The terms of a section, each with what stands beside it. */
export function rowsIn(name: string): Record<string, string[]> {
  return Object.fromEntries(
    section(name)
      .getAllByRole("term")
      .map((term) => {
        const beside = within(present(term.parentElement));
        const items = texts(beside.queryAllByRole("listitem"));
        return [term.textContent, items.length > 0 ? items : texts(beside.getAllByRole("definition"))];
      }),
  );
}

/** The rows of the comparison, cell by cell. */
export const comparison = () =>
  section("Roles compared")
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent));

/** The steps of the plan, as they are heard. */
export const steps = () => texts(section("Plan").getAllByRole("listitem"));
