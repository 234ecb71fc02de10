import { catalogue } from "virtual:catalogue";
import { loadRole } from "virtual:details";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import { present } from "../unit/fixtures/present.ts";
import { renderPage } from "./render-page.tsx";

const format = createFormat("en-US", "USD");
const NAMES = {
  "data-engineer": ["Database Architects", "Data Scientists", "Database Administrators"],
  "devops-site-reliability-engineer": [
    "Software Developers",
    "Network and Computer Systems Administrators",
    "Computer Occupations, All Other",
  ],
};

/** The table of sources that disagree, once the figures of the chosen place stand in it. */
async function open(slug: string, query = "", place = "United States") {
  await renderPage(`/roles/${slug}${query}`);
  const shown = screen.getByRole("table", { name: /^Sources of pay for .*, side by side$/ });
  const region = within(screen.getByRole("region", { name: "Sources that disagree" }));
  await waitFor(() =>
    expect(region.getByText(new RegExp(`Official figures: ${place}, May 2025`))).toBeTruthy(),
  );
  const [, ...rows] = within(shown).getAllByRole("row");
  return { shown, region, rows: rows.map((row) => ({ row, text: row.textContent, ...within(row) })) };
}

describe("the sources of a role's pay", () => {
  test.each(Object.entries(NAMES))(
    "of %s are the article, its own code, and every other that it could be",
    async (slug, titles) => {
      const { rows } = await open(slug);
      const heads = rows.map(({ getByRole }) => getByRole("rowheader").textContent);
      expect(heads[0]).toMatch(/^Names this role itselfArticle rangeUnited States/);
      expect(heads[1]).toMatch(new RegExp(`^Stands for this role${titles[0]} 15-`));
      expect(heads.slice(2).map((head) => head.match(/^Could also be read as(.*?) 15-/)?.[1])).toEqual(
        titles.slice(1),
      );
    },
  );

  test.each(catalogue.roles)(
    "of $name have the figures of each code, and never a mean of them",
    async (role) => {
      const { rows } = await open(role.slug);
      const detail = await loadRole(role.slug);
      const { from, to } = role.pay;
      expect(rows[0]?.text).toContain(`${format.money(from)} to ${format.money(to)}`);
      const codes = [detail.occupation, ...detail.occupation.alternatives].map(({ soc }) => soc);
      expect(rows).toHaveLength(1 + codes.length);
      for (const [index, soc] of codes.entries()) {
        const { median, p10, p90, employment, employmentRsePct, meanRsePct, title } = present(
          catalogue.national[soc],
        );
        const { text, getByRole } = present(rows[index + 1]);
        for (const part of [
          `${title} ${soc}`,
          format.money(present(median)),
          `10th to 90th percentile: ${format.money(present(p10))} to ${format.money(present(p90))}`,
          `United States: employment ${format.count(present(employment))}.`,
          `of employment ${employmentRsePct}%, of the mean wage ${meanRsePct}%.`,
        ]) {
          expect(text).toContain(part);
        }
        const label = present(getByRole("img").getAttribute("aria-label"));
        expect(label.startsWith(`${title}, United States: 10th percentile `)).toBe(true);
        expect(label.endsWith("a year")).toBe(true);
      }
    },
  );

  test("say what each counts, what it leaves out, and of when it is", async () => {
    const { rows } = await open("data-engineer");
    expect(rows[0]?.text).toContain("No date given.");
    expect(rows[0]?.text).toContain("ExcludesNot stated: neither bonuses and stock");
    expect(rows[0]?.text).toContain("neither a number of people nor a margin of error");
    expect(rows[1]?.text).toContain("May 2025.");
    expect(rows[1]?.text).toContain("IncludesStraight-time gross pay");
    expect(rows[1]?.text).toContain("ExcludesOvertime, shift differentials");
    expect(rows[2]?.text).toContain(
      "The same survey, and the same kinds of pay, as for Database Architects.",
    );
  });

  test("give the fit, the reason and only the evidence that names the code", async () => {
    const { rows } = await open("data-engineer");
    const [, own, scientists, administrators] = rows.map(({ getByRole }) => within(getByRole("rowheader")));
    expect(present(own).getByText(/^Near: /)).toBeTruthy();
    expect(present(own).getAllByText(/^15-1243\.0\d, release/)).toHaveLength(4);
    expect(present(scientists).getByText(/^Stand-in: /)).toBeTruthy();
    expect(
      present(scientists).getByText(
        "O*NET also lists Data Engineer among the alternate titles of Data Scientists.",
      ),
    ).toBeTruthy();
    const named = present(scientists).getAllByText(/, release/);
    expect(named.map((entry) => entry.textContent)).toEqual(["15-2051.00, release 30.0"]);
    expect(present(administrators).getByText("No title or note on file names this code.")).toBeTruthy();
  });

  test("say so where no other code comes into question", async () => {
    const { region, rows } = await open("data-scientist");
    expect(rows).toHaveLength(2);
    expect(region.getByText(/No other official code comes into question for this role\.$/)).toBeTruthy();
  });

  test("are not said twice: the section on the occupation has neither their figures nor their reasons", async () => {
    await open("data-engineer");
    const section = screen.getByRole("region", { name: "The official occupation behind it" });
    expect(section.textContent).not.toContain("$");
    expect(section.textContent).not.toContain("employment 67,140");
    expect(section.textContent).not.toContain("could also be read");
  });
});

