import { fireEvent, waitFor } from "@testing-library/react";
import { expect } from "vitest";
import { section } from "./my-skills-parts.ts";

export const paste = () => section("paste");
export const textField = () => paste().getByRole<HTMLTextAreaElement>("textbox", { name: "Text" });
export const status = () => paste().getByRole("status").textContent;
export const findButton = () => paste().getByRole("button", { name: "Find skills" });
/** The excerpt of the text, once one was read. */
export const shownText = () => paste().queryByRole("region", { name: "In the text" });
/** What is marked in the excerpt, in its order. */
export const marks = () => [...(shownText()?.querySelectorAll("mark") ?? [])].map((mark) => mark.textContent);
/** What each row of the list of skills says. */
export const foundRows = () =>
  [...(document.querySelectorAll("#paste li") ?? [])].map((row) => row.textContent);
export const box = (skill: string) =>
  paste().getByRole<HTMLInputElement>("checkbox", { name: new RegExp(`^${skill}\\b`) });
export const addButton = () => paste().getByRole("button", { name: /^(?:Add \d|Nothing to add)/ });

/** Puts a text into the field, as pasting does, and reads it until there is a result. */
export async function readText(user: { click(element: Element): Promise<void> }, text: string) {
  fireEvent.input(textField(), { target: { value: text } });
  await user.click(findButton());
  await waitFor(() => expect(status()).toMatch(/^(?:Found|No skill is named)/));
}
