import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { head, legend, tableRows, tile, tiles, tileText } from "./map-parts.ts";
import { announced, isUnavailable, renderPage } from "./render-page.tsx";

const BE = "/map/backend-api-developer";
const countOf = (entry: HTMLElement) => Number(/(\d+) of 51$/.exec(entry.textContent)?.[1]);
const amount = (cell: string | undefined) => Number(cell?.replace(/[$,]/g, "").replace("−", "-"));
const unfaded = () => tiles().filter((button) => !button.hasAttribute("data-faded"));
const pressed = () => legend().map((entry) => entry.getAttribute("aria-pressed"));

describe("the legend", () => {
  test("names each class by its bounds, and counts every state once", async () => {
    await renderPage(BE);
    expect(legend().map(({ textContent }) => textContent)).toEqual([
      "$95,330 to under $115,000, lowest of 5 classes 11 of 51",
      "$115,000 to under $124,000, second lowest of 5 classes 8 of 51",
      "$124,000 to under $130,000, middle of 5 classes 10 of 51",
      "$130,000 to under $136,000, second highest of 5 classes 11 of 51",
      "$136,000 to $174,410, highest of 5 classes 10 of 51",
      "Not published, hatched 1 of 51",
    ]);
    expect(legend().reduce((sum, entry) => sum + countOf(entry), 0)).toBe(51);
  });

  test("has no entry for what is not published where everything is", async () => {
    await renderPage(`${BE}?measure=jobs`);
    expect(
      legend()
        .map(({ textContent }) => textContent)
        .join(),
    ).not.toContain("Not published");
  });

  test("of a difference lies about zero; a class without states does nothing", async () => {
    const { user } = await renderPage("/map/data-engineer-vs-test-automation-qa-engineer");
    const [lowest, , middle] = legend();
    expect(middle?.textContent).toMatch(/^−(\$[\d,]+) to under \+\1, middle of 5 classes/);
    expect(countOf(present(lowest))).toBe(0);
    expect(isUnavailable(present(lowest))).toBe(true);
    await user.click(present(lowest));
    expect(unfaded()).toHaveLength(51);
  });
});

describe("pressing classes", () => {
  test("shows only their states, in the table, and fades the others on the map", async () => {
    const { user } = await renderPage(BE);
    const highest = present(legend()[4]);
    await user.click(highest);
    expect(announced()).toBe("10 of 51 shown");
    expect(pressed()).toEqual(["false", "false", "false", "false", "true", "false"]);
    const names = [...tableRows().keys()];
    expect(names).toHaveLength(10);
    expect(names.slice(0, 5)).toEqual(["California", "Washington", "New York", "Massachusetts", "Oregon"]);
    const tileNames = unfaded().map((button) => tileText(button).split(" (")[0]);
    expect(tileNames.toSorted()).toEqual(names.toSorted());
    expect(tiles()).toHaveLength(51);
    expect(screen.getByText("10 of 51 shown", { selector: "p" })).toBeTruthy();

    await user.click(present(legend()[5]));
    expect([...tableRows().keys()].at(-1)).toBe("Alaska");
    expect(unfaded()).toHaveLength(11);
    expect(tile("AK").hasAttribute("data-faded")).toBe(false);

    await user.click(highest);
    expect([...tableRows().keys()]).toEqual(["Alaska"]);
  });

  test("is undone by showing all, which keeps the focus", async () => {
    const { user } = await renderPage(BE);
    const all = screen.getByRole("button", { name: "Show all" });
    expect(isUnavailable(all)).toBe(true);
    await user.click(present(legend()[0]));
    expect(isUnavailable(all)).toBe(false);
    await user.click(all);
    expect(announced()).toBe("All 51 shown");
    expect(unfaded()).toHaveLength(51);
    expect(tableRows().size).toBe(51);
    expect(document.activeElement).toBe(all);
  });

  test("shows as many states as each entry counts, within its bounds", async () => {
    const { user } = await renderPage(BE);
    for (const entry of legend()) {
      await user.click(entry);
      const medians = [...tableRows().values()].map(([median]) => median);
      expect(medians, entry.textContent).toHaveLength(countOf(entry));
      const [from, to] = entry.textContent.match(/\$[\d,]+/g) ?? [];
      for (const median of from ? medians : []) {
        expect(amount(median)).toBeGreaterThanOrEqual(amount(from));
        expect(amount(median)).toBeLessThanOrEqual(amount(to));
      }
      await user.click(entry);
    }
  });

  test("does not outlast the measure it was made in", async () => {
    const { user } = await renderPage(BE);
    await user.click(present(legend()[4]));
    await user.selectOptions(screen.getByLabelText("Measure"), "Jobs");
    expect(new Set(pressed())).toEqual(new Set(["false"]));
    expect(tableRows().size).toBe(51);
  });
});

describe("the table", () => {
  const sorted = () =>
    screen
      .getAllByRole("columnheader")
      .filter((column) => column.hasAttribute("aria-sort"))
      .map((column) => [column.textContent.replace(/[↓↑]/, ""), column.getAttribute("aria-sort")]);

  test("is ordered by what the map shows, highest first, what is missing last", async () => {
    await renderPage(BE);
    expect(sorted()).toEqual([["Median", "descending"]]);
    const medians = [...tableRows().values()].map(([median]) => median);
    expect(medians.slice(0, 2)).toEqual(["$174,410", "$166,540"]);
    const amounts = medians.slice(0, -1).map(amount);
    expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    expect(medians.at(-1)).toBe("withheld");
  });

  test("is sorted by any column, either way, which is announced", async () => {
    const { user } = await renderPage(BE);
    await user.click(head("Jobs"));
    expect(announced()).toBe("Sorted by Jobs, highest first");
    expect(sorted()).toEqual([["Jobs", "descending"]]);
    expect([...tableRows().keys()][0]).toBe("California");
    await user.click(head("Jobs"));
    expect(announced()).toBe("Sorted by Jobs, lowest first");
    expect(sorted()).toEqual([["Jobs", "ascending"]]);
    await user.click(head("State"));
    expect(announced()).toBe("Sorted by State, A to Z");
    expect([...tableRows().keys()].slice(0, 2)).toEqual(["Alabama", "Alaska"]);
    await user.click(head("Median"));
    await user.click(head("Median"));
    expect([...tableRows().keys()].at(0)).toBe("Mississippi");
    expect([...tableRows().keys()].at(-1)).toBe("Alaska");
  });

  test("of two roles is sorted by either and by their difference", async () => {
    const { user } = await renderPage("/map/data-engineer-vs-test-automation-qa-engineer");
    expect(sorted()).toEqual([["Difference", "descending"]]);
    expect([...tableRows()][0]).toEqual(["South Dakota", ["$136,540", "$68,120", "+$68,420"]]);
    await user.click(head("Test / QA"));
    expect(sorted()).toEqual([["Test / QA", "descending"]]);
    await user.click(head("Difference"));
    await user.click(head("Difference"));
    expect([...tableRows()][0]?.[0]).toBe("Washington");
  });

  test("puts the measure that the map shows first", async () => {
    await renderPage(`${BE}?measure=p90`);
    expect(sorted()).toEqual([["90th percentile", "descending"]]);
    expect(tableRows().get("California")?.slice(0, 2)).toEqual(["$272,670", "$174,410"]);
  });
});