describe("the sources in another place", () => {
  test("are that place's, with the article's range kept as that of the nation", async () => {
    const { rows } = await open("data-engineer", "?place=TX", "Texas");
    expect(rows[0]?.text).toContain("United States, whatever place is chosen");
    expect(rows[0]?.text).toContain("$110,000 to $165,000");
    expect(rows[1]?.text).toContain("$151,370");
    expect(rows[1]?.text).toContain("Texas: employment 8,270.");
    expect(rows[1]?.text).toContain("Relative standard error: not in this dataset.");
    expect(rows[2]?.text).toContain("$122,090");
    expect(rows[3]?.text).toContain("$114,400");
  });

  test("that were withheld are said to be, and nothing is borrowed", async () => {
    const { rows } = await open("backend-api-developer", "?place=AK", "Alaska");
    const [article, developers, web] = rows.map(present);
    expect(present(article).getByRole("img")).toBeTruthy();
    expect(
      present(developers).getByText(/^Not published for Alaska: employment is known \(530 jobs\)/),
    ).toBeTruthy();
    expect(present(developers).queryByRole("img")).toBeNull();
    expect(present(developers).text).toContain("withheld");
    expect(present(developers).text).not.toContain("$");
    expect(
      present(web).getByText("Not published for Alaska: there is no row for Web Developers."),
    ).toBeTruthy();
    expect(present(web).text).toContain("Alaska: employment not published.");
    expect(present(web).text).not.toContain("$");
  });

  test("say for a metro which code the dataset lacks there", async () => {
    const { rows } = await open("backend-api-developer", "?place=12420", "Austin-Round Rock-San Marcos, TX");
    expect(rows[1]?.text).toMatch(/\$\d{3},\d{3}10th to 90th/);
    expect(present(rows[2]).getByText(/^Not in this dataset for Austin-Round Rock/)).toBeTruthy();
    expect(rows[2]?.text).toContain("employment not in this dataset");
  });

  test("adjusted for living cost say that the article's range is not", async () => {
    const { region, rows } = await open("data-engineer", "?place=TX&local=100", "Texas");
    expect(region.getByText(/adjusted by the living cost there; the article range is not\./)).toBeTruthy();
    expect(rows[0]?.text).toContain("$110,000 to $165,000");
    expect(rows[1]?.text).not.toContain("$151,370");
  });
});

describe("the sources as the reader wants pay shown", () => {
  test("are in the unit, the article's range too", async () => {
    const { shown, rows } = await open("data-engineer", "?unit=hour");
    expect(within(shown).getByRole("columnheader", { name: /USD an hour, gross/ })).toBeTruthy();
    expect(rows[0]?.text).toContain("$52.88 to $79.33");
    expect(rows[1]?.text).toContain("$67.07");
  });

  test("have the mean beside the median where it is wanted, and not otherwise", async () => {
    const { rows } = await open("data-engineer", "?mean=shown");
    expect(rows[1]?.text).toContain("Mean: $144,440");
    expect(rows[1]?.getByRole("img", { name: /, mean \$144,440, a year$/ })).toBeTruthy();
  });

  test("have no mean at first", async () => {
    const { rows } = await open("data-engineer");
    expect(rows[1]?.text).not.toContain("Mean");
  });
});
