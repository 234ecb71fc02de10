import type { Locator, Page } from "playwright-core";
import { present } from "../unit/fixtures/present.ts";
import { dataset } from "../unit/fixtures/real-data.ts";
import { eventually } from "./browser.ts";

/** Loading Python takes some seconds on a busy machine, in milliseconds. */
export const PATIENCE = 45_000;

/** A program on the page, and what can be done with it. */
export function benchOf(page: Page, file: string) {
  const bench = page.locator("[data-bench]").filter({ hasText: file }).first();
  const button = (name: string) => bench.getByRole("button", { name: `${name} ${file}` });
  const status = bench.locator("[data-run-status]");
  return {
    bench,
    run: button("Run"),
    stop: button("Stop"),
    edit: button("Edit"),
    editor: bench.getByRole("textbox"),
    output: bench.getByRole("region", { name: `Output of ${file}` }),
    /** Waits until the status of its run is so. */
    ends: (words: RegExp) => eventually(() => status.innerText(), PATIENCE).toMatch(words),
  };
}

/** The program of a role of the dataset. */
export const programOf = (slug: string) => present(dataset.roles.find((role) => role.slug === slug)?.program);

/** Puts `text` in place of what the editor holds. */
export async function write(page: Page, editor: Locator, text: string): Promise<void> {
  await editor.focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(text);
}
