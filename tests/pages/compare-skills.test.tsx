import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { rowOf, rowsOf, section, table } from "./compare-parts.ts";
import { renderPage } from "./render-page.tsx";

const PAIR = "/compare/data-engineer-vs-data-scientist";
const matrix = () => table("Skills of the compared roles");
const skills = () => [...rowsOf(matrix()).keys()];
const status = () => within(section("Skills")).getByRole("status").textContent;
const differences = () => screen.getByRole("switch", { name: "Only differences" });
const also = () => screen.getByRole("switch", { name: "Include skills only O*NET lists" });

/** The groups with how many rows each says it has. */
function groups(): string[] {
  return within(matrix())
    .getAllByRole("row")
    .filter((row) => within(row).queryAllByRole("cell").length === 0)
    .map((row) => row.textContent)
    .filter((text) => /\d$/.test(text));
}

describe("the skills of two roles", () => {
  test("are grouped into shared and unique, each with how a role uses it", async () => {
    await renderPage(PAIR);
    expect(status()).toBe(
      "Showing 13 of 30 skills, those the article names for at least one of these roles.",
    );
    expect(groups()).toEqual(["In both 6", "In one only 7"]);
    expect(rowOf(matrix(), "SQL")).toEqual(["essential", "essential"]);
    expect(rowOf(matrix(), "Apache Spark")).toEqual(["essential", "also asked for"]);
    expect(rowOf(matrix(), "Airflow")).toEqual(["essential", "not listed"]);
    expect(rowOf(matrix(), "Statistics")).toEqual(["not listed", "essential"]);
    // Those of one role stand together.
    expect(skills().slice(6)).toEqual([
      "BigQuery",
      "Redshift",
      "Airflow",
      "Kafka",
      "Data visualization",
      "Probability",
      "Statistics",
    ]);
  });

  test("narrowed to differences leave out what both use alike", async () => {
    const { user, address, back } = await renderPage(PAIR);
    await user.click(differences());
    expect(address()).toBe(`${PAIR}?show=differences`);
    expect(status()).toBe(
      "Showing 11 of 30 skills, those the article names for at least one of these roles, only where the roles differ.",
    );
    expect(skills()).not.toContain("SQL");
    expect(groups()).toEqual(["In both 4", "In one only 7"]);
    expect(differences().getAttribute("aria-checked")).toBe("true");
    expect(document.activeElement).toBe(differences());
    await back();
    expect(skills()).toContain("SQL");
    expect(differences().getAttribute("aria-checked")).toBe("false");
  });

  test("widened to those only asked for show all, and both switches go together", async () => {
    const { user, address } = await renderPage(PAIR);
    await user.click(also());
    expect(address()).toBe(`${PAIR}?show=also`);
    expect(status()).toBe("Showing 30 of 30 skills.");
    expect(rowOf(matrix(), "Java")).toEqual(["also asked for", "also asked for"]);
    await user.click(differences());
    expect(address()).toBe(`${PAIR}?show=differences,also`);
    expect(status()).toBe("Showing 22 of 30 skills, only where the roles differ.");
    expect(skills()).not.toContain("Java");
  });

  test("lead to the skill’s page, with the compared roles picked", async () => {
    await renderPage(PAIR);
    expect(within(matrix()).getByRole("link", { name: "Kafka" }).getAttribute("href")).toBe(
      "/skills/kafka?compare=data-engineer,data-scientist",
    );
  });
});

test("the skills of three roles are in all, in some or in one only", async () => {
  await renderPage(
    "/compare/data-scientist-vs-machine-learning-engineer-vs-devops-site-reliability-engineer",
  );
  expect(groups().map((group) => group.replace(/ \d+$/, ""))).toEqual([
    "In all three",
    "In some",
    "In one only",
  ]);
  expect(rowOf(matrix(), "Docker")).toEqual(["not listed", "essential", "essential"]);
});

test("an unknown switch in the address is named, and the known one works", async () => {
  await renderPage(`${PAIR}?show=differences,everything`);
  expect(
    within(screen.getByRole("status", { name: /not understood/ })).getByRole("listitem").textContent,
  ).toBe("show: “everything” is not one of the options.");
  expect(differences().getAttribute("aria-checked")).toBe("true");
});
