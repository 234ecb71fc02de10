import { catalogue } from "virtual:catalogue";
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { announced, renderPage } from "./render-page.tsx";
import { someRole } from "./some-roles.ts";
import { cell, cells, grid, section, words } from "./transition-parts.ts";

const PAGE = "/transitions";
const names = catalogue.roles.map(({ name }) => name);
const BACKEND = "Backend / API Developer";
const SCIENTIST = "Data Scientist";
const LEARNING = "Machine Learning Engineer";
const OPERATIONS = "DevOps / Site Reliability Engineer";
const TESTING = "Test Automation / QA Engineer";
const ENGINEER = "Data Engineer";
const [FIRST, SECOND, THIRD] = [someRole(1).name, someRole(2).name, someRole(3).name];
const [BEFORE_LAST, LAST] = [present(names.at(-2)), present(names.at(-1))];
const headers = (role: "columnheader" | "rowheader") =>
  within(grid())
    .getAllByRole(role)
    .map((header) => words(header));
const focused = () => words(document.activeElement instanceof HTMLElement ? document.activeElement : grid());

describe("the grid", () => {
  it("is a table of every role by every role, with a caption that names the statistic, place and period", async () => {
    await renderPage(PAGE);
    const [corner, ...across] = headers("columnheader");
    expect(corner).toBe("from");
    expect(across).toEqual(names);
    expect(headers("rowheader")).toEqual(names);
    expect(cells()).toHaveLength(names.length * (names.length - 1));
    const caption = within(grid()).getByRole("caption").textContent;
    expect(caption).toContain("the change of the median a year, United States, May 2025");
  });

  it("gives every header its scope", async () => {
    await renderPage(PAGE);
    const scopes = (role: "columnheader" | "rowheader") =>
      new Set(
        within(grid())
          .getAllByRole(role)
          .map((header) => header.getAttribute("scope")),
      );
    expect([scopes("columnheader"), scopes("rowheader")]).toEqual([new Set(["col"]), new Set(["row"])]);
  });

  it("says of every pair in full what is carried, what is to add and what changes of the median", async () => {
    await renderPage(PAGE);
    expect(words(cell(BACKEND, SCIENTIST))).toBe(
      "From Backend / API Developer to Data Scientist: carries 1, 6 to add, median −11.6%, −$15,750 a year",
    );
    expect(words(cell(SCIENTIST, BACKEND))).toBe(
      "From Data Scientist to Backend / API Developer: carries 1, 6 to add, median +13.1%, +$15,750 a year",
    );
    expect(words(cell(LEARNING, OPERATIONS))).toContain("carries 4, 4 to add");
  });

  it("counts other gaps the other way", async () => {
    await renderPage(PAGE);
    expect(words(cell(TESTING, ENGINEER))).toContain("carries 1, 7 to add");
    expect(words(cell(ENGINEER, TESTING))).toContain("carries 1, 4 to add");
  });

  it("calls the figures of one official code the same, and never a change of 0%", async () => {
    await renderPage(PAGE);
    expect(words(cell(SCIENTIST, LEARNING))).toContain("median same figure");
    expect(words(cell(BACKEND, OPERATIONS))).toContain("median same figure");
    expect(grid().textContent).not.toContain(" 0%");
    expect(
      section("Every move, both ways").getByText(
        /^Official statistics count .*Backend \/ API.* and .* together, as Software Developers \(15-1252\), so their median is the same\.$/,
      ).textContent,
    ).toContain("DevOps / SRE");
  });

  it("shows nothing but a dash from a role to itself, and says what it stands for", async () => {
    await renderPage(PAGE);
    const diagonal = within(grid())
      .getAllByRole("cell")
      .filter((entry) => !entry.querySelector("a") && entry.textContent.startsWith("—"));
    expect(diagonal.map((entry) => words(entry))).toEqual(names.map(() => "the role itself"));
  });

  it("leads from each cell to the page of its pair, keeping the place and the unit", async () => {
    const { user, address } = await renderPage(`${PAGE}?place=CA&unit=hour`);
    await user.click(cell(ENGINEER, SCIENTIST));
    await waitFor(() => expect(address()).toBe("/from/data-engineer/to/data-scientist?place=CA&unit=hour"));
    expect(
      await screen.findByRole("heading", { level: 1, name: "From Data Engineer to Data Scientist" }),
    ).toBeTruthy();
  });
});

