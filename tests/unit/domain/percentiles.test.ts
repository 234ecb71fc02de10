import { expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import {
  EARN_LESS,
  PERCENTILE_NAMES,
  PERCENTILES,
  released,
  spokenPercentiles,
} from "#domain/percentiles.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, DATA_SCIENTIST, realRole } from "../fixtures/real-data.ts";

const official = present(catalogue.national[realRole(DATA_SCIENTIST).official.soc]);
const format = createFormat("en-US", "USD");
const NONE = { mean: null, p10: null, p25: null, median: null, p75: null, p90: null };

test("the lowest percentile comes first, and each says how many earn less", () => {
  expect(PERCENTILES.map((key) => EARN_LESS[key])).toEqual([10, 25, 50, 75, 90]);
});

test("each statistic has one long and one short name, and the mean is no percentile", () => {
  expect([...PERCENTILES, "mean" as const].map((key) => PERCENTILE_NAMES[key])).toEqual([
    { long: "10th percentile", short: "10th" },
    { long: "25th percentile", short: "25th" },
    { long: "Median", short: "Median" },
    { long: "75th percentile", short: "75th" },
    { long: "90th percentile", short: "90th" },
    { long: "Mean", short: "Mean" },
  ]);
});

test("what was released stands in order, without the mean", () => {
  expect(released(official).map(({ value }) => value)).toEqual([67_240, 85_660, 120_230, 158_880, 199_130]);
});

test("what was withheld is left out, and zero is not what is withheld", () => {
  expect(released({ ...official, p90: null, p25: null }).map(({ key }) => key)).toEqual([
    "p10",
    "median",
    "p75",
  ]);
  expect(released({ ...NONE, p10: 0 })).toEqual([{ key: "p10", value: 0 }]);
  expect(released(NONE)).toEqual([]);
});

test("is spoken with the name of each statistic", () => {
  expect(spokenPercentiles({ ...official, p25: null, p75: null }, format)).toBe(
    "10th percentile $67,240, median $120,230, 90th percentile $199,130",
  );
  expect(spokenPercentiles(NONE, format)).toBe("");
});

test("is spoken with amounts as they are shown", () => {
  const hourly = { money: (amount: number) => format.pay(amount / 2080, "hour") };
  expect(spokenPercentiles({ ...NONE, median: official.median }, hourly)).toBe("median $57.80");
});
