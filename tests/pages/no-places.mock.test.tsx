import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { chart, filters } from "./explore-parts.ts";
import { renderPage } from "./render-page.tsx";

// The same roles in a dataset with figures of the nation alone, and with other words for what it rests on.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const original = await importOriginal<typeof import("virtual:catalogue")>();
  const { catalogue } = original;
  const { site } = catalogue;
  const words = {
    ...site.words,
    source: "the handbook",
    register: { name: "the Index", about: "", mark: "Sought" },
  };
  return {
    ...original,
    catalogue: {
      ...catalogue,
      places: catalogue.places.slice(0, 1).map((place) => ({ ...place, name: "Utopia", parity: null })),
      region: "Utopia",
      site: { ...site, words, rangeLabel: "handbook range", everywhere: null },
    },
  };
});

test("a dataset of the nation alone offers no map, no choice of a place and no living cost", async () => {
  await renderPage("/");
  const main = screen.getByRole("navigation", { name: "Main" });
  expect(within(main).queryByRole("link", { name: "Map" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Place:/ })).toBeNull();
});

test("its settings of pay leave out what it has no figures for, whatever the address asks", async () => {
  await renderPage("/roles/data-engineer?local=40");
  const settings = within(screen.getByRole("region", { name: "How pay is shown" }));
  expect(settings.getByRole("radio", { name: "Month" })).toBeTruthy();
  expect(settings.queryByRole("button", { name: /^Place:/ })).toBeNull();
  expect(settings.queryByRole("switch", { name: "Adjust for living cost" })).toBeNull();
  expect(settings.queryByText(/parity/)).toBeNull();
});

test("its map has no page", async () => {
  await renderPage("/map");
  expect(screen.getByRole("heading", { name: "There is no page at this address" })).toBeTruthy();
});

test("its words name its source and its register", async () => {
  await renderPage("/");
  const key = within(chart()).getByRole("list", { name: "Key" }).textContent;
  expect(key).toContain("Handbook range: as the handbook gives it");
  expect(key).toContain("A note at a bar is what the handbook says of the role");
  expect(filters().textContent).toContain(
    "Essential: named by the handbook. Asked for: Sought by the Index for the official occupation.",
  );
  expect(screen.getByRole("contentinfo").textContent).toMatch(
    /^Handbook ranges are pay a year, Utopia, as the handbook gives it/,
  );
  expect(document.body.textContent).not.toMatch(/the article|O\*NET mark/);
});

test("what an address gets wrong is said with its place and its amounts", async () => {
  await renderPage("/?place=CA&floor=much&compare=a,b");
  expect(screen.getByText(/“CA” is no place in this dataset; the figures of Utopia are shown/)).toBeTruthy();
  expect(screen.getByText(/is no amount of pay; write digits only, such as \d+/)).toBeTruthy();
});
