import { catalogue } from "virtual:catalogue";
import { loadProblem } from "virtual:details";
import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import { present } from "../unit/fixtures/present.ts";
import { columnsOf, rowOf, rowsOf, section, table } from "./compare-parts.ts";
import { columnHeads, linesIn, partOf, sideBySide } from "./one-problem-parts.ts";
import { renderPage } from "./render-page.tsx";

const { stages, title } = present(await loadProblem());
const format = createFormat("en-US", "USD");
const DE = "data-engineer";
const DS = "data-scientist";
const ML = "machine-learning-engineer";
const DO = "devops-site-reliability-engineer";
const BE = "backend-api-developer";
const QA = "test-automation-qa-engineer";

const national = (role: { official: { soc: string } }) => present(catalogue.national[role.official.soc]);
const of = (slug: string) => present(catalogue.roles.find((role) => role.slug === slug));
const openWith = (...slugs: string[]) => renderPage(`/compare/${slugs.join("-vs-")}`);

describe.each([
  ["Two", [DE, DS]],
  ["Three", [DS, ML, DO]],
  ["Six", [QA, DE, BE, ML, DS, DO]],
])("%s careers, side by side", (count, slugs) => {
  const roles = slugs.map(of);

  test("stand in the order of the address, in every table and in the title", async () => {
    await openWith(...slugs);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(`${count} careers, side by side`);
    for (const caption of [
      "Pay a year",
      "Skills of the compared roles",
      "Projections 2024–34",
      "Projections 2025–35",
    ]) {
      expect(columnsOf(table(caption))).toEqual(roles.map((role) => role.name));
    }
    const names = roles.map((role) => role.shortName).join(" vs ");
    expect([`${names} compared`, names].map((title) => `${title} | Python Career Explorer`)).toContain(
      document.title,
    );
  });

  test("show in the table the figures of the catalogue, the two kinds of pay under names of their own", async () => {
    await openWith(...slugs);
    const shown = rowsOf(table("Pay a year"));
    const figures: [string, (role: (typeof roles)[number]) => number | null][] = [
      ["Median, official", (role) => national(role).median],
      ["10th percentile, official", (role) => national(role).p10],
      ["25th percentile, official", (role) => national(role).p25],
      ["75th percentile, official", (role) => national(role).p75],
      ["90th percentile, official", (role) => national(role).p90],
      ["Article range, from", ({ pay }) => pay.from],
      ["Article range, to", ({ pay }) => pay.to],
    ];
    expect([...shown.keys()]).toEqual(["Official occupation", ...figures.map(([label]) => label)]);
    for (const [label, figure] of figures) {
      const cells = present(shown.get(label)).map((cell) => cell.replace(/ highest$/, ""));
      expect(cells, label).toEqual(roles.map((role) => format.money(present(figure(role)))));
    }
    const fits = { exact: "Exact", near: "Near", "stand-in": "Stand-in" };
    expect(shown.get("Official occupation")).toEqual(
      roles.map(({ official: { title, soc, fit } }) => `${title} ${soc}${fits[fit]}`),
    );
  });

  test("are drawn on one axis, each with both kinds of pay in words", async () => {
    await openWith(...slugs);
    const labels = within(section("Pay"))
      .getAllByRole("img")
      .map((plot) => plot.getAttribute("aria-label"));
    expect(labels).toEqual(
      roles.map((role) => {
        const { name, pay } = role;
        const { p10, p25, median, p75, p90 } = national(role);
        const [a, b, c, d, e] = [p10, p25, median, p75, p90].map((value) => format.money(present(value)));
        const official = `10th percentile ${a}, 25th percentile ${b}, median ${c}, 75th percentile ${d}, 90th percentile ${e}`;
        return `${name}. Article range: ${format.range(pay)} a year. Official, United States: ${official}.`;
      }),
    );
    const key = within(section("Pay")).getByRole("list", { name: "Key" });
    expect(
      within(key)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "official, 10th to 90th percentile",
      "middle half and median",
      "article range, United States: not percentiles",
      "Bold the highest of a row below",
    ]);
  });

  test("show each role's day and other titles, and their programs stage by stage", async () => {
    await openWith(...slugs);
    for (const { shortName } of roles) {
      for (const name of ["Day to day", "Also advertised as"]) {
        const heading = within(section(name)).getByRole("heading", { level: 3, name: shortName });
        expect(within(present(heading.parentElement)).getAllByRole("listitem").length).toBeGreaterThan(3);
      }
    }
    expect(sideBySide().tabIndex).toBe(0);
    expect(columnHeads()).toEqual(roles.map(({ shortName }) => shortName));
    for (const { name } of stages) {
      const stage = within(within(section("Code")).getByRole("region", { name }));
      expect(stage.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent)).toEqual(
        roles.map(({ shortName }) => expect.stringContaining(shortName)),
      );
    }
    for (const { shortName } of roles) {
      const [first] = linesIn(partOf(present(stages[0]).name, shortName));
      expect(first).toEqual({ number: 1, text: expect.stringMatching(/^"""/) });
    }
  });
});

test("the code leads to the problem that all of it solves a part of", async () => {
  await openWith(DE, DS);
  const link = within(section("Code")).getByRole("link", { name: title });
  expect(link.getAttribute("href")).toBe(`/one-problem?compare=${DE},${DS}`);
});

describe("the highest median", () => {
  test.each([
    ["is marked", [DE, DS, QA], ["$139,500 highest", "$120,230", "$104,300"]],
    [
      "is marked on each role that has it",
      [BE, DO, QA],
      ["$135,980 highest", "$135,980 highest", "$104,300"],
    ],
    ["is not marked where the roles do not differ", [DS, ML], ["$120,230", "$120,230"]],
  ])("%s", async (_claim, slugs, cells) => {
    await openWith(...slugs);
    expect(rowOf(table("Pay a year"), "Median, official")).toEqual(cells);
  });
});

describe("roles that share an official code", () => {
  const NOTE =
    "Backend / API Developer and DevOps / Site Reliability Engineer stand on the same official code, 15-1252: their official figures are the same and cannot tell them apart.";

  test("are named wherever its figures are shown", async () => {
    await openWith(BE, QA, DO);
    expect(within(section("Pay")).getByText(NOTE)).toBeTruthy();
    expect(within(section("Outlook")).getByText(NOTE)).toBeTruthy();
  });

  test("make a sentence for each such code", async () => {
    await openWith(BE, DS, ML, DO);
    expect(within(section("Pay")).getAllByText(/stand on the same official code/)).toHaveLength(2);
  });

  test("are not spoken of where there are none", async () => {
    await openWith(DE, DS);
    expect(screen.queryByText(/on the same official code/)).toBeNull();
  });
});

describe("the outlook", () => {
  test("of 15-1252 is first that of the projections 2024–34", async () => {
    await openWith(BE, DE);
    expect(rowsOf(table("Projections 2024–34"))).toEqual(
      new Map([
        ["Growth in jobs", ["+15.8%", "+8.7%"]],
        ["Jobs at the start", ["1,693,800", "66,900"]],
        ["Jobs at the end", ["1,961,400", "72,700"]],
        ["Change in jobs", ["+267,700", "+5,800"]],
        ["Openings a year", ["115,200", "4,000"]],
        ["Typical entry education", ["Bachelor's degree", "Bachelor's degree"]],
        ["Experience in a related job", ["None", "Less than 5 years"]],
      ]),
    );
    expect(section("Outlook").textContent).toContain("All occupations together: +3.1%.");
  });

  test("of the newest round stands in a table of its own, and says which figures are a group's", async () => {
    await openWith(BE, DS);
    const round = table("Projections 2025–35");
    expect(rowOf(round, "Figures describe")).toEqual([
      "A group of occupations: Software developers, quality assurance analysts, and testers (15-1252, 15-1253)",
      "Data scientists (15-2051) alone",
    ]);
    expect(rowOf(round, "Growth in jobs")).toEqual(["+10%", "+35%"]);
    expect(rowOf(round, "Jobs at the end")).toEqual(["not in this dataset", "not in this dataset"]);
    expect(rowOf(round, "of which in the occupation itself")).toEqual(["+174,700", "+95,400"]);
  });

  test("names the period and the source of each round, the main one first, and sets them apart", async () => {
    await openWith(BE, DS);
    const outlook = within(section("Outlook"));
    expect(outlook.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent)).toEqual([
      "Employment Projections, 2024–34",
      "Occupational Outlook Handbook: projections 2025–35, headline figures",
    ]);
    expect(
      outlook.getByText(/each is to be read alone, not compared with the other figure by figure/),
    ).toBeTruthy();
    expect(
      outlook.getAllByText(/^U\.S\. Bureau of Labor Statistics\. .* the self-employed included/),
    ).toHaveLength(2);
  });
});

test("every source of the compared roles is named once", async () => {
  await openWith(DE, DS);
  const sources = rowsOf(table("Sources of this comparison"));
  const credits = [...sources.values()].map((cells) => cells.join(" "));
  expect(
    credits.some((credit) => credit.includes("O*NET 30.2 Database by the U.S. Department of Labor")),
  ).toBe(true);
  expect(credits.some((credit) => credit.includes("Source: U.S. Bureau of Labor Statistics"))).toBe(true);
  expect([...sources.keys()].join()).toContain("Six Python careers (source article)");
});
