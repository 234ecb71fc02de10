import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { BAKER, COOK, OYSTERS, PASTRY, TASTER, WINE } from "../unit/fixtures/kitchen-trades.ts";
import { present } from "../unit/fixtures/present.ts";
import { chart, facet, filters, rolesInside, rolesOutside, row, statusLine } from "./explore-parts.ts";
import { isUnavailable, renderPage } from "./render-page.tsx";

// Made-up trades, so that what is counted and said does not depend on the dataset.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { kitchenTrades } = await import("../unit/fixtures/kitchen-trades.ts");
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return { catalogue: kitchenTrades(catalogue) };
});

const floorField = () => screen.getByRole("textbox", { name: "Pay should reach" });
const slider = () => screen.getByRole("slider", { name: "Salary floor" });
const searchField = () => screen.getByRole("searchbox", { name: "Search roles and skills" });

describe("the salary floor", () => {
  test.each(["120k", "$120,000"])("is read from %s", async (typed) => {
    const { user, router } = await renderPage("/");
    await user.type(floorField(), typed);
    expect(router.state.location.search).toBe("?floor=120000");
    expect(statusLine()).toBe("6 of 6 roles reach $120,000");
    await user.tab();
    expect(floorField()).toHaveProperty("value", "120,000");
  });

  test("typed is one step back", async () => {
    const { user, address, back } = await renderPage("/");
    await user.type(floorField(), "165k");
    expect(rolesInside()).toEqual([PASTRY, BAKER]);
    await back();
    expect(address()).toBe("/");
    expect(floorField()).toHaveProperty("value", "");
  });

  test("stays as it was while the text is no amount, and the field says so", async () => {
    const { user, router } = await renderPage("/?floor=165000");
    await user.clear(floorField());
    await user.type(floorField(), "165k a lot");
    expect(floorField().getAttribute("aria-invalid")).toBe("true");
    expect(floorField()).toHaveProperty("value", "165k a lot");
    const hint = floorField().getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(hint)?.textContent).toBe("Type an amount a year such as 120,000 or 120k.");
    expect(router.state.location.search).toBe("?floor=165000");
    expect(rolesInside()).toHaveLength(2);
  });

  test("keeps what a range's end just reaches, and says of the others where they end", async () => {
    await renderPage("/?floor=160000");
    expect(rolesInside()).toHaveLength(4);
    expect(within(row(COOK)).getByText("Ends at $140,000.")).toBeTruthy();
  });

  test("is set on the ruler, whose left end means none", async () => {
    const { router } = await renderPage("/");
    expect(slider().getAttribute("aria-valuetext")).toBe("no floor");
    fireEvent.change(slider(), { target: { value: "150000" } });
    expect(slider().getAttribute("aria-valuetext")).toBe("$150,000");
    expect(floorField()).toHaveProperty("value", "150,000");
    await waitFor(() => expect(router.state.location.search).toBe("?floor=150000"));
    fireEvent.change(slider(), { target: { value: slider().getAttribute("min") } });
    await waitFor(() => expect(router.state.location.search).toBe(""));
    expect(floorField()).toHaveProperty("value", "");
  });

  test("dragged is one step back", async () => {
    const { router, back } = await renderPage("/");
    for (const value of ["100000", "130000", "150000"]) fireEvent.change(slider(), { target: { value } });
    await waitFor(() => expect(router.state.location.search).toBe("?floor=150000"));
    await back();
    expect(router.state.location.search).toBe("");
  });
});

