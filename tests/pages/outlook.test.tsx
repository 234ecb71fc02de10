import { loadRole } from "virtual:details";
import { render, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { RoleOutlook } from "#features/outlook/role-outlook.tsx";
import { createExplorerStore } from "#store/explorer-store.ts";
import { CatalogueProvider } from "#store/use-catalogue.tsx";
import { ExplorerProvider } from "#store/use-explorer.tsx";
import { PayProvider } from "#store/use-pay.tsx";
import { present } from "../unit/fixtures/present.ts";
import { catalogue, realRole } from "../unit/fixtures/real-data.ts";
import { columnsOf, rowOf, rowsOf, section, table } from "./compare-parts.ts";
import { renderPage } from "./render-page.tsx";

const open = (slug: string, query = "") => renderPage(`/roles/${slug}${query}`);
const outlook = () => within(section("Outlook"));

describe("the outlook of a role", () => {
  test("is a sentence a round, the main one first", async () => {
    await open("backend-api-developer");
    const rounds = outlook().getAllByRole("heading", { level: 3 });
    expect(rounds.map((heading) => heading.nextElementSibling?.textContent)).toEqual([
      "Jobs in Software Developers are projected to grow by 15.8% from 2024 to 2034, with 115,200 openings a year.",
      "Jobs in the group “Software developers, quality assurance analysts, and testers” are projected to grow by 10% from 2025 to 2035, with 106,100 openings a year.",
    ]);
    expect(outlook().getByText("All occupations together: +3.1%.")).toBeTruthy();
    expect(
      outlook().getByText(/These figures describe a group of occupations .* of which \+174,700 in Software/),
    ).toBeTruthy();
  });

  test("is a table of both rounds with their sources, each figure in its own column", async () => {
    await open("backend-api-developer");
    const shown = table("Projections of Software Developers");
    expect(columnsOf(shown)).toEqual([
      "2024–34Employment Projections, 2024–34, U.S. Bureau of Labor Statistics",
      "2025–35Occupational Outlook Handbook: projections 2025–35, headline figures, U.S. Bureau of Labor Statistics",
    ]);
    expect(rowsOf(shown)).toEqual(
      new Map([
        [
          "Figures describe",
          [
            "Software developers (15-1252) alone",
            "A group of occupations: Software developers, quality assurance analysts, and testers (15-1252, 15-1253)",
          ],
        ],
        ["Growth in jobs", ["+15.8%", "+10%"]],
        ["All occupations together", ["+3.1%", "not in this dataset"]],
        ["Jobs at the start", ["1,693,800", "1,905,400"]],
        ["Jobs at the end", ["1,961,400", "not in this dataset"]],
        ["Change in jobs", ["+267,700", "+185,400"]],
        ["of which in the occupation itself", ["+267,700", "+174,700"]],
        ["Openings a year", ["115,200", "106,100"]],
        ["Typical entry education", ["Bachelor's degree", "Bachelor's degree"]],
        ["Experience in a related job", ["None", "not in this dataset"]],
      ]),
    );
    const links = within(shown).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "https://www.bls.gov/emp/",
      "https://www.bls.gov/ooh/",
    ]);
  });

  test("has no row on groups where both rounds describe the occupation alone", async () => {
    await open("data-scientist");
    const shown = rowsOf(table("Projections of Data Scientists"));
    expect([...shown.keys()]).not.toContain("Figures describe");
    expect(shown.get("Growth in jobs")).toEqual(["+33.5%", "+35%"]);
    // This occupation is the very role.
    expect(
      outlook().getByText(/^Projections are of the official occupation, Data Scientists, and/),
    ).toBeTruthy();
  });

  test("says whom it is of, how jobs are counted, and that the rounds are not to be compared", async () => {
    await open("backend-api-developer");
    const notes = outlook().getAllByRole("listitem");
    expect(notes.map((note) => note.textContent)).toEqual([
      "Projections are of the official occupation, Software Developers, not of Backend / API Developer alone, and they are national (United States). This dataset holds no projections for smaller places: choosing a place for pay changes nothing here.",
      "All jobs, the self-employed included; they differ from OEWS employment, which counts wage and salary workers only.",
      "The rounds start from different years and were made by different methods: each is to be read alone, not compared with the other figure by figure.",
      expect.stringMatching(
        /^DevOps \/ Site Reliability Engineer\b.* on the same code, and so on the same projections\.$/,
      ),
    ]);
  });

  test("stays the nation's when a place is chosen for pay, and says so by name", async () => {
    await open("backend-api-developer", "?place=TX");
    expect(outlook().getByText(/: the place chosen for pay, Texas, changes nothing here\.$/)).toBeTruthy();
    expect(rowOf(table("Projections of Software Developers"), "Openings a year")[0]).toBe("115,200");
  });
});

test("a round without the role's code says so, in the sentence and in the table", async () => {
  const detail = await loadRole("data-engineer");
  const [main, newest] = detail.outlook.map(present);
  const changed = { ...detail, outlook: [present(main), { ...present(newest), figures: null }] };
  render(
    <ExplorerProvider store={createExplorerStore()}>
      <CatalogueProvider catalogue={catalogue}>
        <PayProvider load={() => Promise.reject(new Error("not asked for"))}>
          <RoleOutlook role={realRole("data-engineer")} detail={changed} />
        </PayProvider>
      </CatalogueProvider>
    </ExplorerProvider>,
  );
  expect(
    screen.getByText("This dataset holds no figures of Database Architects in the round 2025–35."),
  ).toBeTruthy();
  expect(rowOf(table("Projections of Database Architects"), "Growth in jobs")).toEqual([
    "+8.7%",
    "not in this dataset",
  ]);
});
