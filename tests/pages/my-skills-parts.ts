import { within } from "@testing-library/react";
import { STORAGE_KEY } from "#store/persistence.ts";
import { present } from "../unit/fixtures/present.ts";
import { renderPage } from "./render-page.tsx";

/** A section by its id: asking the whole page for roles takes long. */
export const section = (id: string) => within(present(document.querySelector<HTMLElement>(`#${id}`)));
export const know = () => section("know");
export const field = () => know().getByRole("searchbox", { name: "Find a skill" });
export const found = () => know().queryByRole("list", { name: /^Skills found for/ });
export const rows = () => [...(found()?.children ?? [])].map((row) => row.querySelector("span")?.textContent);
export const status = () => know().getByRole("status").textContent;
const level = (skill: string) => within(know().getByRole("group", { name: `How well you know ${skill}` }));
export const radio = (skill: string, name: string) =>
  level(skill).getByRole<HTMLInputElement>("radio", { name });
export const pills = (name: string) => know().queryByRole("list", { name });
export const pillNames = (name: string) =>
  [...(pills(name)?.querySelectorAll("button") ?? [])].map((pill) => pill.textContent);
export const group = (name: string) =>
  present([...document.querySelectorAll("details")].find((it) => it.textContent.startsWith(name)));
/** What the browser keeps of the skills. */
export const keptSkills = () => JSON.parse(localStorage.getItem(STORAGE_KEY) ?? "null")?.state.known;

/** Opens the page for somebody who told this before, or for somebody of whom nothing is kept. */
export function openFor(known: Record<string, string> | null = null, rest: object = {}) {
  if (known) localStorage.setItem(STORAGE_KEY, JSON.stringify({ state: { known, ...rest }, version: 1 }));
  return renderPage("/my-skills");
}
