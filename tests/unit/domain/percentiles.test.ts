import { expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import { EARN_LESS, PERCENTILES, released, spokenPercentiles } from "#domain/percentiles.ts";
import { DATA_SCIENTIST, realRole } from "../fixtures/real-data.ts";

const { official } = realRole(DATA_SCIENTIST);
const format = createFormat("en-US", "USD");
const NONE = { mean: null, p10: null, p25: null, median: null, p75: null, p90: null };

test("the lowest percentile comes first, and each says how many earn less", () => {
  expect(PERCENTILES.map((key) => EARN_LESS[key])).toEqual([10, 25, 50, 75, 90]);
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
