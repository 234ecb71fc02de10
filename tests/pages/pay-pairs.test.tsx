import { catalogue } from "virtual:catalogue";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { Catalogue, NationalFigures } from "#data/catalogue.ts";
import { PayPairs } from "#features/pay-pairs/pair-section.tsx";
import { createExplorerStore } from "#store/explorer-store.ts";
import { CatalogueProvider } from "#store/use-catalogue.tsx";
import { ExplorerProvider } from "#store/use-explorer.tsx";
import { PayProvider } from "#store/use-pay.tsx";
import { present } from "../unit/fixtures/present.ts";
import { columnsOf, rowsOf, section, table } from "./compare-parts.ts";
import { renderPage } from "./render-page.tsx";

const BE = "backend-api-developer";
const DS = "data-scientist";
const ML = "machine-learning-engineer";
const DO = "devops-site-reliability-engineer";
const QA = "test-automation-qa-engineer";
const DE = "data-engineer";
const compare = (slugs: readonly string[], query = "") =>
  renderPage(`/compare/${slugs.join("-vs-")}${query}`);

const pairs = () => within(section("How much does the difference mean?"));
const words = () => section("How much does the difference mean?").textContent;
const TESTERS_AND_DEVELOPERS =
  "Of 100 random pairs, one person from each occupation, the Test Automation / QA Engineer side earns more in 29 to 35.";

describe("two roles", () => {
  test.each([
    [BE, QA],
    [QA, BE],
  ])("%s and %s are one sentence about the lower median, and the same strip", async (...slugs) => {
    await compare(slugs);
    expect(pairs().getByText(TESTERS_AND_DEVELOPERS)).toBeTruthy();
    expect(pairs().getByRole("img", { name: TESTERS_AND_DEVELOPERS })).toBeTruthy();
    const ends = pairs().getAllByText(/earns more$/);
    expect(ends.map((end) => end.parentElement?.textContent)).toEqual([
      "29–35QA Test / QA earns more",
      "65–71BE Backend / API earns more",
    ]);
    expect(pairs().getByText(/^Hatched: 6 pairs that either side may win/)).toBeTruthy();
  });

  test("have a hundred cells: sure for one, open, sure for the other", async () => {
    await compare([BE, QA]);
    const groups = [...pairs().getByRole("img").querySelectorAll("g")];
    expect(groups.map((group) => group.querySelectorAll("rect").length)).toEqual([29, 6, 65]);
  });

  test("stand with the occupations, the place, the period and whom the figures are of", async () => {
    await compare([BE, QA]);
    expect(
      pairs().getByText(
        /^People in Software Developers \(15-1252\) and Software Quality .* \(15-1253\), United States, May 2025, U\.S\. Bureau of Labor Statistics\. Wage and salary workers/,
      ),
    ).toBeTruthy();
  });

  test("that are close are said to leave open who is ahead", async () => {
    await compare([BE, DE]);
    expect(pairs().getByText(/Backend \/ API Developer side earns more in 47 to 51\.$/)).toBeTruthy();
    expect(pairs().getByText(/half lies in between\.$/)).toBeTruthy();
  });

  test.each([
    [
      BE,
      DO,
      "Backend / API Developer and DevOps / Site Reliability Engineer",
      "Software Developers (15-1252)",
    ],
    [ML, DS, "Machine Learning Engineer and Data Scientist", "Data Scientists (15-2051)"],
  ])("%s and %s on one code cannot be told apart, and no number is given", async (a, b, names, code) => {
    await compare([a, b]);
    expect(
      pairs().getByText(
        `${names} stand on the same official figure, that of ${code}: it cannot tell them apart.`,
      ),
    ).toBeTruthy();
    expect(pairs().queryByRole("img")).toBeNull();
    expect(words()).not.toContain("earns more in");
  });

  test("have the model at hand, and what it does not say", async () => {
    await compare([BE, QA]);
    const details = present(pairs().getByText("How this is worked out").closest("details"));
    expect(details.open).toBe(false);
    for (const part of [
      "spread evenly",
      "lowest and the highest tenth",
      "an interval",
      "not of posts",
      "It does not say what one person would earn",
    ]) {
      expect(details.textContent).toContain(part);
    }
  });
});

describe("another way to show pay", () => {
  test("in another place compares that place's figures, and names it", async () => {
    await compare([BE, QA], "?place=CA");
    expect(await pairs().findByText(/, California, May 2025/)).toBeTruthy();
    expect(pairs().queryByText(TESTERS_AND_DEVELOPERS)).toBeNull();
    expect(pairs().getByRole("img", { name: /QA Engineer side earns more in \d+ to \d+\.$/ })).toBeTruthy();
  });

  test("in a place without wages says why, and borrows none", async () => {
    await compare([BE, QA], "?place=AK");
    expect(
      await pairs().findByText(
        /^Not published for Alaska: employment is known .* wages of Software Developers/,
      ),
    ).toBeTruthy();
    expect(pairs().queryByRole("img")).toBeNull();
  });

  test.each(["?unit=month", "?unit=hour", "?unit=life"])("by %s changes nothing", async (query) => {
    await compare([BE, QA], query);
    expect(pairs().getByRole("img", { name: TESTERS_AND_DEVELOPERS })).toBeTruthy();
    expect(words()).not.toContain("with the hours you gave");
  });

  test("adjusted by the living cost of one place changes nothing", async () => {
    await compare([BE, QA], "?place=CA");
    await pairs().findByText(/, California, May 2025/);
    const name = present(pairs().getByRole("img").getAttribute("aria-label"));
    const { store } = await compare([BE, QA], "?place=CA&local=80");
    expect(store.getState().pay.local).toBe(80);
    await waitFor(() => expect(screen.getAllByRole("img", { name })).toHaveLength(2));
  });

  test("by an hour of life follows the reader's hours where they differ, and says so", async () => {
    const { store } = await compare([BE, QA], "?unit=life");
    act(() => store.getState().setHours(BE, { work: 60, onCall: 20 }));
    expect(pairs().getByText(/with the hours you gave for each role/)).toBeTruthy();
    // 135,980 by 80 hours a week is less than 104,300 by 40: now the other side has the lower median.
    expect(pairs().getByRole("img", { name: /Backend \/ API Developer side earns more in/ })).toBeTruthy();
    act(() => store.getState().setHours(QA, { work: 70, onCall: 10 }));
    expect(pairs().getByRole("img", { name: TESTERS_AND_DEVELOPERS })).toBeTruthy();
  });
});

