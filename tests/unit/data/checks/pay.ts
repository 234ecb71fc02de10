import { present } from "../../fixtures/present.ts";
import { DATA_ENGINEER, files, roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

const ORDER = "p10 ≤ p25 ≤ median ≤ p75 ≤ p90";
/** A row with every figure, and one whose wages were not released. */
const published = files.states.occupations.findIndex(({ soc, state }) => soc === "15-1252" && state === "CA");
const withheld = files.states.occupations.findIndex(({ soc, state }) => soc === "15-1252" && state === "AK");

function prices(found: string): Breakage["reported"] {
  const expected = "one row for US and for each of 51 states";
  return { file: "pay/price-parities.json", path: "parities", expected, found };
}

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
  ...(["median", "p90", "mean", "employment"] as const).map((key) => ({
    check: "missing-has-a-reason",
    what: `national figures without ${key}, unexplained`,
    spoil: ({ national }: Parameters<Breakage["spoil"]>[0]) => {
      present(national.occupations[0])[key] = null;
    },
    reported: {
      file: "pay/national.json",
      path: "occupations[0].flag",
      expected: `the reason why ${key} is null (15-1252)`,
      found: "null",
    },
  })),
  {
    check: "missing-has-a-reason",
    what: "state wages withheld, unexplained",
    spoil: ({ states }) => {
      present(states.occupations[withheld]).wageFlag = null;
    },
    reported: {
      file: "pay/states.json",
      path: `occupations[${withheld}].wageFlag`,
      expected: "the reason why mean, p10, p25, median, p75, p90 is null (15-1252, AK)",
      found: "null",
    },
  },
  ...(["employment", "locationQuotient"] as const).map((key) => ({
    check: "missing-has-a-reason",
    what: `a state's ${key} missing, unexplained`,
    spoil: ({ states }: Parameters<Breakage["spoil"]>[0]) => {
      present(states.occupations[published])[key] = null;
    },
    reported: {
      file: "pay/states.json",
      path: `occupations[${published}].${key}Flag`,
      expected: `the reason why ${key} is null (15-1252, CA)`,
      found: "null",
    },
  })),
  {
    check: "every-state-once",
    what: "a state without a row",
    spoil: ({ states }) => {
      states.occupations = states.occupations.filter(({ soc, state }) => soc !== "15-1252" || state !== "CA");
    },
    reported: {
      file: "pay/states.json",
      path: "occupations (15-1252)",
      expected: "one row for each of 51 states",
      found: "missing CA, unknown none, repeated none",
    },
  },
  {
    check: "every-state-once",
    what: "a row for no state, beside one state twice",
    spoil: ({ states }) => {
      const row = present(states.occupations[published]);
      states.occupations.push({ ...row, state: "QQ" }, { ...row });
    },
    reported: {
      file: "pay/states.json",
      path: "occupations (15-1252)",
      expected: "one row for each of 51 states",
      found: "missing none, unknown QQ, repeated CA",
    },
  },
  {
    check: "every-state-has-prices",
    what: "no price parity of the nation and of a state",
    spoil: ({ parities }) => {
      parities.parities = parities.parities.filter(({ state }) => state !== "US" && state !== "CA");
    },
    reported: prices("missing US CA, unknown none, repeated none"),
  },
  {
    check: "every-state-has-prices",
    what: "a price parity of no state, beside one state twice",
    spoil: ({ parities }) => {
      parities.parities.push({ state: "QQ", allItems: 100 }, { state: "CA", allItems: 100 });
    },
    reported: prices("missing none, unknown QQ, repeated CA"),
  },
];
