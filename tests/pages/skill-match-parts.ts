import { screen, within } from "@testing-library/react";
import type { Level } from "#domain/known.ts";
import { PERSISTED_VERSION, STORAGE_KEY } from "#store/persistence.ts";
import { renderPage } from "./render-page.tsx";

/** Opens the page of the reader's skills for somebody whose browser kept these. */
export function openKnowing(known: Readonly<Record<string, Level>>, shortlist: readonly string[] = []) {
  const kept = { state: { known, shortlist }, version: PERSISTED_VERSION };
  localStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
  return renderPage("/my-skills");
}

/** The skills as used, each by its id. */
export function used(...skills: readonly string[]): Record<string, Level> {
  return Object.fromEntries(skills.map((skill) => [skill, "used" as const]));
}

export const matches = () => screen.getByRole("region", { name: "Roles by what you know" });
export const nextSection = () => screen.getByRole("region", { name: "Which skill next" });

/** Rows of a list that are headed, from the top; entries within a row have no heading and are left out. */
export function rows(section: HTMLElement): HTMLElement[] {
  return within(section)
    .queryAllByRole("listitem")
    .filter((item) => within(item).queryByRole("heading", { level: 3 }) !== null);
}

/** What the rows' headings say, without the codes beside them, which are hidden from assistive technology. */
export function headings(section: HTMLElement): string[] {
  return rows(section).map(
    (row) => within(within(row).getByRole("heading", { level: 3 })).getByRole("link").textContent,
  );
}

/** The row with that heading. @throws when there is none. */
export function rowOf(section: HTMLElement, heading: string): HTMLElement {
  const row = rows(section)[headings(section).indexOf(heading)];
  if (!row) throw new Error(`no row is headed ${heading}`);
  return row;
}

/** The ranks of the rows as they are read out, e.g. `Rank 2 tied`. */
export function ranks(section: HTMLElement): string[] {
  return rows(section).map((row) => {
    const rank = within(row).getByText("Rank", { exact: false, selector: ".vh" }).parentElement;
    const read = rank?.cloneNode(true);
    if (!(read instanceof HTMLElement)) throw new Error("a row has no rank");
    for (const hidden of read.querySelectorAll("[aria-hidden]")) hidden.remove();
    return read.textContent;
  });
}
