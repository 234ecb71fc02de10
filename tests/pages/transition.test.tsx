import { catalogue } from "virtual:catalogue";
import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { present } from "../unit/fixtures/present.ts";
import { announced, renderPage } from "./render-page.tsx";
import { answers, BE, DE, DO, DS, listed, ML, page, QA, section } from "./transition-parts.ts";

const SKILLS = "What you carry, what you add";
const DETOURS = "By way of another role";
const head = () => screen.getByRole("heading", { level: 1 }).closest("header") ?? document.body;
const href = (link: HTMLElement) => link.getAttribute("href");

describe("the head of a pair", () => {
  it("says from where to where, and counts", async () => {
    await renderPage(page(BE, DE));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "From Backend / API Developer to Data Engineer",
    );
    expect(document.title).toBe(`From Backend / API Developer to Data Engineer | ${catalogue.site.name}`);
    expect(head().textContent).toContain(
      "Of the 8 essential skills of Data Engineer, 1 carries over from Backend / API Developer and 7 are to add, 2 of which may come along.",
    );
  });

  it("has a key to the marks of its strip", async () => {
    await renderPage(page(BE, DE));
    const key = within(head()).getByRole("list", { name: "Key" });
    expect(
      within(key)
        .getAllByRole("listitem")
        .map((item) => item.textContent?.trim()),
    ).toEqual(["carried along", "to add"]);
  });

  it("leads to the way back, the grid, the plan and the comparison, keeping what was chosen", async () => {
    await renderPage(page(BE, QA, "?unit=hour"));
    const link = (name: string) => href(within(head()).getByRole("link", { name }));
    expect(
      link("The way back: from Test Automation / QA Engineer to Backend / API Developer, 6 to add"),
    ).toBe(`/from/${QA}/to/${BE}?unit=hour`);
    expect(link("All transitions")).toBe("/transitions?unit=hour");
    expect(link("Learning plan for Test Automation / QA Engineer")).toBe(`/plan/${QA}?unit=hour`);
    expect(link("Compare the two")).toBe(`/compare/${BE}-vs-${QA}?unit=hour`);
  });

  it("follows the way back to a page of its own", async () => {
    const { user, address } = await renderPage(page(QA, DE));
    await user.click(within(head()).getByRole("link", { name: /^The way back/ }));
    await waitFor(() => expect(address()).toBe(page(DE, QA)));
    expect(
      await screen.findByRole("heading", { level: 1, name: /^From Data Engineer to Test/ }),
    ).toBeTruthy();
    expect(listed("To add").skills).toEqual(["pytest", "selenium", "playwright", "robot-framework"]);
  });
});

describe("the skills of a pair", () => {
  it("are carried over, may come along, or are new, each in one list", async () => {
    await renderPage(page(BE, DE));
    expect(listed("Carries over")).toEqual({ count: "1", skills: ["python"] });
    expect(listed("To add, may come along")).toEqual({ count: "2", skills: ["sql", "kafka"] });
    expect(listed("To add, new").count).toBe("5");
    expect(listed("To add, new").skills).not.toContain("sql");
    expect(screen.queryByRole("heading", { name: /^You bring/ })).toBeNull();
  });

  it("say why some may come along: the official occupation asks for them", async () => {
    await renderPage(page(BE, DE));
    expect(
      section(SKILLS).getByText(
        /O\*NET marks them In Demand for 15-1252\.00, Software Developers, the occupation/,
      ),
    ).toBeTruthy();
  });

  it("have no list of what may come along where nothing does", async () => {
    await renderPage(page(DE, QA));
    expect(screen.queryByRole("heading", { name: /may come along/ })).toBeNull();
    expect(listed("To add").count).toBe("4");
    expect(head().textContent).not.toContain("may come along");
  });

  it.each(catalogue.roles.map(({ slug }) => [BE === slug ? DS : BE, slug] as const))(
    "from %s to %s are the essential ones of where one goes, none twice",
    async (from, to) => {
      await renderPage(page(from, to));
      const items = [...document.querySelectorAll("[data-item]")].map((item) =>
        item.getAttribute("data-item"),
      );
      const role = present(catalogue.roles.find(({ slug }) => slug === to));
      expect(items.toSorted()).toEqual(role.essential.toSorted());
    },
  );

  it("link to their pages, with the meaning, the note and the official site of what is to add", async () => {
    await renderPage(page(BE, DE, "?place=CA"));
    const item = present(section(SKILLS).getByRole("link", { name: "BigQuery" }).closest("li"));
    expect(href(within(item).getByRole("link", { name: "BigQuery" }))).toBe("/skills/bigquery?place=CA");
    expect(item.textContent).toContain("The article writes “cloud data warehouses");
    expect(within(item).getByRole("link", { name: "Official site of BigQuery" })).toBeTruthy();
  });

  it("that carry over by being common to all say so once, and not that the article names them", async () => {
    await renderPage(page(BE, QA));
    const item = present(section(SKILLS).getByRole("link", { name: "Python" }).closest("li"));
    expect(item.textContent).toContain("For each of the two: The article’s list for this role leaves it out");
    expect(item.textContent.match(/leaves it out/g)).toHaveLength(1);
    expect(section(SKILLS).queryByText(/^Named by the article for both/)).toBeNull();
  });

  it("that carry over say how the sources of both roles name them", async () => {
    await renderPage(page(ML, DO));
    const item = present(section(SKILLS).getByRole("link", { name: "Docker" }).closest("li"));
    expect(item.textContent).toContain(
      "Machine Learning Engineer: The article writes “Docker / Kubernetes”.",
    );
  });
});

