import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { type Axis, payAxis } from "#domain/axis.ts";
import { PAY_UNITS, perUnit } from "#domain/pay-units.ts";

let ranges: Axis;
beforeEach(() => {
  ranges = payAxis([90_000, 140_000, 130_000, 180_000, 70_000, 120_000]);
});

describe("the axis of ranges from 70,000 to 180,000", () => {
  test("runs from 60,000 to 200,000 in steps of 20,000", () => {
    expect([ranges.min, ranges.max]).toEqual([60_000, 200_000]);
    expect(ranges.ticks).toEqual([60, 80, 100, 120, 140, 160, 180, 200].map((thousand) => thousand * 1000));
  });

  test("has three unlabelled ticks between two labelled ones", () => {
    expect(ranges.minor).toHaveLength(21);
    expect(ranges.minor.slice(0, 4)).toEqual([65_000, 70_000, 75_000, 85_000]);
  });

  test("is set as finely as its ticks stand", () => {
    expect(ranges.step).toBe(5000);
  });

  test.each([
    [60_000, 0],
    [200_000, 100],
    [130_000, 50],
    [165_000, 75],
    [100_000, 28.57],
  ])("puts %i at %d percent", (amount, percent) => {
    expect(ranges.percent(amount)).toBe(percent);
  });

  test("keeps what lies beyond it at its ends", () => {
    expect([0, 59_999, -1].map(ranges.percent)).toEqual([0, 0, 0]);
    expect([200_001, 10_000_000, Number.POSITIVE_INFINITY].map(ranges.percent)).toEqual([100, 100, 100]);
  });
});

test("the axis that holds percentiles below and above the ranges too starts lower and ends higher", () => {
  const { min, max, ticks } = payAxis([70_000, 180_000, 61_440, 214_670]);
  expect([min, max]).toEqual([40_000, 240_000]);
  expect(ticks).toHaveLength(11);
});

test("the axis of the same ranges by the hour runs in whole amounts", () => {
  const { min, max, ticks, percent } = payAxis([70_000 / 2080, 180_000 / 2080]);
  expect([min, max]).toEqual([20, 100]);
  expect(ticks).toEqual([20, 30, 40, 50, 60, 70, 80, 90, 100]);
  expect(percent(60)).toBe(50);
});

test("one amount alone still has an axis around it", () => {
  const { min, max, percent } = payAxis([120_000, 120_000]);
  expect(min).toBeLessThan(120_000);
  expect(max).toBeGreaterThan(120_000);
  expect(percent(120_000)).toBeGreaterThan(0);
  expect(payAxis([0]).max).toBeGreaterThan(0);
});

test("the ranges of a hundred thousand roles have an axis", () => {
  const { min, max } = payAxis(Array.from({ length: 200_000 }, (_, index) => 40_000 + index));
  expect([min, max]).toEqual([0, 300_000]);
});

test.each([
  ["kroner", [420_000, 980_000], [300_000, 1_100_000], 25_000],
  ["yen", [3_000_000, 12_000_000], [2_000_000, 14_000_000], 500_000],
  ["rupiah", [180_000_000, 900_000_000], [100_000_000, 1_000_000_000], 25_000_000],
])("amounts of %s have round ends and steps", (_, amounts, ends, step) => {
  const axis = payAxis(amounts);
  expect([axis.min, axis.max]).toEqual(ends);
  expect(axis.step).toBe(step);
});

test("figures that are missing are passed over, and none at all is refused", () => {
  for (const none of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(payAxis([none, 70_000, 180_000]).ticks).toEqual(payAxis([70_000, 180_000]).ticks);
  }
  expect(() => payAxis([])).toThrow("at least one amount");
  expect(() => payAxis([Number.NaN])).toThrow("at least one amount");
});

describe("any axis", () => {
  const annual = fc.array(fc.integer({ min: 1000, max: 2_000_000 }), { minLength: 1, maxLength: 12 });
  const week = fc.record({
    work: fc.integer({ min: 1, max: 168 }),
    onCall: fc.integer({ min: 0, max: 168 }),
  });
  /** By the year or by what else pay is given by, so that steps of cents come up too. */
  const amounts = fc
    .tuple(annual, fc.constantFrom(...PAY_UNITS), week)
    .map(([list, unit, hours]) => list.map((amount) => perUnit(amount, unit, hours)));

  test("holds all its amounts, between ends that are round and labelled", () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const { min, max, ticks } = payAxis(list);
        expect(min).toBeLessThanOrEqual(Math.min(...list));
        expect(max).toBeGreaterThan(Math.max(...list));
        expect([ticks[0], ticks.at(-1)]).toEqual([min, max]);
        expect(min).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("ends with a label where steps do not add up exactly", () => {
    const { max, ticks } = payAxis([0.4831730769230769, 0.48173076923076924]);
    expect(ticks.at(-1)).toBe(max);
  });

  test("leaves room for half a label at either end, but none below zero", () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const { min, max, ticks } = payAxis(list);
        // Less what rounding of two ends so far from zero may come to.
        const room = ((ticks[1] ?? 0) - min) / 2 - max * 1e-12;
        expect(max - Math.max(...list)).toBeGreaterThanOrEqual(room);
        expect(Math.min(...list) - min).toBeGreaterThanOrEqual(min === 0 ? 0 : room);
      }),
    );
  });

  test("leaves it where amounts stand half a step from a label, as far as amounts can be told apart", () => {
    const { min, max, step } = payAxis([84.25, 83.75]);
    expect(83.75 - min).toBeCloseTo(2 * step, 9);
    expect(max - 84.25).toBeCloseTo(2 * step, 9);
  });

  test("has few enough labels to be read", () => {
    fc.assert(
      fc.property(amounts, (list) => {
        expect(payAxis(list).ticks.length).toBeGreaterThanOrEqual(2);
        expect(payAxis(list).ticks.length).toBeLessThanOrEqual(13);
      }),
    );
  });

  test("never draws an unlabelled tick where a labelled one stands", () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const { ticks, minor, percent } = payAxis(list);
        const labelled = new Set(ticks.map(percent));
        expect(minor.filter((amount) => labelled.has(percent(amount)))).toEqual([]);
        expect(minor).toHaveLength((ticks.length - 1) * 3);
      }),
    );
  });

  test("puts more to the right of less", () => {
    fc.assert(
      fc.property(amounts, fc.nat(2_000_000), fc.nat(2_000_000), (list, a, b) => {
        const { percent } = payAxis(list);
        expect(percent(Math.min(a, b))).toBeLessThanOrEqual(percent(Math.max(a, b)));
      }),
    );
  });
});
