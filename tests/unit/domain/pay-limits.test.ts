import fc from "fast-check";
import { expect, test } from "vitest";
import { payLimits } from "#domain/pay-limits.ts";

const role = (from: number, to: number) => ({ pay: { from, to } });

test("ranges of several roles leave amounts below the lowest and above the highest", () => {
  const roles = [role(90_000, 140_000), role(130_000, 180_000), role(70_000, 120_000)];
  expect(payLimits(roles)).toEqual({ least: 1000, most: 10_000_000 });
});

test.each([
  [420_000, 980_000, 10_000, 10_000_000],
  [3_000_000, 12_000_000, 100_000, 1_000_000_000],
  [180_000_000, 900_000_000, 10_000_000, 10_000_000_000],
  [9, 40, 1, 1000],
  [0, 40_000, 1000, 1_000_000],
])("ranges from %i to %i leave amounts from %i to %i", (from, to, least, most) => {
  expect(payLimits([role(from, to)])).toEqual({ least, most });
});

test("every range is well within the limits", () => {
  const amount = fc.integer({ min: 1, max: 2_000_000_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1 }), (pairs) => {
      const roles = pairs.map(([a, b]) => role(Math.min(a, b), Math.max(a, b)));
      const { least, most } = payLimits(roles);
      for (const { pay } of roles) {
        expect(pay.from).toBeGreaterThanOrEqual(least);
        expect(pay.to * 10).toBeLessThanOrEqual(most);
      }
    }),
  );
});
