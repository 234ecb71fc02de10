import fc from "fast-check";
import { expect, test } from "vitest";
import { classOf, divergingClasses, type MapClass, quantileClasses } from "#domain/map-classes.ts";

const counts = (classes: readonly MapClass[]) => classes.map(({ count }) => count);
/** How many values fall in each class, counted by the two ends alone. */
const counted = (classes: readonly MapClass[], values: readonly number[]) =>
  classes.map(({ from, to }, i) => {
    const last = i === classes.length - 1;
    return values.filter((value) => value >= from && (last ? value <= to : value < to)).length;
  });
const twoDigits = (value: number) => Number(value.toPrecision(2));

/** Wages, location quotients, differences; often the same value more than once. */
const arbitraryValues = fc.oneof(
  fc.array(fc.integer({ min: 30_000, max: 250_000 }), { maxLength: 60 }),
  fc.array(
    fc.integer({ min: 30, max: 290 }).map((hundredths) => hundredths / 100),
    { maxLength: 60 },
  ),
  fc.array(fc.integer({ min: -60_000, max: 60_000 }), { maxLength: 60 }),
  fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 60 }),
  fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 20 }),
);
const arbitrarySome = arbitraryValues.filter((values) => values.length > 0);

test("no class by quantile is empty, they join, and each value falls in exactly one", () => {
  fc.assert(
    fc.property(arbitrarySome, fc.integer({ min: 1, max: 9 }), (values, wanted) => {
      const classes = quantileClasses(values, wanted);
      expect(classes.length).toBeGreaterThanOrEqual(1);
      expect(classes.length).toBeLessThanOrEqual(Math.min(wanted, new Set(values).size));
      expect(Math.min(...counts(classes))).toBeGreaterThan(0);
      expect(counts(classes)).toEqual(counted(classes, values));
      expect(counts(classes).reduce((sum, count) => sum + count, 0)).toBe(values.length);
      expect(classes.slice(1).map(({ from }) => from)).toEqual(classes.slice(0, -1).map(({ to }) => to));
    }),
    { numRuns: 500 },
  );
});

test("the ends of classes by quantile are the outermost values, the breaks rise and have two digits", () => {
  fc.assert(
    fc.property(arbitrarySome, fc.integer({ min: 1, max: 9 }), (values, wanted) => {
      const classes = quantileClasses(values, wanted);
      expect(classes[0]?.from === Math.min(...values)).toBe(true);
      expect(classes.at(-1)?.to === Math.max(...values)).toBe(true);
      for (const { from } of classes.slice(1)) expect(from).toBe(twoDigits(from));
      if (new Set(values).size > 1) for (const { from, to } of classes) expect(from).toBeLessThan(to);
    }),
    { numRuns: 500 },
  );
});

test("values a quarter apart or more have at least two classes", () => {
  // Two-digit numbers are never more than a tenth apart.
  fc.assert(
    fc.property(arbitrarySome, fc.integer({ min: 2, max: 9 }), (values, wanted) => {
      const [low, high] = [Math.min(...values), Math.max(...values)];
      fc.pre(high - low > Math.max(Math.abs(low), Math.abs(high)) / 4);
      expect(quantileClasses(values, wanted).length).toBeGreaterThanOrEqual(2);
    }),
  );
});

test("diverging classes are symmetric, equally wide, and cover each value once", () => {
  fc.assert(
    fc.property(arbitrarySome, fc.nat(4), (values, perSide) => {
      fc.pre(values.some((value) => Math.abs(value) > 1e-9));
      const classes = divergingClasses(values, perSide);
      expect(classes).toHaveLength(2 * perSide + 1);
      expect(classes.map(({ from }) => -from)).toEqual(classes.map(({ to }) => to).reverse());
      expect(counts(classes)).toEqual(counted(classes, values));
      expect(counts(classes).reduce((sum, count) => sum + count, 0)).toBe(values.length);
      const middle = classes[perSide]?.to ?? 0;
      for (const { from, to } of classes) expect((to - from) / middle).toBeCloseTo(2, 9);
    }),
    { numRuns: 500 },
  );
});

test("the step of diverging classes is 1, 2 or 5 times a power of ten, and the smallest that covers them", () => {
  fc.assert(
    fc.property(arbitrarySome, fc.nat(4), (values, perSide) => {
      const reach = Math.max(...values.map(Math.abs));
      fc.pre(reach > 1e-9);
      const [first] = divergingClasses(values, perSide);
      const step = first ? first.to - first.from : 0;
      const digits = Math.round(Number(step.toExponential(9).split("e")[0]) * 1e6) / 1e6;
      expect([1, 2, 5]).toContain(digits);
      // The next smaller round step is 2 or 2.5 times smaller.
      const smaller = step / (digits === 5 ? 2.5 : 2);
      expect(smaller * (perSide + 0.5)).toBeLessThan(reach * (1 + 1e-9));
    }),
    { numRuns: 500 },
  );
});

test("the class never falls as the value rises", () => {
  const either = arbitrarySome.chain((values) =>
    fc.constantFrom(quantileClasses(values), divergingClasses(values)),
  );
  fc.assert(
    fc.property(either, fc.double({ min: 0, max: 1 }), fc.double({ min: 0, max: 1 }), (list, a, b) => {
      fc.pre(!Number.isNaN(a) && !Number.isNaN(b));
      const low = list[0]?.from ?? 0;
      const high = list.at(-1)?.to ?? 0;
      const at = (part: number) => classOf(list, Math.min(high, low + (high - low) * part));
      expect(at(Math.min(a, b))).toBeGreaterThanOrEqual(0);
      expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
    }),
  );
});
