import { catalogue } from "virtual:catalogue";
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { chart, facet, rolesInside, row, statusLine } from "./explore-parts.ts";
import { announced, renderPage } from "./render-page.tsx";

const ML = "Machine Learning Engineer";
const DE = "Data Engineer";
const DS = "Data Scientist";
const DO = "DevOps / Site Reliability Engineer";
const BE = "Backend / API Developer";
const QA = "Test Automation / QA Engineer";

describe("the chart", () => {
  test("shows every role with its purpose, its essential skills and its range in words", async () => {
    await renderPage("/");
    expect(catalogue.roles).toHaveLength(6);
    for (const role of catalogue.roles) {
      const shown = within(row(role.name));
      expect(shown.getByText(role.purpose)).toBeTruthy();
      const skills = within(shown.getByRole("list", { name: "Essential skills" })).getAllByRole("listitem");
      // Python is in all six and tells nothing.
      expect(skills).toHaveLength(role.essential.length - 1);
    }
  });

  test("says the article's range of each role in words", async () => {
    await renderPage("/");
    const ranges: [string, string][] = [
      [BE, "$90,000 to $140,000"],
      [DS, "$100,000 to $160,000"],
      [ML, "$130,000 to $180,000"],
      [DO, "$110,000 to $160,000"],
      [QA, "$70,000 to $120,000"],
      [DE, "$110,000 to $165,000"],
    ];
    for (const [name, range] of ranges) {
      const label = within(row(name)).getByRole("img").getAttribute("aria-label");
      expect(label).toMatch(`${range} a year, article range, United States`);
    }
  });

  test("repeats what the article says of a role, and only where it says something", async () => {
    await renderPage("/");
    for (const { name, claim } of catalogue.roles) {
      const label = within(row(name)).getByRole("img").getAttribute("aria-label");
      if (claim) expect(label).toContain(claim);
      else expect(label).toMatch(/United States$/);
    }
    expect(within(row(DE)).getAllByText("Extremely high demand")).not.toHaveLength(0);
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
      [ML, DE, DO, DS, BE, QA],
      "from the highest start of the range down",
    ],
    ["Width of the range", "?sort=width", [DS, DE, BE, DO, ML, QA], "from the widest range down"],
    ["Name", "?sort=name", [BE, DE, DS, DO, ML, QA], "in alphabetical order"],
  ])("by %s stands in the address as %s", async (label, search, order, words) => {
    const { user, router } = await renderPage("/");
    expect(rolesInside()).toEqual([ML, DE, DS, DO, BE, QA]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), label);
    expect(rolesInside()).toEqual(order);
    expect(statusLine()).toBe(`Six roles, ${words}`);
    expect(announced()).toBe(`Roles ${words}`);
    expect(router.state.location.search).toBe(search);
  });

  test("by skills matched puts the role that uses most of the ticked skills first", async () => {
    await renderPage("/?skills=docker,sql,terraform&sort=matched");
    expect(rolesInside()).toEqual([BE, DO, ML, DE, DS, QA]);
  });

  test("is undone by Back", async () => {
    const { user, back, address } = await renderPage("/");
    await user.selectOptions(screen.getByRole("combobox", { name: "Sort by" }), "Name");
    await back();
    expect(address()).toBe("/");
    expect(rolesInside()[0]).toBe(ML);
  });
});

describe("the line above the chart says what is left", () => {
  test.each([
    ["", "Six roles, from the highest end of the range down"],
    ["?skills=docker", "3 of 6 roles use Docker"],
    ["?skills=docker,sql", "6 of 6 roles use Docker or SQL"],
    ["?skills=docker,sql&match=all", "3 of 6 roles use both Docker and SQL"],
    ["?skills=docker,kubernetes,linux&match=all", "2 of 6 roles use Docker, Kubernetes and Linux"],
    [
      "?skills=docker,kubernetes,linux&match=2",
      "3 of 6 roles use at least 2 of Docker, Kubernetes and Linux",
    ],
    ["?without=docker&floor=165000", "1 of 6 roles works without Docker and reaches $165,000"],
    ["?skills=docker&without=linux&floor=1", "1 of 6 roles uses Docker, works without Linux and reaches $1"],
  ])("%s: %s", async (search, words) => {
    await renderPage(`/${search}`);
    expect(statusLine()).toBe(words);
  });
});

describe("an address with parts that are not understood", () => {
  const ADDRESS = "/?skills=cobol,docker&sort=sideways&floor=lots&match=no&compare=astronaut,data-engineer";

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
    expect(rolesInside()).toEqual([ML, DO, BE]);
    expect(screen.getByRole("button", { name: "Take Data Engineer out of the comparison" })).toBeTruthy();
  });

  test("is replaced by a clean one with the next choice, which takes the message away", async () => {
    const { user, router } = await renderPage(ADDRESS);
    await user.click(facet("Kubernetes"));
    expect(router.state.location.search).toBe("?skills=docker,kubernetes&compare=data-engineer");
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
    await renderPage("/?skills=docker&utm_source=mail");
    expect(screen.queryByRole("status", { name: /not understood/ })).toBeNull();
  });
});