describe("how it is read", () => {
  it("stands before the grid; what the figures are of and the keys stand after it", async () => {
    await renderPage(PAGE);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Transitions between roles");
    expect(document.title).toMatch(/^Transitions between roles \|/);
    const region = section("Every move, both ways");
    const order = [
      screen.getByRole("list", { name: "Key" }),
      region.getByText(new RegExp(`^How to read it: row ${someRole(1).code}, column ${someRole(2).code}\\.`)),
      grid(),
      region.getByText(/^Essential skills are those the article names/),
      region.getByText(/^By keyboard: the Tab key/),
    ];
    for (const [index, element] of order.entries()) {
      const next = order[index + 1];
      if (next) expect(element.compareDocumentPosition(next)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
    expect(screen.getByText(/the large number is how many essential skills to add/)).toBeTruthy();
  });
});

describe("pay in the grid", () => {
  it("is that of the place and the unit the reader chose", async () => {
    await renderPage(`${PAGE}?place=CA&unit=hour`);
    const caption = within(grid()).getByRole("caption");
    await waitFor(() => expect(caption.textContent).toContain("the median an hour, California, May 2025"));
    expect(words(cell(BACKEND, TESTING))).toMatch(/median −[\d.]+%, −\$\d+\.\d\d an hour$/);
  });

  it("that was not published is no figure, with the reason below", async () => {
    await renderPage(`${PAGE}?place=AK`);
    await waitFor(() => expect(words(cell(BACKEND, SCIENTIST))).toContain("median no figure"));
    expect(words(cell(SCIENTIST, ENGINEER))).toMatch(/median \+33\.8%/);
    const grid = section("Every move, both ways");
    expect(
      grid.getByText(
        /^Official statistics count .*Backend \/ API.* and .* together, as Software Developers \(15-1252\)\.$/,
      ).textContent,
    ).toContain("DevOps / SRE");
    expect(
      grid.getByText(
        /^No figure for .*Backend \/ API.* and .*\. Not published for Alaska: employment is known .* wages of Software Developers/,
      ),
    ).toBeTruthy();
  });

  it("that is adjusted says so, and a switch for a mean that is not shown is left out", async () => {
    await renderPage(`${PAGE}?place=CA&local=40`);
    await waitFor(() =>
      expect(within(grid()).getByRole("caption").textContent).toContain("California, May 2025, adjusted"),
    );
    expect(screen.queryByRole("switch", { name: "Show the mean" })).toBeNull();
  });
});

describe("the grid by keyboard", () => {
  it("is one stop of the Tab key, explained in words", async () => {
    await renderPage(PAGE);
    expect(cells().filter(({ tabIndex }) => tabIndex === 0)).toEqual([cell(FIRST, SECOND)]);
    const id = grid().getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(id)?.textContent).toContain("Arrow keys move between its cells");
  });

  it("is travelled with arrows past the diagonal, Home and End, with Ctrl to its ends", async () => {
    const { user } = await renderPage(PAGE);
    act(() => cell(FIRST, SECOND).focus());
    const steps: [string, string, string][] = [
      ["{ArrowRight}", FIRST, THIRD],
      ["{ArrowDown}", SECOND, THIRD],
      ["{ArrowLeft}", SECOND, FIRST],
      ["{ArrowUp}", SECOND, FIRST],
      ["{End}", SECOND, LAST],
      ["{Home}", SECOND, FIRST],
      ["{Control>}{End}{/Control}", LAST, BEFORE_LAST],
      ["{ArrowRight}", LAST, BEFORE_LAST],
      ["{Control>}{Home}{/Control}", FIRST, SECOND],
    ];
    for (const [keys, from, to] of steps) {
      await user.keyboard(keys);
      expect(focused(), keys).toContain(`From ${from} to ${to}:`);
      expect(
        cells().filter(({ tabIndex }) => tabIndex === 0),
        keys,
      ).toEqual([cell(from, to)]);
    }
  });

  it("leaves other keys to the browser, and opens a pair with Enter", async () => {
    const { user, address } = await renderPage(PAGE);
    act(() => cell(SCIENTIST, ENGINEER).focus());
    await user.keyboard("{Alt>}{ArrowLeft}{/Alt}{Shift>}{ArrowDown}{/Shift}");
    expect(focused()).toContain(`From ${SCIENTIST} to ${ENGINEER}:`);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(address()).toBe("/from/data-scientist/to/data-engineer"));
  });
});