describe("more than two roles", () => {
  const ALL = [BE, DS, ML, DO, QA, DE];
  const names = ALL.map((slug) => present(catalogue.roles.find((role) => role.slug === slug)).name);

  test("are a table, the row against the column, with full names", async () => {
    await compare(ALL);
    const shown = table("Of 100 random pairs");
    // The codes are decoration.
    const heads = within(shown).getAllByRole("columnheader");
    expect(heads.map((head) => within(head).getByText(/\w{3,}/).textContent)).toEqual(names);
    const rows = within(shown).getAllByRole("rowheader");
    expect(rows.map((head) => within(head).getByText(/\w{3,}/).textContent)).toEqual(names);
    const cells = [...rowsOf(shown).values()].map((row) => row.map((cell) => cell.replace("–the", "the")));
    const own = "the role itself";
    expect(cells).toEqual([
      [own, "56–61", "56–61", "same", "65–71", "47–51"],
      ["39–44", own, "same", "39–44", "56–61", "38–43"],
      ["39–44", "same", own, "39–44", "56–61", "38–43"],
      ["same", "56–61", "56–61", own, "65–71", "47–51"],
      ["29–35", "39–44", "39–44", "29–35", own, "27–34"],
      ["49–53", "57–62", "57–62", "49–53", "66–73", own],
    ]);
    expect(columnsOf(shown)).toHaveLength(6);
  });

  test("come with a sentence that reads one cell, and a note for each shared code", async () => {
    await compare(ALL);
    expect(pairs().getByText(/^How to read it: row DS, column BE\./).textContent).toContain(
      "the Data Scientist side earns more in 39 to 44.",
    );
    const same = pairs().getAllByText(/^Same: /);
    expect(same.map((note) => note.textContent)).toEqual([
      expect.stringContaining("that of Software Developers (15-1252): it cannot tell them apart."),
      expect.stringContaining("that of Data Scientists (15-2051): it cannot tell them apart."),
    ]);
  });

  test("are bold only where more than half is sure", async () => {
    await compare(ALL);
    const bold = [...table("Of 100 random pairs").querySelectorAll("td b")].map((cell) => cell.textContent);
    expect(new Set(bold)).toEqual(new Set(["56–61", "65–71", "57–62", "66–73"]));
  });

  test("say which have no figures in a place, and why", async () => {
    await compare([BE, QA, DE], "?place=AK");
    expect(
      await pairs().findByText(/^No figure: Not published for Alaska: .* Software Developers/),
    ).toBeTruthy();
    const cells = [...rowsOf(table("Of 100 random pairs")).values()].flat();
    expect(cells).toContain("no figure");
  });
});

describe("figures that the dataset might hold", () => {
  function renderPairs(slugs: readonly string[], changes: Record<string, Partial<NationalFigures>>) {
    const national = Object.fromEntries(
      Object.entries(catalogue.national).map(([soc, figures]) => [soc, { ...figures, ...changes[soc] }]),
    );
    const changed: Catalogue = { ...catalogue, national };
    const roles = slugs.map((slug) => present(changed.roles.find((role) => role.slug === slug)));
    render(
      <ExplorerProvider store={createExplorerStore()}>
        <CatalogueProvider catalogue={changed}>
          <PayProvider load={() => Promise.reject(new Error("not asked for"))}>
            <PayPairs roles={roles} />
          </PayProvider>
        </CatalogueProvider>
      </ExplorerProvider>,
    );
  }

  test("with one median for two codes still have an interval", () => {
    renderPairs([BE, QA], { "15-1253": { median: 135_980, p75: 150_000 } });
    expect(screen.getByText("Both have the same median, $135,980.")).toBeTruthy();
    expect(
      screen.getByRole("img", { name: /Backend \/ API Developer side earns more in \d+ to \d+\.$/ }),
    ).toBeTruthy();
  });

  test("with one median for two of three codes are noted", () => {
    renderPairs([BE, QA, DE], { "15-1253": { median: 135_980, p75: 150_000 } });
    expect(
      screen.getByText(
        "Backend / API Developer and Test Automation / QA Engineer have the same median, $135,980.",
      ),
    ).toBeTruthy();
  });

  test("of one percentile are too few to compare", () => {
    renderPairs([BE, QA], { "15-1253": { p10: null, p25: null, p75: null, p90: null } });
    expect(
      screen.getByText(/^Too few percentiles of Software Quality .* for United States: it takes 2\./),
    ).toBeTruthy();
    expect(screen.queryByRole("img")).toBeNull();
  });
});
