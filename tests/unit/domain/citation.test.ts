import { describe, expect, test } from "vitest";
import { type CitedFigure, citation, citedUnit } from "#domain/citation.ts";
import { createFormat } from "#domain/format.ts";
import { FULL_TIME } from "#domain/pay-units.ts";
import { catalogue } from "../fixtures/real-data.ts";

const format = createFormat("en-US", "USD");

const FIGURE: CitedFigure = {
  occupation: "Data Scientists",
  soc: "15-2051",
  place: "United States",
  statistic: "Median",
  amountText: "$120,230",
  unitWords: "a year",
  source: {
    id: "made",
    publisher: "Made Bureau",
    title: "Made Wage Statistics",
    period: "May 2025",
    url: "https://example.org/wages/",
    retrieved: "2026-11-22",
  },
};
const PARITY = {
  words: "adjusted for living cost: price parity 110.72 on 50% of pay, the rest as it is",
  paritySource: catalogue.paritySource,
};

describe("a published figure", () => {
  test("stands with occupation, code, place, period, statistic, unit, source, address and date", () => {
    expect(citation(FIGURE, format)).toBe(
      "Data Scientists (15-2051), United States, May 2025: median of gross pay, $120,230 a year. " +
        "Made Bureau, Made Wage Statistics, May 2025. https://example.org/wages/ Retrieved November 22, 2026.",
    );
  });

  test("names the period of its source once where the title says it", () => {
    const source = { ...FIGURE.source, title: "Made Wage Statistics, May 2025: states" };
    expect(citation({ ...FIGURE, source }, format)).toContain(
      "Made Bureau, Made Wage Statistics, May 2025: states. https",
    );
  });

  test("does without an address where its source has none", () => {
    expect(citation({ ...FIGURE, source: { ...FIGURE.source, url: null } }, format)).toMatch(
      /Statistics, May 2025\. Retrieved November 22, 2026\.$/,
    );
  });

  test("is not called adjusted", () => {
    expect(citation(FIGURE, format)).not.toMatch(/adjusted|parity|published/);
  });
});

test("an adjusted figure says how, names the source of the parity, and what was published", () => {
  const text = citation(
    {
      ...FIGURE,
      place: "California",
      amountText: "$134,731",
      published: "$141,590 a year",
      adjusted: PARITY,
    },
    format,
  );
  expect(text).toContain(`$134,731 a year; ${PARITY.words}; published: $141,590 a year.`);
  const { publisher, title, url } = catalogue.paritySource;
  expect(text).toContain(`Price parity: ${publisher}, ${title}. ${url} Retrieved November 22, 2026.`);
});

describe("a converted unit says how it was converted", () => {
  test.each([
    ["year", "a year"],
    ["month", "a month, a twelfth of a year’s"],
    ["hour", "an hour at 2,080 hours a year"],
    ["life", "an hour of life at 40 hours a week worked, 52 weeks a year"],
  ] as const)("by the %s", (unit, words) => {
    expect(citedUnit(unit, FULL_TIME, format)).toBe(words);
  });

  test("with the hours on call, where there are any", () => {
    expect(citedUnit("life", { work: 45, onCall: 10 }, format)).toBe(
      "an hour of life at 45 hours a week worked and 10 on call, 52 weeks a year",
    );
  });
});
