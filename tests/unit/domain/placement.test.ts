import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EARN_LESS, released } from "#domain/percentiles.ts";
import { type Placement, placeAmount } from "#domain/placement.ts";
import { arbitraryPercentiles, DATA_SCIENTISTS, percentilesOf } from "../fixtures/made-percentiles.ts";

const within = (percentile: number): Placement => ({ kind: "within", percentile });
const UNKNOWN: Placement = { kind: "unknown" };

describe("among US data scientists", () => {
  test.each([
    [67_240, 10],
    [85_660, 25],
    [120_230, 50],
    [158_880, 75],
    [199_130, 90],
  ])("%i is exactly at the percentile %i", (amount, percentile) => {
    expect(placeAmount(DATA_SCIENTISTS, amount)).toEqual(within(percentile));
  });

  test.each([
    // Half way between two: 76,450 is (67,240 + 85,660) / 2, and so on.
    [76_450, 17.5],
    [102_945, 37.5],
    [139_555, 62.5],
    [179_005, 82.5],
    // A fifth of the way from 85,660 to 120,230.
    [92_574, 30],
  ])("%i is at %d, by the way between the two around it", (amount, percentile) => {
    expect(placeAmount(DATA_SCIENTISTS, amount)).toEqual(within(percentile));
  });

  test("the percentile is not rounded", () => {
    expect(placeAmount(DATA_SCIENTISTS, 100_000)).toEqual(within(25 + (25 * 14_340) / 34_570));
  });

  test.each([67_239.99, 40_000, 0, -1])("%d is below the 10th, and no more is said", (amount) => {
    expect(placeAmount(DATA_SCIENTISTS, amount)).toEqual({ kind: "below", percentile: 10 });
  });

  test.each([199_130.01, 250_000, 1e12])("%d is above the 90th, and no more is said", (amount) => {
    expect(placeAmount(DATA_SCIENTISTS, amount)).toEqual({ kind: "above", percentile: 90 });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d is unknown", (amount) => {
    expect(placeAmount(DATA_SCIENTISTS, amount)).toEqual(UNKNOWN);
  });
});

describe("where percentiles were withheld", () => {
  test("the ends are those that were released", () => {
    const values = percentilesOf(null, 80, 100, 120, null);
    expect(placeAmount(values, 79)).toEqual({ kind: "below", percentile: 25 });
    expect(placeAmount(values, 121)).toEqual({ kind: "above", percentile: 75 });
    expect(placeAmount(values, 80)).toEqual(within(25));
    expect(placeAmount(values, 120)).toEqual(within(75));
  });

  test("the two around a gap are joined", () => {
    expect(placeAmount(percentilesOf(50, null, null, null, 130), 90)).toEqual(within(50));
  });

  test("fewer than two place nothing, not even the amount that is published", () => {
    expect(placeAmount(percentilesOf(null, null, 100, null, null), 100)).toEqual(UNKNOWN);
    expect(placeAmount(percentilesOf(null, null, null, null, null), 100)).toEqual(UNKNOWN);
    expect(placeAmount({ ...percentilesOf(null, null, 100, null, null), mean: 110 }, 105)).toEqual(UNKNOWN);
  });

  test("a percentile of zero is not one that was withheld", () => {
    expect(placeAmount(percentilesOf(0, null, 100, null, null), 50)).toEqual(within(30));
  });
});

describe("where percentiles have the same value", () => {
  test("the highest of them counts", () => {
    expect(placeAmount(percentilesOf(50, 50, 60, 70, 80), 50)).toEqual(within(25));
    expect(placeAmount(percentilesOf(50, 60, 60, 60, 80), 60)).toEqual(within(75));
    expect(placeAmount(percentilesOf(50, 60, 70, 80, 80), 80)).toEqual(within(90));
    expect(placeAmount(percentilesOf(50, 50, 50, 50, 50), 50)).toEqual(within(90));
  });

  test("what lies beside them is still measured from the one it is next to", () => {
    const values = percentilesOf(50, 60, 60, 60, 80);
    expect(placeAmount(values, 55)).toEqual(within(17.5));
    expect(placeAmount(values, 70)).toEqual(within(82.5));
    expect(placeAmount(percentilesOf(50, 50, 60, 70, 80), 49)).toEqual({ kind: "below", percentile: 10 });
    expect(placeAmount(percentilesOf(50, 60, 70, 80, 80), 81)).toEqual({ kind: "above", percentile: 90 });
  });
});

describe("any percentiles", () => {
  /** A number that rises with the placement: below all, then the percentile, then above all. */
  const rank = (placement: Placement): number => {
    if (placement.kind === "within") return placement.percentile;
    if (placement.kind === "below") return -1;
    return placement.kind === "above" ? 101 : Number.NaN;
  };
  const arbitraryAmount = fc.oneof(
    fc.integer({ min: -1000, max: 400_000 }),
    fc.double({ min: 0, max: 400_000, noNaN: true }),
  );

  test("place more at least as high", () => {
    fc.assert(
      fc.property(arbitraryPercentiles, arbitraryAmount, arbitraryAmount, (values, a, b) => {
        const less = rank(placeAmount(values, Math.min(a, b)));
        expect(less).toBeLessThanOrEqual(rank(placeAmount(values, Math.max(a, b))));
      }),
      { numRuns: 1000 },
    );
  });

  test("place more strictly higher between the lowest and the highest", () => {
    const part = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(arbitraryPercentiles, part, part, (values, a, b) => {
        const known = released(values).map(({ value }) => value);
        const [low, high] = [Math.min(...known), Math.max(...known)];
        fc.pre(a !== b && low !== high);
        const at = (part: number) => rank(placeAmount(values, low + ((high - low) * part) / 1000));
        expect(at(Math.min(a, b))).toBeLessThan(at(Math.max(a, b)));
      }),
    );
  });

  test("place each of their own at itself, or at the highest with its value", () => {
    fc.assert(
      fc.property(arbitraryPercentiles, (values) => {
        const known = released(values);
        for (const { value } of known) {
          const equal = known.filter((other) => other.value === value).map(({ key }) => EARN_LESS[key]);
          expect(placeAmount(values, value)).toEqual(within(Math.max(...equal)));
        }
      }),
    );
  });
});
