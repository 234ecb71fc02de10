import { present } from "../../fixtures/present.ts";
import { DATA_ENGINEER, files, roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

const ORDER = "p10 ≤ p25 ≤ median ≤ p75 ≤ p90";
const published = files.states.occupations.findIndex(({ soc, state }) => soc === "15-1252" && state === "CA");
const seattle = files.metros.occupations.findIndex(
  ({ soc, metro }) => soc === "15-1252" && metro === "42660",
);

export const payBreakages: readonly Breakage[] = [
  ...[165_000, 170_000].map((from) => ({
    check: "range-is-ordered",
    what: `a range from ${from} to 165000`,
    spoil: (copy: Parameters<Breakage["spoil"]>[0]) => {
      roleIn(copy, DATA_ENGINEER).pay.from = from;
    },
    reported: {
      file: `roles/${DATA_ENGINEER}.json`,
      path: "pay",
      expected: "from below to",
      found: `${from} to 165000`,
    },
  })),
  {
    check: "one-currency",
    what: "a role paid in another currency",
    spoil: (copy) => {
      roleIn(copy, DATA_ENGINEER).pay.currency = "EUR";
    },
    reported: {
      file: `roles/${DATA_ENGINEER}.json`,
      path: "pay.currency",
      expected: "USD",
      found: "EUR",
    },
  },
  {
    check: "one-currency",
    what: "national figures in another currency",
    spoil: ({ national }) => {
      national.currency = "EUR";
    },
    reported: { file: "pay/national.json", path: "currency", expected: "USD", found: "EUR" },
  },
  {
    check: "one-currency",
    what: "state figures in another currency",
    spoil: ({ states }) => {
      states.currency = "EUR";
    },
    reported: { file: "pay/states.json", path: "currency", expected: "USD", found: "EUR" },
  },
  {
    check: "one-currency",
    what: "metropolitan figures in another currency",
    spoil: ({ metros }) => {
      metros.currency = "EUR";
    },
    reported: { file: "pay/metros.json", path: "currency", expected: "USD", found: "EUR" },
  },
  {
    check: "percentiles-are-ordered",
    what: "a national median below the 25th percentile",
    spoil: ({ national }) => {
      Object.assign(present(national.occupations[0]), { p10: 10, p25: 30, median: 20, p75: 40, p90: 50 });
    },
    reported: {
      file: "pay/national.json",
      path: "occupations[0]",
      expected: ORDER,
      found: "10, 30, 20, 40, 50",
    },
  },
  {
    check: "percentiles-are-ordered",
    what: "state percentiles that fall across a missing one",
    spoil: ({ states }) => {
      Object.assign(present(states.occupations[published]), {
        p10: 10,
        p25: 30,
        median: null,
        p75: 20,
        p90: 50,
        wageFlag: "not_released",
      });
    },
    reported: {
      file: "pay/states.json",
      path: `occupations[${published}]`,
      expected: ORDER,
      found: "10, 30, 20, 50",
    },
  },
  {
    check: "percentiles-are-ordered",
    what: "a metro's 90th percentile below the 75th",
    spoil: ({ metros }) => {
      Object.assign(present(metros.occupations[seattle]), { p10: 10, p25: 20, median: 30, p75: 50, p90: 40 });
    },
    reported: {
      file: "pay/metros.json",
      path: `occupations[${seattle}]`,
      expected: ORDER,
      found: "10, 20, 30, 50, 40",
    },
  },
];
