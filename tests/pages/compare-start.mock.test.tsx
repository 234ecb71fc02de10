import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { BAKER, PASTRY, TASTER, WINE } from "../unit/fixtures/kitchen-trades.ts";
import { renderPage } from "./render-page.tsx";

vi.mock("virtual:catalogue", async (importOriginal) => {
  const { kitchenTrades } = await import("../unit/fixtures/kitchen-trades.ts");
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return { catalogue: kitchenTrades(catalogue) };
});

test("the page that helps to choose suggests the pairs that share most, each once", async () => {
  await renderPage("/compare");
  const pairs = within(screen.getByRole("region", { name: "Or start with two that overlap" }));
  expect(pairs.getAllByRole("link").map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
    [`${PASTRY} and ${WINE}`, "/compare/pastry-chef-vs-sommelier"],
    [`${TASTER} and ${BAKER}`, "/compare/tea-taster-vs-bread-baker"],
  ]);
});