describe("the row and the column", () => {
  const marked = () =>
    [...grid().querySelectorAll<HTMLElement>("th[data-on]")].map((header) => words(header));

  it("of the cell under the pointer stand out, and no longer when it leaves", async () => {
    const { user } = await renderPage(PAGE);
    expect(marked()).toEqual([]);
    await user.hover(cell(LEARNING, ENGINEER));
    expect(marked()).toEqual([ENGINEER, LEARNING]);
    expect(grid().querySelectorAll("td[data-on]")).toHaveLength(2 * names.length - 1);
    await user.unhover(cell(LEARNING, ENGINEER));
    await user.hover(screen.getByRole("heading", { level: 1 }));
    expect(marked()).toEqual([]);
  });

  it("of the cell with the focus stand out, and no longer when it goes", async () => {
    const { user } = await renderPage(PAGE);
    act(() => cell(FIRST, SECOND).focus());
    expect(marked()).toEqual([SECOND, FIRST]);
    await user.keyboard("{ArrowDown}");
    expect(marked()).toEqual([SECOND, THIRD]);
    await user.tab();
    expect(marked()).toEqual([]);
  });
});

describe("what the reader knows", () => {
  it("is told under My skills by who told nothing", async () => {
    await renderPage(PAGE);
    const region = section("Every move, both ways");
    expect(region.queryByRole("switch", { name: "Count what I know too" })).toBeNull();
    expect(region.getByRole("link", { name: "My skills" }).getAttribute("href")).toBe("/my-skills");
  });

  it("counts in every gap when asked for, and again does not", async () => {
    const { user, store } = await renderPage(PAGE);
    act(() => store.getState().addSkills(["sql", "excel"], "used"));
    expect(words(cell(BACKEND, SCIENTIST))).toContain("carries 1, 6 to add");
    const count = screen.getByRole("switch", { name: "Count what I know too" });
    await user.click(count);
    expect(words(cell(BACKEND, SCIENTIST))).toContain("carries 1, you bring 2, 4 to add");
    expect(words(cell(BACKEND, TESTING))).toContain("carries 1, 4 to add");
    expect(screen.getByRole("list", { name: "Key" }).textContent).toContain("you bring");
    expect(screen.getByText(/^The 2 skills you know are not counted as missing, whichever/)).toBeTruthy();
    await waitFor(() => expect(announced()).toBe("What you know counts too"));
    await user.click(count);
    expect(words(cell(BACKEND, SCIENTIST))).toContain("carries 1, 6 to add");
    await waitFor(() => expect(announced()).toBe("The roles’ lists alone count"));
  });

  it("that no role lists changes no gap, and is said to be known", async () => {
    const { user, store } = await renderPage(PAGE);
    const before = cells().map((link) => words(link));
    act(() => store.getState().addSkills(["python"], "comfortable"));
    await user.click(screen.getByRole("switch", { name: "Count what I know too" }));
    expect(cells().map((link) => words(link))).toEqual(before);
    expect(screen.getByText(/^The skill you know is not counted as missing, whichever role/)).toBeTruthy();
  });
});

describe("one row in words, for small screens", () => {
  const row = (from: string) => within(screen.getByRole("list", { name: `From ${from}` }));

  it("is that of the role the reader says they are in", async () => {
    const { user } = await renderPage(PAGE);
    expect(row(FIRST).getAllByRole("listitem")).toHaveLength(names.length - 1);
    await user.selectOptions(screen.getByRole("combobox", { name: "Where are you now?" }), TESTING);
    const item = row(TESTING)
      .getByRole("link", { name: `From ${TESTING} to ${ENGINEER}` })
      .closest("li");
    expect(item?.textContent).toContain("carries 1, 7 to add");
    expect(item?.textContent).toContain("median +33.7% +$35,200");
  });
});
