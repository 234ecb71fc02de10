import { screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { rowOf, table } from "./compare-parts.ts";
import { announced, renderPage } from "./render-page.tsx";

// A dataset of another field, in kroner: no projections, no code, and no official wages for the smiths.
vi.mock("virtual:catalogue", async () => {
  const { boatCatalogue } = await import("../unit/fixtures/boat-crafts.ts");
  return { catalogue: boatCatalogue };
});
vi.mock("virtual:details", async () => (await import("../unit/fixtures/boat-crafts.ts")).boatDetails);

const SHIPPED =
  /O\*NET|In Demand|\bBLS\b|\bBEA\b|\barticle\b|United States|metropolitan|(?<!to )\bstates?\b|\$\d|\bsix\b|Python|Pyodide/;

/** What a page says, the text of its pictures and fields too. */
function wholeText(): string {
  const spoken = [...document.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((element) =>
    ["aria-label", "title", "placeholder"].map((name) => element.getAttribute(name) ?? ""),
  );
  return [document.title, document.body.textContent, ...spoken].join("\n").replaceAll("\u00A0", " ");
}

test.each([
  "/roles/boat-builder",
  "/roles/clinker-restorer",
  "/roles/fittings-smith",
  "/compare",
  "/compare/boat-builder-vs-fittings-smith-vs-rigger",
  "/sources",
  "/my-skills/summary",
])("%s says nothing that only the shipped dataset does", async (address) => {
  await renderPage(address);
  expect(wholeText()).not.toMatch(SHIPPED);
  expect(wholeText()).not.toMatch(/undefined|NaN|\bnull\b/);
});

describe("a role without official wages", () => {
  test("says so in the chart, in the table and in the note, and keeps its own range", async () => {
    await renderPage("/roles/fittings-smith");
    const pay = within(screen.getByRole("region", { name: "What it pays" }));
    expect(
      pay.getByText("Bar: the guild’s handbook’s range. Official percentiles, Skjærøy, Autumn 2025: none."),
    ).toBeTruthy();
    expect(pay.getByText(/the wages of Founders and smiths of small parts are withheld/)).toBeTruthy();
    const cells = within(pay.getByRole("table")).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toEqual(Array(5).fill("withheld"));
    expect(
      pay.getByRole("img", { name: /^Handbook range: 410\s000\skr to 600\s000\skr a year$/ }),
    ).toBeTruthy();
    expect(pay.queryByRole("button", { name: /Copy with citation/ })).toBeNull();
  });

  test("is not placed among others, and in a comparison has no figures and no citation", async () => {
    const { user } = await renderPage("/compare/boat-builder-vs-fittings-smith");
    expect(rowOf(table("Pay a year"), "Median, official")).toEqual([
      expect.stringMatching(/^548\s600\skr$/),
      "withheld",
    ]);
    const cites = screen.getByRole("list", { name: "Official medians with their citation" });
    expect(within(cites).getAllByRole("listitem")).toHaveLength(1);
    await user.type(screen.getByRole("textbox", { name: "Your own figure" }), "500 000 kr");
    const placed = screen.getByRole("table", { name: /^Where 500\s000\skr a year falls/ });
    expect(rowOf(placed, "Fittings Smith")[2]).toMatch(/withheld/);
  });
});

describe("what the dataset does not have", () => {
  test("has no section on a role’s page, and no entry in its index", async () => {
    await renderPage("/roles/clinker-restorer");
    const index = within(screen.getByRole("navigation", { name: "On this page" }));
    const parts = index.getAllByRole("link").map((link) => link.textContent);
    for (const name of ["Outlook", "A taste of the work", "Also advertised as"]) {
      expect(parts).not.toContain(name);
      expect(screen.queryByRole("region", { name })).toBeNull();
    }
    expect(parts).toContain("Day to day");
    expect(screen.getAllByText("No title or note on file.").length).toBeGreaterThan(0);
    expect(document.title).toBe("Clinker Restorer: pay and skills | Boat Crafts of Skjærøy");
  });

  test("has none in a comparison either", async () => {
    await renderPage("/compare/clinker-restorer-vs-rigger");
    expect(screen.queryByRole("region", { name: "Outlook" })).toBeNull();
    expect(screen.queryByRole("region", { name: "Code" })).toBeNull();
    const titles = within(screen.getByRole("region", { name: "Also advertised as" }));
    expect(titles.getByText("None on file.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "The difference by county, on a map" })).toBeTruthy();
    const description = document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "";
    expect(description).not.toMatch(/outlook|code/);
  });

  test("is said where a list would be empty", async () => {
    await renderPage("/roles/fittings-smith");
    const also = within(screen.getByRole("region", { name: "Also asked for" }));
    expect(
      also.getByText(
        "This dataset records no skills that the Crafts Register marks Sought After for HV.52-A, Founders and smiths of small parts.",
      ),
    ).toBeTruthy();
  });
});

test("the page of sources says how this dataset was made before what holds for any", async () => {
  await renderPage("/sources");
  const [first, second] = within(screen.getByRole("region", { name: "Method" })).getAllByRole("listitem");
  expect(first?.textContent).toMatch(/^A role’s range is the handbook’s/);
  expect(second?.textContent).toMatch(/^Official figures are those of the occupation/);
  expect(screen.getByText(/the end of its handbook range reaches that floor/)).toBeTruthy();
});

test("a comparison holds as many roles as there are, and each one picked says so", async () => {
  const { user } = await renderPage("/compare");
  expect(screen.getByText("Pick two to five.")).toBeTruthy();
  const [first] = within(screen.getByRole("group", { name: "Roles to compare" })).getAllByRole("checkbox");
  if (first) await user.click(first);
  expect(announced()).toMatch(/ added to the comparison, 1 of 5$/);
});
