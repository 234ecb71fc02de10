import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { WINE } from "../unit/fixtures/kitchen-trades.ts";
import { renderPage } from "./render-page.tsx";

// Made-up trades: who is a neighbour hangs on every role there is.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { kitchenTrades } = await import("../unit/fixtures/kitchen-trades.ts");
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return { catalogue: kitchenTrades(catalogue) };
});
vi.mock("virtual:details", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:details")>();
  const actual = await vi.importActual<typeof import("virtual:catalogue")>("virtual:catalogue");
  const { catalogue } = await import("virtual:catalogue");
  const { kitchenRole } = await import("../unit/fixtures/kitchen-trades.ts");
  const base = await original.loadRole(actual.catalogue.roles[0]?.slug ?? "");
  const loadRole = async (slug: string) => kitchenRole(catalogue, slug, base);
  const loadCode = async (slug: string) => ({ slug, beside: [], program: null, task: null, samples: [] });
  return { ...original, loadRole, loadCode };
});

const neighbours = () => within(screen.getByRole("region", { name: "Neighbouring roles" }));

test("neighbours are roles that share essential skills, with what carries over and what to add", async () => {
  await renderPage("/roles/pastry-chef");
  expect(
    neighbours()
      .getAllByRole("heading", { level: 3 })
      .map((heading) => heading.textContent),
  ).toEqual([expect.stringContaining(WINE)]);
  expect(
    neighbours()
      .getAllByRole("definition")
      .map((entry) => entry.textContent),
  ).toEqual(["Knives and Rotisserie", "Fire, Cellars and Ice"]);
  expect(neighbours().getByRole("link", { name: "Compare the two" }).getAttribute("href")).toBe(
    "/compare/pastry-chef-vs-sommelier",
  );
});

test("there are none where only the skill that all roles have is shared", async () => {
  await renderPage("/roles/line-cook");
  expect(
    neighbours().getByText("No other role shares an essential skill with this one beyond Hygiene."),
  ).toBeTruthy();
});
