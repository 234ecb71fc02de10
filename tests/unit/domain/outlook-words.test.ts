import { describe, expect, it } from "vitest";
import type { Outlook } from "#data/catalogue.ts";
import { createFormat } from "#domain/format.ts";
import { outlookNote, outlookSentences, periodYears } from "#domain/outlook-words.ts";
import { present } from "../fixtures/present.ts";
import { BACKEND, DATA_ENGINEER } from "../fixtures/real-data.ts";
import { realDetail } from "../fixtures/real-detail.ts";

const format = createFormat("en-US", "USD");
const [main, newest] = realDetail(BACKEND).outlook.map((round) => present(round));

describe("a period", () => {
  it.each([
    ["2024–34", { from: 2024, to: 2034 }],
    ["2024–2034", { from: 2024, to: 2034 }],
    ["2098–08", { from: 2098, to: 2108 }],
    ["May 2025", null],
    ["2024-34", null],
    ["2024–345", null],
    ["about 2024–34", null],
    ["2024–24", { from: 2024, to: 2024 }],
  ])("%s is the years %j", (period, years) => {
    expect(periodYears(period)).toEqual(years);
  });
});

describe("a round in sentences", () => {
  it("has the growth, the years, the openings and all occupations to hold them against", () => {
    expect(outlookSentences(present(main), "Software Developers", format)).toEqual([
      "Jobs in Software Developers are projected to grow by 15.8% from 2024 to 2034, with 115,200 openings a year.",
      "All occupations together: +3.1%.",
    ]);
  });

  it("says that figures of a group are the group's, with the occupation's own part", () => {
    expect(outlookSentences(present(newest), "Software Developers", format)).toEqual([
      "Jobs in the group “Software developers, quality assurance analysts, and testers” are projected to grow by 10% from 2025 to 2035, with 106,100 openings a year.",
      "The round’s figure for all occupations together is not in this dataset.",
      "These figures describe a group of occupations (15-1252 and 15-1253), not Software Developers alone.",
      "The group’s change is +185,400 jobs, of which +174,700 in Software Developers.",
    ]);
  });

  it("invents no part of a group's change where none was published", () => {
    const round = present(realDetail(DATA_ENGINEER).outlook[1]);
    const text = outlookSentences(round, "Database Architects", format).join(" ");
    expect(text).toContain("not Database Architects alone.");
    expect(text).not.toContain("of which");
  });

  it.each([
    [-4.2, "shrink by 4.2% from 2024 to 2034"],
    [0, "keep their number from 2024 to 2034"],
  ])("of %s percent says that jobs %s", (changePct, words) => {
    const { figures, ...round } = present(main);
    const changed: Outlook = { ...round, figures: { ...present(figures), changePct } };
    expect(outlookSentences(changed, "X", format)[0]).toContain(`are projected to ${words},`);
  });

  it("says so where the round has no figures of the code", () => {
    expect(outlookSentences({ ...present(main), figures: null }, "Software Developers", format)).toEqual([
      "This dataset holds no figures of Software Developers in the round 2024–34.",
    ]);
  });

  it("names a period that is no two years as it is written", () => {
    const [first] = outlookSentences({ ...present(main), period: "the 2020s" }, "X", format);
    expect(first).toContain("grow by 15.8% over the 2020s,");
  });
});

it("a round's note says what to hold the figures against, or that this is missing", () => {
  expect(outlookNote(present(main), format)).toBe(
    "2024–34, of the official occupations. All occupations together: +3.1%.",
  );
  expect(outlookNote(present(newest), format)).toBe(
    "2025–35, of the official occupations. The round’s figure for all occupations together is not in this dataset.",
  );
});
