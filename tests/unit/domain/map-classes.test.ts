import { describe, expect, test } from "vitest";
import { classOf, divergingClasses, type MapClass, quantileClasses } from "#domain/map-classes.ts";

const edges = (classes: readonly MapClass[]) => [...classes.map(({ from }) => from), classes.at(-1)?.to];
const counts = (classes: readonly MapClass[]) => classes.map(({ count }) => count);

describe("classes by quantile", () => {
  test("hold equally many, with breaks of two digits between the two outermost values", () => {
    const wages = [61_234, 65_100, 72_340, 74_010, 81_900, 88_450, 93_010, 98_700, 104_500, 131_870];
    const classes = quantileClasses(wages);
    // The quintiles are 70,892, 78,744, 90,274 and 99,860.
    expect(edges(classes)).toEqual([61_234, 71_000, 79_000, 90_000, 100_000, 131_870]);
    expect(counts(classes)).toEqual([2, 2, 2, 2, 2]);
  });

  test("work for fractions", () => {
    const quotients = [0.31, 0.42, 0.55, 0.68, 0.77, 0.93, 1.04, 1.21, 1.66, 2.87];
    expect(edges(quantileClasses(quotients))).toEqual([0.31, 0.52, 0.73, 0.97, 1.3, 2.87]);
  });

  test("work for negative values", () => {
    const classes = quantileClasses([-41_000, -30_500, -12_200, -800, 900, 15_300], 3);
    // The terciles are −18,300 and −233.3.
    expect(edges(classes)).toEqual([-41_000, -18_000, -230, 15_300]);
    expect(counts(classes)).toEqual([2, 2, 2]);
  });

  test("may be more or fewer than five, and never fewer than one", () => {
    const values = Array.from({ length: 70 }, (_, i) => 10 + i);
    expect(quantileClasses(values)).toHaveLength(5);
    expect(quantileClasses(values, 7)).toHaveLength(7);
    expect(quantileClasses(values, 2)).toHaveLength(2);
    expect(quantileClasses(values, 1)).toEqual([{ from: 10, to: 79, count: 70 }]);
    expect(quantileClasses(values, 0)).toHaveLength(1);
  });

  test("are fewer where there are fewer values", () => {
    expect(quantileClasses([10, 20, 30])).toHaveLength(3);
    expect(quantileClasses([10, 20])).toEqual([
      { from: 10, to: 15, count: 1 },
      { from: 15, to: 20, count: 1 },
    ]);
    expect(quantileClasses([5, 5, 5])).toEqual([{ from: 5, to: 5, count: 3 }]);
    expect(quantileClasses([0])).toEqual([{ from: 0, to: 0, count: 1 }]);
    expect(quantileClasses([])).toEqual([]);
  });

  test("tell two values apart though most are equal", () => {
    expect(counts(quantileClasses([1, 1, 1, 1, 1, 1, 1, 1, 5]))).toEqual([8, 1]);
    expect(counts(quantileClasses([1, 5, 5, 5, 5, 5, 5, 5, 5]))).toEqual([1, 8]);
    // Half way between them.
    expect(edges(quantileClasses([1, 1, 1, 1, 1, 1, 1, 1, 5]))).toEqual([1, 3, 5]);
    expect(edges(quantileClasses([1, 5, 5, 5, 5, 5, 5, 5, 5]))).toEqual([1, 3, 5]);
    expect(edges(quantileClasses([0, 0, 0, 0, 0, 0, 3, 4, 5, 6]))).toEqual([0, 1.5, 4.2, 6]);
  });

  test("are one where two digits cannot tell the values apart", () => {
    expect(quantileClasses([100_100, 100_200, 100_300])).toEqual([{ from: 100_100, to: 100_300, count: 3 }]);
  });

  test("take the round number on the other side where the nearest is outside of the values", () => {
    // The median, 1001, rounds to 1000, which would leave nothing below it.
    expect(edges(quantileClasses([1000, 1001, 1200], 2))).toEqual([1000, 1100, 1200]);
    expect(edges(quantileClasses([-1200, -1001, -1000], 2))).toEqual([-1200, -1100, -1000]);
  });

  test("pass over what is not a finite number, and leave the list as it was", () => {
    const values = [30, Number.NaN, 10, Number.POSITIVE_INFINITY, 20];
    expect(quantileClasses(values)).toEqual(quantileClasses([10, 20, 30]));
    expect(values).toEqual([30, Number.NaN, 10, Number.POSITIVE_INFINITY, 20]);
    expect(quantileClasses([Number.NaN])).toEqual([]);
  });
});

