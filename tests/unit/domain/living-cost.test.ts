import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCAL_SHARE, livingCostFactor, START_SHARE } from "#domain/living-cost.ts";

/** From the cheapest to far above the dearest state. */
const arbitraryParity = fc.double({ min: 50, max: 200, noNaN: true });
const arbitraryShare = fc.integer({ min: 0, max: 100 });

describe("pay in California, where prices are 110.72", () => {
  test.each([
    // By hand: 1 − 0.5 + 0.5 × 100 ÷ 110.72, and so on.
    [50, 0.95159],
    [100, 0.903179],
    [25, 0.975795],
    [1, 0.999032],
  ])("of which %i percent is spent there is worth %d times as much", (share, factor) => {
    expect(livingCostFactor(110.72, share)).toBeCloseTo(factor, 6);
  });
});

test("where prices are low, pay is worth more: half of it at 88.82 makes 1.0629", () => {
  expect(livingCostFactor(88.82, 50)).toBeCloseTo(1.062936, 6);
});

test("the nation's own price level changes nothing, whatever the share", () => {
  fc.assert(
    fc.property(arbitraryShare, (share) => {
      expect(livingCostFactor(100, share)).toBeCloseTo(1, 12);
    }),
  );
});

test("a share of nothing changes nothing, whatever the prices", () => {
  fc.assert(
    fc.property(arbitraryParity, (parity) => {
      expect(livingCostFactor(parity, 0)).toBe(1);
    }),
  );
});

test("a share of everything is plain division by the parity", () => {
  fc.assert(
    fc.property(arbitraryParity, (parity) => {
      expect(livingCostFactor(parity, 100)).toBeCloseTo(100 / parity, 12);
    }),
  );
});

test("the higher the prices, the less pay is worth", () => {
  fc.assert(
    fc.property(arbitraryParity, arbitraryParity, fc.integer({ min: 1, max: 100 }), (a, b, share) => {
      fc.pre(Math.abs(a - b) > 0.001);
      expect(livingCostFactor(Math.max(a, b), share)).toBeLessThan(livingCostFactor(Math.min(a, b), share));
    }),
  );
});

test("a larger share moves pay further from what was published, and never past plain division", () => {
  fc.assert(
    fc.property(arbitraryParity, arbitraryShare, arbitraryShare, (parity, a, b) => {
      const off = (share: number) => Math.abs(livingCostFactor(parity, share) - 1);
      expect(off(Math.max(a, b))).toBeGreaterThanOrEqual(off(Math.min(a, b)) - 1e-12);
      expect(off(a)).toBeLessThanOrEqual(Math.abs(100 / parity - 1) + 1e-12);
    }),
  );
});

test("the share starts in the middle, and is a whole percent from 1 to 100", () => {
  expect(START_SHARE).toBe(50);
  expect(LOCAL_SHARE).toEqual({ min: 1, max: 100, step: 1 });
});