describe("what the reader knows", () => {
  const count = () => screen.getByRole("switch", { name: "Count what I know too" });
  const know = (name: string) => section(SKILLS).getByRole("button", { name: `know: ${name}` });

  it("counts only when asked for, and then stands in a list of its own", async () => {
    const { user, store } = await renderPage(page(BE, DE));
    act(() => store.getState().addSkills(["sql", "airflow"], "used"));
    expect(listed("To add, may come along").skills).toEqual(["sql", "kafka"]);
    await user.click(count());
    expect(listed("You bring")).toEqual({ count: "2", skills: ["sql", "airflow"] });
    expect(listed("To add, may come along").skills).toEqual(["kafka"]);
    expect(head().textContent).toContain(
      "1 carries over from Backend / API Developer, you bring 2, and 5 are to add, 1 of which may come along.",
    );
  });

  it("is said to be known, and not counted, while the roles’ lists alone count", async () => {
    const { user, store } = await renderPage(page(BE, DE));
    const row = (name: string) =>
      present(section(SKILLS).getByRole("link", { name }).closest("li")).textContent;
    expect(head().textContent).not.toContain("You know");
    act(() => store.getState().addSkills(["sql", "python"], "used"));
    expect(head().textContent).toContain("You know 1 of these 7 already.");
    expect(row("SQL")).toContain("known, not counted here");
    expect(row("Airflow")).not.toContain("not counted here");
    expect(row("Python")).not.toContain("not counted here");
    await user.click(count());
    expect(head().textContent).not.toContain("You know");
    expect(row("SQL")).not.toContain("not counted here");
  });

  it("is told at the skill itself, which keeps the focus when it changes its list", async () => {
    const { user, store } = await renderPage(page(BE, DE));
    await user.click(know("SQL"));
    expect(store.getState().known).toEqual({ sql: "used" });
    expect(announced()).toBe("");
    await user.click(count());
    act(() => know("Airflow").focus());
    await user.keyboard("{Enter}");
    expect(listed("You bring").skills).toEqual(["sql", "airflow"]);
    expect(document.activeElement).toBe(know("Airflow"));
    expect(know("Airflow").getAttribute("aria-pressed")).toBe("true");
    expect(announced()).toBe("Airflow moved to You bring. 5 to add.");
    await user.keyboard("{Enter}");
    expect(announced()).toBe("Airflow moved to To add, new. 6 to add.");
    expect(listed("You bring").skills).toEqual(["sql"]);
    expect(document.activeElement).toBe(know("Airflow"));
  });

  it("is said to move to what may come along when it is taken back", async () => {
    const { user, store } = await renderPage(page(BE, DE));
    act(() => store.getState().addSkills(["sql"], "used"));
    await user.click(count());
    await user.click(know("SQL"));
    expect(announced()).toBe("SQL moved to To add, may come along. 7 to add.");
  });

  it("may leave one skill to add, which nothing splits and no rule is printed for", async () => {
    const { user, store } = await renderPage(page(BE, QA));
    const [, , ...rest] = present(catalogue.roles.find(({ slug }) => slug === QA)).essential;
    act(() => store.getState().addSkills(rest, "used"));
    await user.click(count());
    expect(listed("To add").count).toBe("1");
    expect(answers(DETOURS)).toEqual(["There is one skill to add: nothing to split."]);
  });

  it("may leave nothing to add", async () => {
    const { user, store } = await renderPage(page(BE, QA));
    const essential = present(catalogue.roles.find(({ slug }) => slug === QA)).essential;
    act(() => store.getState().addSkills(essential, "comfortable"));
    expect(head().textContent).toContain("You know all of these 4 already.");
    await user.click(count());
    expect(listed("To add")).toEqual({ count: "0", skills: [] });
    expect(section(SKILLS).getByText("Nothing essential is missing.")).toBeTruthy();
    expect(section(DETOURS).getByText("There is nothing to add, and so nothing to split.")).toBeTruthy();
  });
});

describe("the sources of a pair", () => {
  it("are those the page quotes, and no others", async () => {
    await renderPage(page(BE, DE));
    const titles = section("Sources")
      .getAllByRole("rowheader")
      .map((row) => row.textContent);
    expect(titles).toHaveLength(3);
    expect(titles.join()).toMatch(/Six Python careers.*Occupational Employment and Wage.*O\*NET/);
  });
});

describe("a pair that is none", () => {
  const missing = () => screen.getByRole("heading", { level: 1 }).textContent;

  it("names what is no role, and keeps the other", async () => {
    await renderPage(page("astronaut", DS));
    expect(missing()).toBe("There is no such transition here");
    expect(screen.getByText("“astronaut” is no role in this dataset.")).toBeTruthy();
    expect(screen.getByRole("main").querySelector(`a[href="/roles/${DS}"]`)).toBeTruthy();
  });

  it("does not take a property of every object for a role", async () => {
    await renderPage(page("constructor", "toString"));
    expect(screen.getByText("“constructor” and “toString” are no roles in this dataset.")).toBeTruthy();
  });

  it("leads nowhere from a role to itself", async () => {
    await renderPage(page(DS, DS));
    expect(missing()).toBe("There is no such transition here");
    expect(screen.getByText(/^It leads from a role to the same role/)).toBeTruthy();
  });
});
