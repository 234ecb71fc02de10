import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { chart, rolesInside, statusLine } from "./explore-parts.ts";
import { renderPage } from "./render-page.tsx";

// Made-up trades, so that what is counted and said does not depend on the dataset.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { kitchenTrades } = await import("../unit/fixtures/kitchen-trades.ts");
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return { catalogue: kitchenTrades(catalogue) };
});

const BOTH = "/?skills=teapots,cellars&match=all";

/** The near misses offered, e.g. `Without Cellars: 3 roles`. */
function offers(): string[] {
  return within(chart())
    .getAllByRole("heading", { level: 3 })
    .map((heading) => heading.textContent);
}

describe("when no role is left", () => {
  test("the criteria stay, and each single change that brings roles back is named with how many", async () => {
    const { address } = await renderPage(BOTH);
    expect(statusLine()).toBe("0 of 6 roles use both Teapots and Cellars");
    expect(screen.getByRole("heading", { name: "No role uses both Teapots and Cellars." })).toBeTruthy();
    expect(offers()).toEqual([
      "With any one of the skills: 5 roles",
      "Without Cellars: 3 roles",
      "Without Teapots: 2 roles",
    ]);
    expect(address()).toBe(BOTH);
    expect(screen.queryByRole("heading", { name: /^Outside your filter/ })).toBeNull();
  });

  test("a near miss shows which roles it brings back, on the ruler", async () => {
    await renderPage(BOTH);
    const heading = screen.getByRole("heading", { name: "Without Teapots: 2 roles" });
    const miss = within(present(heading.closest("li")));
    expect(miss.getAllByRole("img").map((plot) => plot.getAttribute("aria-label"))).toEqual([
      "Line Cook: $90,000 to $140,000 a year",
      "Sommelier: $110,000 to $160,000 a year",
    ]);
    expect(miss.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/roles/line-cook",
      "/roles/sommelier",
    ]);
  });

  test.each([
    ["Drop Cellars", "/?skills=teapots&match=all", 3],
    ["Drop Teapots", "/?skills=cellars&match=all", 2],
    ["Match any skill", "/?skills=teapots,cellars", 5],
  ])("pressing %s applies it, and Back undoes it", async (name, to, count) => {
    const { user, address, back } = await renderPage(BOTH);
    await user.click(screen.getByRole("button", { name }));
    expect(address()).toBe(to);
    expect(rolesInside()).toHaveLength(count);
    // The button went with the offers; the focus is where they were.
    expect(document.activeElement?.textContent).toBe("Roles on a shared salary axis");
    await back();
    expect(address()).toBe(BOTH);
    expect(offers()).toHaveLength(3);
  });

  test.each([
    ["?floor=200000", "No role reaches $200,000.", "Lower the floor to $180k", "?floor=180000", 1],
    ["?without=hygiene", "No role works without Hygiene.", "Admit Hygiene", "", 6],
    [
      "?skills=porcelain&scope=essential",
      "No role needs Porcelain.",
      "Count all evidence",
      "?skills=porcelain",
      2,
    ],
    [
      "?skills=teapots,cellars,knives&match=all",
      "No role uses Teapots, Cellars and Knives.",
      "Ask for at least 2",
      "?skills=teapots,cellars,knives&match=2",
      3,
    ],
  ])("%s offers a way on", async (search, heading, action, to, count) => {
    const { user, router } = await renderPage(`/${search}`);
    expect(screen.getByRole("heading", { name: heading })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: action }));
    expect(router.state.location.search).toBe(to);
    expect(rolesInside()).toHaveLength(count);
  });

  test("because of a text, clearing it is offered", async () => {
    const { user, address } = await renderPage("/?q=zzzzzz&skills=knives");
    await user.click(await screen.findByRole("button", { name: "Clear the search text" }));
    expect(address()).toBe("/?skills=knives");
    expect(rolesInside()).toHaveLength(3);
  });

  test("and no single change helps, that is said and everything can be cleared", async () => {
    const { user, address } = await renderPage("/?q=zzzzzz&skills=knives&floor=900000");
    expect(await screen.findByText(/^No single change brings a role back\./)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear all and see six" }));
    expect(address()).toBe("/");
    await waitFor(() => expect(rolesInside()).toHaveLength(6));
  });
});

describe("the filters on a small screen", () => {
  test("open in a dialog that says how many roles it will show, and close on the way back", async () => {
    const { user, address } = await renderPage("/?skills=knives");
    const open = screen.getByRole("button", { name: "Filters 1" });
    await user.click(open);
    const dialog = within(screen.getByRole("dialog", { name: "Filter by skill" }));
    await user.click(dialog.getByRole("checkbox", { name: /^Sugar, leaves/ }));
    expect(address()).toBe("/?skills=knives,sugar");
    expect(dialog.getByRole("status").textContent).toBe("4 of 6 roles");
    expect(dialog.getByRole("searchbox", { name: "Search roles and skills" })).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Show 4 roles" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(open);
  });
});
