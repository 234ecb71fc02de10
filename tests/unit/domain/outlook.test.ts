import { describe, expect, it } from "vitest";
import { createFormat } from "#domain/format.ts";
import { type OutlookRow, outlookRows, outlookText, rounds } from "#domain/outlook.ts";
import { present } from "../fixtures/present.ts";
import { BACKEND, DATA_ENGINEER, DATA_SCIENTIST, TEST_ENGINEER } from "../fixtures/real-data.ts";
import { realDetail } from "../fixtures/real-detail.ts";

const format = createFormat("en-US", "USD");
const valuesOf = (rows: readonly OutlookRow[], key: OutlookRow["key"]) =>
  rows.find((row) => row.key === key)?.values;

describe("the rounds of projections", () => {
  const all = () => rounds([BACKEND, TEST_ENGINEER, DATA_SCIENTIST].map((slug) => realDetail(slug)));

  it("are kept apart, the main one first, each with its source", () => {
    expect(all().map(({ period, source }) => `${period} ${source.id}`)).toEqual([
      "2024–34 bls-ep-2024-34",
      "2025–35 bls-ooh-2025-35",
    ]);
  });

  it("give each role its own figures, jobs in whole numbers", () => {
    const { rows } = present(all()[0]);
    expect(valuesOf(rows, "growth")).toEqual([15.8, 10, 33.5]);
    expect(valuesOf(rows, "start")).toEqual([1_693_800, 201_700, 245_900]);
    expect(valuesOf(rows, "end")).toEqual([1_961_400, 221_900, 328_300]);
    expect(valuesOf(rows, "change")).toEqual([267_700, 20_200, 82_500]);
    expect(valuesOf(rows, "openings")).toEqual([115_200, 14_000, 23_400]);
  });

  it("say which figures describe a group, and which part of its change is the occupation's own", () => {
    const { rows } = present(all()[1]);
    const group =
      "A group of occupations: Software developers, quality assurance analysts, and testers (15-1252, 15-1253)";
    expect(valuesOf(rows, "describes")).toEqual([group, group, "Data scientists (15-2051) alone"]);
    expect(rows[0]?.key).toBe("describes");
    expect(valuesOf(rows, "change")).toEqual([185_400, 185_400, 95_400]);
    expect(valuesOf(rows, "own")).toEqual([174_700, 10_600, 95_400]);
  });

  it("have no row on groups where every figure is the occupation's alone", () => {
    const keys = present(all()[0]).rows.map(({ key }) => key);
    expect(keys).toEqual(["growth", "start", "end", "change", "openings", "education", "experience"]);
  });

  it("leave empty what a round does not give, instead of working it out", () => {
    expect(valuesOf(present(all()[1]).rows, "end")).toEqual([null, null, null]);
    // Of this group's change no part was published for its members.
    const [, second] = rounds([DATA_ENGINEER, BACKEND].map((slug) => realDetail(slug)));
    expect(valuesOf(present(second).rows, "own")).toEqual([null, 174_700]);
  });

  it("keep a role's column where a round does not hold its code", () => {
    const detail = realDetail(BACKEND);
    const without = { outlook: detail.outlook.map((round) => ({ ...round, figures: null })) };
    const [first] = rounds([without, detail]);
    expect(valuesOf(present(first).rows, "growth")).toEqual([null, 15.8]);
    const only = { outlook: detail.outlook.slice(1) };
    const [main] = rounds([detail, only]);
    expect(valuesOf(present(main).rows, "growth")).toEqual([15.8, null]);
  });

  it("name each figure, and say in what it is given", () => {
    expect(present(all()[1]).rows.map(({ key, label, unit }) => [key, label, unit])).toEqual([
      ["describes", "Figures describe", ""],
      ["growth", "Growth in jobs", "percent"],
      ["start", "Jobs at the start", "jobs"],
      ["end", "Jobs at the end", "jobs"],
      ["change", "Change in jobs", "jobs"],
      ["own", "of which in the occupation itself", "jobs"],
      ["openings", "Openings a year", "openings a year"],
      ["education", "Typical entry education", ""],
      ["experience", "Experience in a related job", ""],
    ]);
  });

  it("give the education and experience that employers usually ask for", () => {
    const figures = present(realDetail(BACKEND).outlook[0]?.figures ?? undefined);
    const rows = present(rounds([realDetail(BACKEND)])[0]).rows;
    expect(valuesOf(rows, "education")).toEqual([present(figures.entryEducation ?? undefined)]);
    expect(valuesOf(rows, "experience")).toEqual([figures.relatedExperience]);
  });

  it("have no row on the occupation’s own part where no part was published", () => {
    const rows = outlookRows(
      realDetail(BACKEND).outlook.map((round) => ({
        ...round,
        figures: round.figures && { ...round.figures, ownChangeThousands: null },
      })),
    );
    expect(rows.map(({ key }) => key)).not.toContain("own");
    expect(rows.map(({ key }) => key)).toContain("describes");
  });

  it("are listed once where several roles have the very same figures", () => {
    const detail = realDetail(BACKEND);
    expect(rounds([detail, detail]).map(({ period }) => period)).toEqual(
      rounds([detail]).map(({ period }) => period),
    );
  });

  it("are there though the first role has none", () => {
    const detail = realDetail(BACKEND);
    expect(rounds([{ outlook: [] }, detail])).toHaveLength(detail.outlook.length);
  });

  it("are none for no roles", () => {
    expect(rounds([])).toEqual([]);
  });
});

describe("the rounds of one role side by side", () => {
  it("say of each what it describes", () => {
    const rows = outlookRows(realDetail(DATA_ENGINEER).outlook);
    expect(valuesOf(rows, "describes")).toEqual([
      "Database architects (15-1243) alone",
      "A group of occupations: Database administrators and architects (15-1242, 15-1243)",
    ]);
    expect(valuesOf(rows, "growth")).toEqual([8.7, 4]);
  });
});

describe("a value of the outlook", () => {
  it.each([
    ["growth", "percent", 15.8, "+15.8%"],
    ["growth", "percent", -4.2, "−4.2%"],
    ["change", "jobs", -13_800, "−13,800"],
    ["change", "jobs", 267_700, "+267,700"],
    ["own", "jobs", 0, "0"],
    ["own", "jobs", 5000, "+5,000"],
    ["start", "jobs", 1_693_800, "1,693,800"],
    ["education", "", "Bachelor's degree", "Bachelor's degree"],
    ["end", "jobs", null, "not in this dataset"],
  ] as const)("of %s in %s, %j, is %s", (key, unit, value, text) => {
    expect(outlookText({ key, unit }, value, format)).toBe(text);
  });
});