describe("diverging classes", () => {
  test("lie in equal round steps around zero", () => {
    const classes = divergingClasses([-21_400, -9000, -300, 0, 4200, 16_000, 23_000]);
    expect(classes).toEqual([
      { from: -25_000, to: -15_000, count: 1 },
      { from: -15_000, to: -5000, count: 1 },
      { from: -5000, to: 5000, count: 3 },
      { from: 5000, to: 15_000, count: 0 },
      { from: 15_000, to: 25_000, count: 2 },
    ]);
  });

  test("are symmetric though the values lie on one side", () => {
    const classes = divergingClasses([18_000, 22_000]);
    expect(edges(classes)).toEqual([-25_000, -15_000, -5000, 5000, 15_000, 25_000]);
    expect(counts(classes)).toEqual([0, 0, 0, 0, 2]);
  });

  test("have as many a side as are wanted", () => {
    expect(edges(divergingClasses([-30, 30], 1))).toEqual([-30, -10, 10, 30]);
    expect(edges(divergingClasses([-30, 30], 3))).toEqual([-35, -25, -15, -5, 5, 15, 25, 35]);
    expect(edges(divergingClasses([-30, 30], 0))).toEqual([-50, 50]);
  });

  test.each([
    // Just within the outermost edge, on it, and just beyond: the next round step is taken.
    [24_999, 10_000],
    [25_000, 10_000],
    [25_001, 20_000],
    [50_001, 50_000],
    [125_001, 100_000],
    [0.3, 0.2],
    [0.26, 0.2],
    [0.25, 0.1],
  ])("that reach to %d are %d wide", (reach, step) => {
    const [first] = divergingClasses([reach]);
    expect(first && first.to - first.from).toBeCloseTo(step, 12);
  });

  test("have edges that can be printed", () => {
    expect(edges(divergingClasses([0.4]))).toEqual([-0.5, -0.3, -0.1, 0.1, 0.3, 0.5]);
    expect(edges(divergingClasses([0.01], 3))).toEqual([
      -0.0175, -0.0125, -0.0075, -0.0025, 0.0025, 0.0075, 0.0125, 0.0175,
    ]);
  });

  test("are none for no values, and one where all are zero", () => {
    expect(divergingClasses([])).toEqual([]);
    expect(divergingClasses([Number.NaN])).toEqual([]);
    expect(divergingClasses([0, 0])).toEqual([{ from: 0, to: 0, count: 2 }]);
  });
});

describe("the class of a value", () => {
  const halves = () => quantileClasses([10, 20, 30, 40], 2);

  test("a value on a break belongs to the class above, and the largest to the last", () => {
    const classes = halves();
    expect(edges(classes)).toEqual([10, 25, 40]);
    expect([10, 24.9, 25, 39, 40].map((value) => classOf(classes, value))).toEqual([0, 0, 1, 1, 1]);
  });

  test("is -1 outside of all, for what is not a number, and where there are no classes", () => {
    expect([9.99, 40.01, Number.NaN].map((value) => classOf(halves(), value))).toEqual([-1, -1, -1]);
    expect(classOf([], 10)).toBe(-1);
  });

  test("is found where all values are equal", () => {
    expect(classOf(quantileClasses([5, 5]), 5)).toBe(0);
    expect(classOf(quantileClasses([5, 5]), 6)).toBe(-1);
  });

  test("of the middle is where zero is", () => {
    const around = divergingClasses([-20, 20]);
    expect([0, -4.9, 4.9, -5, 5, 25, -25].map((value) => classOf(around, value))).toEqual([
      2, 2, 2, 2, 3, 4, 0,
    ]);
  });
});
