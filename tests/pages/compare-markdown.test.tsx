import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { rowsOf, table } from "./compare-parts.ts";
import { renderPage } from "./render-page.tsx";

const PAIR = "/compare/data-engineer-vs-machine-learning-engineer";

/** Opens a comparison and takes its Markdown from the clipboard. */
async function markdown(address: string): Promise<string> {
  const { user } = await renderPage(address);
  await user.click(screen.getByRole("button", { name: "Copy Markdown" }));
  await screen.findByRole("button", { name: "Markdown copied" });
  return navigator.clipboard.readText();
}

describe("the Markdown of a comparison", () => {
  test.each([
    ["", "a year"],
    ["?unit=month", "a month"],
    ["?unit=hour", "an hour"],
    ["?unit=life", "an hour of life"],
  ])("at %j has the amounts %s as the table prints them", async (search, unit) => {
    const text = await markdown(`${PAIR}${search}`);
    const shown = [...rowsOf(table(`Pay ${unit} in USD`))].slice(1);
    expect(shown.length).toBe(7);
    for (const [item, cells] of shown) {
      const amounts = cells.map((cell) => cell.replace(" highest", ""));
      expect(text).toContain(`| Pay: ${item}, USD ${unit} | ${amounts.join(" | ")} |`);
    }
  });
});
