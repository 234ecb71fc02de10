import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeAmount } from "#domain/placement.ts";
import { placementWords } from "#domain/placement-words.ts";
import { arbitraryPercentiles, DATA_SCIENTISTS, percentilesOf } from "../fixtures/made-percentiles.ts";

describe("among US data scientists", () => {
  test.each([
    [67_240, "at the 10th percentile"],
    [120_230, "at the median"],
    [199_130, "at the 90th percentile"],
    [67_239, "below the 10th percentile"],
    [199_131, "above the 90th percentile"],
    // A fifth of the way from the 25th, 85,660, to the median, 120,230.
    [92_574, "30 of 100 earn less, about"],
    // 62.5, and 50.0 but not quite the median: both rounded down.
    [139_555, "62 of 100 earn less, about"],
    [120_231, "50 of 100 earn less, about"],
    [120_229, "49 of 100 earn less, about"],
  ])("%i is %s", (amount, words) => {
    expect(placementWords(DATA_SCIENTISTS, amount)).toBe(words);
  });
});

test("half way between two that were released is not at a median that was not", () => {
  const values = percentilesOf(null, 80, null, 120, null);
  expect(placementWords(values, 100)).toBe("50 of 100 earn less, about");
  expect(placementWords(values, 79)).toBe("below the 25th percentile");
  expect(placementWords(values, 121)).toBe("above the 75th percentile");
  expect(placementWords(percentilesOf(null, null, 80, 120, null), 79)).toBe("below the median");
});

test("where several have the same value, the highest is named", () => {
  expect(placementWords(percentilesOf(50, 60, 60, 60, 80), 60)).toBe("at the 75th percentile");
});

test("fewer than two released percentiles place nothing", () => {
  expect(placementWords(percentilesOf(null, null, 100, null, null), 100)).toBeNull();
  expect(placementWords(percentilesOf(null, null, null, null, null), 100)).toBeNull();
});

test("outside what is published there is never a share of workers, and within never one beyond it", () => {
  fc.assert(
    fc.property(arbitraryPercentiles, fc.integer({ min: 0, max: 400_000 }), (values, amount) => {
      const { kind } = placeAmount(values, amount);
      const share = /^(\d+) of 100 earn less, about$/.exec(placementWords(values, amount) ?? "");
      if (kind !== "within") expect(share).toBeNull();
      if (share) expect(Number(share[1])).toBeGreaterThanOrEqual(10);
      if (share) expect(Number(share[1])).toBeLessThan(90);
    }),
    { numRuns: 1000 },
  );
});
