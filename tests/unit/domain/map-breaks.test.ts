import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classesAboutZero, equallyFullClasses } from "#domain/map-breaks.ts";
import { classOf, type MapClass } from "#domain/map-classes.ts";
import { present } from "../fixtures/present.ts";

const edges = (classes: readonly MapClass[]) => [...classes.map(({ from }) => from), classes.at(-1)?.to];
const counts = (classes: readonly MapClass[]) => classes.map(({ count }) => count);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Wages, cents an hour, jobs, location quotients. */
const arbitraryValues = fc.oneof(
  fc.array(fc.integer({ min: 60_000, max: 280_000 }), { maxLength: 60 }),
  fc.array(
    fc.integer({ min: 2500, max: 14_000 }).map((cents) => cents / 100),
    { maxLength: 60 },
  ),
  fc.array(fc.integer({ min: 0, max: 300_000 }), { maxLength: 60 }),
  fc.array(
    fc.integer({ min: -300, max: 300 }).map((hundredths) => hundredths / 100),
    { maxLength: 60 },
  ),
);
const positive = arbitraryValues.map((values) => values.map(Math.abs));

describe("equally full classes", () => {
  test("tell wages apart that lie close together", () => {
    const wages = Array.from({ length: 20 }, (_, i) => 110_250 + i * 2510);
    const classes = equallyFullClasses(wages);
    expect(edges(classes)).toEqual([110_250, 120_000, 129_000, 139_000, 148_000, 157_940]);
    expect(counts(classes)).toEqual([4, 4, 4, 4, 4]);
  });

  test("have breaks that are as round for wages that lie further apart", () => {
    const wages = Array.from({ length: 20 }, (_, i) => 110_250 + i * 4210);
    expect(edges(equallyFullClasses(wages))).toEqual([110_250, 126_000, 142_000, 158_000, 174_000, 190_240]);
  });

  test("have clean breaks of cents, and ends that are the values themselves", () => {
    expect(edges(equallyFullClasses([41.07, 43.3, 47.95, 52.15, 55.55, 61.35]))).toEqual([
      41.07, 43, 48, 56, 61.35,
    ]);
  });

  test("have the values themselves for ends, however many digits those have", () => {
    const thirds = [1, 2, 4, 5, 7, 8, 10, 11].map((count) => count / 3);
    const classes = equallyFullClasses(thirds);
    expect([classes[0]?.from, classes.at(-1)?.to]).toEqual([1 / 3, 11 / 3]);
    expect(sum(counts(classes))).toBe(8);
  });

  test("hold every value once, none empty, and join", () => {
    fc.assert(
      fc.property(positive, (values) => {
        const classes = equallyFullClasses(values);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(sum(counts(classes))).toBe(values.length);
        for (const [i, { from, to, count }] of classes.entries()) {
          expect(count).toBeGreaterThan(0);
          if (i > 0) expect(from).toBe(classes[i - 1]?.to);
          expect(to).toBeGreaterThanOrEqual(from);
        }
        if (values.length > 0) {
          expect([classes[0]?.from, classes.at(-1)?.to]).toEqual([Math.min(...values), Math.max(...values)]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("are none for no values, and one where all are equal", () => {
    expect(equallyFullClasses([])).toEqual([]);
    expect(equallyFullClasses([7, 7])).toEqual([{ from: 7, to: 7, count: 2 }]);
  });
});

describe("classes about zero", () => {
  test("are as narrow as a round step allows", () => {
    const classes = classesAboutZero([68_420, 38_000, 22_000, 280]);
    expect(edges(classes)).toEqual([-75_000, -45_000, -15_000, 15_000, 45_000, 75_000]);
    expect(counts(classes)).toEqual([0, 0, 1, 2, 1]);
  });

  test.each([
    [25_000, 10_000],
    [25_001, 15_000],
    [37_501, 20_000],
    [0.26, 0.2],
    [50_001, 30_000],
    [-1.67, 0.8],
    [3.5, 1.5],
    [0.75, 0.3],
    [0.01, 0.004],
    [240_000, 100_000],
  ])("that reach to %d are %d wide", (reach, step) => {
    const [first] = classesAboutZero([reach]);
    expect(present(first).to - present(first).from).toBeCloseTo(step, 12);
  });

  test("are symmetric, equally wide, hold every value once, and are never twice as wide as need be", () => {
    fc.assert(
      fc.property(arbitraryValues, (values) => {
        fc.pre(values.some((value) => value !== 0));
        const classes = classesAboutZero(values);
        expect(classes).toHaveLength(5);
        expect(classes.map(({ from }) => -from)).toEqual(classes.map(({ to }) => to).reverse());
        expect(sum(counts(classes))).toBe(values.length);
        for (const value of values) expect(classOf(classes, value)).toBeGreaterThanOrEqual(0);
        const reach = Math.max(...values.map(Math.abs));
        expect(present(classes.at(-1)).to).toBeLessThanOrEqual(2 * reach);
      }),
      { numRuns: 500 },
    );
  });

  test("are none for no values, and one where all are zero", () => {
    expect(classesAboutZero([])).toEqual([]);
    expect(classesAboutZero([0, 0])).toEqual([{ from: 0, to: 0, count: 2 }]);
  });
});