describe("text search", () => {
  test("finds by an alternative title and says by which", async () => {
    const { user, router } = await renderPage("/");
    await user.type(searchField(), "miller");
    expect(await within(chart()).findByText("Found by", { exact: false })).toHaveProperty(
      "textContent",
      "Found by Miller of Fine Flour",
    );
    expect(rolesInside()).toEqual([BAKER]);
    expect(router.state.location.search).toBe("?q=miller");
    expect(statusLine()).toBe("1 of 6 roles fits “miller”");
  });

  test.each([
    ["tandg", PASTRY, "Found by Tempering & Glazing"],
    ["rotiserie", WINE, "Found by Rotisserie"],
  ])("finds by the skill that %s means", async (text, name, reason) => {
    await renderPage(`/?q=${text}`);
    expect(await within(chart()).findAllByText("Found by", { exact: false })).not.toHaveLength(0);
    expect(rolesInside()).toContain(name);
    expect(within(row(name)).getByText("Found by", { exact: false }).textContent).toBe(reason);
  });

  test("gives no reason where the name tells, and says of the others that nothing fits", async () => {
    await renderPage("/?q=taster");
    await waitFor(() => expect(statusLine()).toBe("2 of 6 roles fit “taster”"));
    expect(within(row(TASTER)).queryByText("Found by", { exact: false })).toBeNull();
    expect(within(row(BAKER)).getByText(/Nothing in it fits “taster”\./)).toBeTruthy();
  });

  test("typed is one step back", async () => {
    const { user, address, back } = await renderPage("/?skills=knives");
    await user.type(searchField(), "cake");
    expect(address()).toBe("/?q=cake&skills=knives");
    await back();
    expect(address()).toBe("/?skills=knives");
    expect(searchField()).toHaveProperty("value", "");
  });
});

describe("roles outside the filter say why", () => {
  test.each([
    ["?skills=knives", TASTER, "Uses no Knives."],
    ["?skills=knives,rotisserie,fire", TASTER, "Uses none of Knives, Rotisserie and Fire."],
    ["?skills=knives,fire&match=all", PASTRY, "Uses Knives, not Fire."],
    ["?skills=fire,knives,rotisserie&match=all", OYSTERS, "Uses Fire, not Knives or Rotisserie."],
    ["?without=knives,fire", WINE, "Uses Knives and Fire."],
    ["?skills=knives&floor=150000", OYSTERS, "Uses no Knives. Ends at $120,000."],
  ])("%s: %s, %s", async (search, name, reason) => {
    await renderPage(`/${search}`);
    expect(rolesOutside()).toContain(name);
    expect(within(row(name)).getByText(reason)).toBeTruthy();
    expect(within(row(name)).getByRole("img")).toBeTruthy();
  });
});

describe("the criteria that are set", () => {
  const ADDRESS = "/?q=chef&skills=knives,tasting&match=all&without=rye&floor=100000";
  const pills = () => within(screen.getByRole("list", { name: "Active filters" })).getAllByRole("button");

  test("are listed, and taken away one by one with the focus on the next", async () => {
    const { user, router } = await renderPage(ADDRESS);
    expect(pills().map((pill) => pill.getAttribute("aria-label"))).toEqual([
      "Remove “chef”",
      "Remove Knives",
      "Remove Tasting",
      "Remove Without Rye",
      "Remove Reaches $100,000",
    ]);
    const steps: [string, string, string | null][] = [
      ["Remove Knives", "?q=chef&skills=tasting&match=all&without=rye&floor=100000", "Remove Tasting"],
      ["Remove Reaches $100,000", "?q=chef&skills=tasting&match=all&without=rye", "Remove Without Rye"],
      ["Remove “chef”", "?skills=tasting&match=all&without=rye", "Remove Tasting"],
      ["Remove Tasting", "?match=all&without=rye", "Remove Without Rye"],
      ["Remove Without Rye", "?match=all", null],
    ];
    for (const [name, search, next] of steps) {
      await user.click(present(pills().find((pill) => pill.getAttribute("aria-label") === name)));
      expect(router.state.location.search).toBe(search);
      await waitFor(() => expect(document.activeElement?.getAttribute("aria-label") ?? null).toBe(next));
    }
    // After the last one the focus stays among the filters.
    expect(filters().contains(document.activeElement)).toBe(true);
    expect(screen.getByText("Nothing ticked: every role shows.")).toBeTruthy();
  });

  test("are all cleared at once, and only how skills count is kept", async () => {
    const { user, address, back } = await renderPage(ADDRESS);
    const clear = within(filters()).getByRole("button", { name: "Clear all" });
    await user.click(clear);
    expect(address()).toBe("/?match=all");
    expect(rolesInside()).toHaveLength(6);
    expect(facet("Knives")).toHaveProperty("checked", false);
    expect(isUnavailable(clear)).toBe(true);
    expect(document.activeElement).toBe(clear);
    await back();
    expect(address()).toBe(ADDRESS);
    expect(pills()).toHaveLength(5);
  });
});
