import { catalogue } from "virtual:catalogue";
import { screen, within } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { BAKER, COOK, OYSTERS, PASTRY, TASTER, WINE } from "../unit/fixtures/kitchen-trades.ts";
import { chart, facet, rolesInside, row, statusLine } from "./explore-parts.ts";
import { announced, renderPage } from "./render-page.tsx";

// Made-up trades, so that what is counted and said does not depend on the dataset.
vi.mock("virtual:catalogue", async (importOriginal) => {
  const { kitchenTrades } = await import("../unit/fixtures/kitchen-trades.ts");
  const { catalogue } = await importOriginal<typeof import("virtual:catalogue")>();
  return { catalogue: kitchenTrades(catalogue) };
});

describe("the chart", () => {
  test("stands under a heading that counts the roles, and the two that its axis begins and ends with", async () => {
    await renderPage("/");
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe("Six kitchen trades,weighed on one scale");
    expect(document.title).toBe("Six kitchen trades, weighed on one scale | Kitchen Trades");
    expect(heading.nextElementSibling?.textContent).toMatch(
      /^From \$70,000, where the range of Oyster Opener starts, to \$180,000, where that of Pastry Chef ends\./,
    );
  });

  test("shows every role with its purpose, its essential skills and its range in words", async () => {
    await renderPage("/");
    expect(catalogue.roles).toHaveLength(6);
    for (const role of catalogue.roles) {
      const shown = within(row(role.name));
      expect(shown.getByText(role.purpose)).toBeTruthy();
      const skills = within(shown.getByRole("list", { name: "Essential skills" })).getAllByRole("listitem");
      // Hygiene is in all six and tells nothing.
      expect(skills).toHaveLength(role.essential.length - 1);
    }
  });

  test("says the source's range of each role in words", async () => {
    await renderPage("/");
    const ranges: [string, string][] = [
      [COOK, "$90,000 to $140,000"],
      [TASTER, "$100,000 to $160,000"],
      [PASTRY, "$130,000 to $180,000"],
      [WINE, "$110,000 to $160,000"],
      [OYSTERS, "$70,000 to $120,000"],
      [BAKER, "$110,000 to $165,000"],
    ];
    for (const [name, range] of ranges) {
      const label = within(row(name)).getByRole("img").getAttribute("aria-label");
      expect(label).toMatch(`${range} a year, guild range, Kitchenland`);
    }
  });

  test("repeats what the source claims of a role, and only where it says something", async () => {
    await renderPage("/");
    for (const { name, claim } of catalogue.roles) {
      const label = within(row(name)).getByRole("img").getAttribute("aria-label");
      if (claim) expect(label).toContain(claim);
      else expect(label).toMatch(/Kitchenland$/);
    }
    expect(within(row(BAKER)).getAllByText("Wanted in every street")).not.toHaveLength(0);
  });

  test("leads to each role's page", async () => {
    await renderPage("/");
    for (const { name, slug } of catalogue.roles) {
      const link = within(row(name)).getByRole("link", { name });
      expect(link.getAttribute("href")).toBe(`/roles/${slug}`);
    }
  });

  test("says what the marks mean, and that a range is no percentile", async () => {
    await renderPage("/");
    expect(within(chart()).getByRole("list", { name: "Key" }).textContent).toContain("no percentiles");
  });
});

describe("sorting", () => {
  test.each([
    [
      "Start of the range",
      "?sort=from",
      [PASTRY, BAKER, WINE, TASTER, COOK, OYSTERS],
      "from the highest start of the range down",
    ],
    [
      "Width of the range",
      "?sort=width",
      [TASTER, BAKER, COOK, OYSTERS, PASTRY, WINE],
      "from the widest range down",
    ],
    ["Name", "?sort=name", [BAKER, COOK, OYSTERS, PASTRY, WINE, TASTER], "in alphabetical order"],
  ])("by %s stands in the address as %s", async (label, search, order, words) => {
    const { user, router } = await renderPage("/");
    expect(rolesInside()).toEqual([PASTRY, BAKER, WINE, TASTER, COOK, OYSTERS]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), label);
    expect(rolesInside()).toEqual(order);
    expect(statusLine()).toBe(`Six roles, ${words}`);
    expect(announced()).toBe(`Roles ${words}`);
    expect(router.state.location.search).toBe(search);
  });

  test("by skills matched puts the role that uses most of the ticked skills first", async () => {
    await renderPage("/?skills=knives,tasting,cellars&sort=matched");
    expect(rolesInside()).toEqual([COOK, WINE, PASTRY, BAKER, OYSTERS, TASTER]);
  });

  test("is undone by Back", async () => {
    const { user, back, address } = await renderPage("/");
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Name");
    await back();
    expect(address()).toBe("/");
    expect(rolesInside()[0]).toBe(PASTRY);
  });
});

describe("the line above the chart says what is left", () => {
  test.each([
    ["", "Six roles, from the highest end of the range down"],
    ["?skills=knives", "3 of 6 roles use Knives"],
    ["?skills=knives,tasting", "6 of 6 roles use Knives or Tasting"],
    ["?skills=knives,tasting&match=all", "3 of 6 roles use both Knives and Tasting"],
    ["?skills=knives,rotisserie,fire&match=all", "2 of 6 roles use Knives, Rotisserie and Fire"],
    ["?skills=knives,rotisserie,fire&match=2", "3 of 6 roles use at least 2 of Knives, Rotisserie and Fire"],
    ["?without=knives&floor=165000", "1 of 6 roles works without Knives and reaches $165,000"],
    ["?skills=knives&without=fire&floor=1", "1 of 6 roles uses Knives, works without Fire and reaches $1"],
  ])("%s: %s", async (search, words) => {
    await renderPage(`/${search}`);
    expect(statusLine()).toBe(words);
  });
});

describe("an address with parts that are not understood", () => {
  const ADDRESS = "/?skills=cobol,knives&sort=sideways&floor=lots&match=no&compare=astronaut,bread-baker";

  test("names what was dropped and keeps the rest", async () => {
    await renderPage(ADDRESS);
    const alert = within(screen.getByRole("status", { name: /not understood/ }));
    expect(alert.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "skills: “cobol” is no skill in this dataset.",
      "match: “no” is not one of the options.",
      "floor: “lots” is no amount of pay; write digits only, such as 120000.",
      "sort: “sideways” is not one of the options.",
      "compare: “astronaut” is no role in this dataset.",
    ]);
    expect(rolesInside()).toEqual([PASTRY, WINE, COOK]);
    expect(screen.getByRole("button", { name: "Take Bread Baker out of the comparison" })).toBeTruthy();
  });

  test("is replaced by a clean one with the next choice, which takes the message away", async () => {
    const { user, router } = await renderPage(ADDRESS);
    await user.click(facet("Rotisserie"));
    expect(router.state.location.search).toBe("?skills=knives,rotisserie&compare=bread-baker");
    expect(screen.queryByRole("status", { name: /not understood/ })).toBeNull();
  });

  test("stays as it is when the message is dismissed", async () => {
    const { user, address } = await renderPage(ADDRESS);
    await user.click(screen.getByRole("button", { name: "Dismiss this message" }));
    expect(screen.queryByRole("status", { name: /not understood/ })).toBeNull();
    expect(address()).toBe(ADDRESS);
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  test("a whole one says nothing", async () => {
    await renderPage("/?skills=knives&utm_source=mail");
    expect(screen.queryByRole("status", { name: /not understood/ })).toBeNull();
  });
});
