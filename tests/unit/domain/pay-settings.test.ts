import fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "#data/catalogue.ts";
import { livingCostFactor } from "#domain/living-cost.ts";
import { adjustable, PAY_AS_PUBLISHED, payFactor } from "#domain/pay-settings.ts";
import { present } from "../fixtures/present.ts";
import { catalogue } from "../fixtures/real-data.ts";

const { places } = catalogue;
const place = (id: string): Place => present(places.find((entry) => entry.id === id));
const arbitraryShare = fc.integer({ min: 1, max: 100 });

test("pay is as it was published until the reader asks: the nation's, a year, the mean left out", () => {
  expect(PAY_AS_PUBLISHED).toEqual({ place: null, unit: "year", mean: false, local: null });
  for (const entry of places) expect(payFactor(entry, PAY_AS_PUBLISHED), entry.name).toBe(1);
});

test("the nation and all states can be adjusted; no metro can, because it has no parity of its own", () => {
  const can = (kind: Place["kind"]) => places.filter((entry) => entry.kind === kind).map(adjustable);
  expect(can("nation")).toEqual([true]);
  expect(can("state")).toEqual(Array(51).fill(true));
  expect(can("metro").length).toBeGreaterThan(0);
  expect(can("metro")).not.toContain(true);
});

test("California at 50 percent is its parity of 110.72 on half of the pay", () => {
  expect(place("CA").parity).toBe(110.72);
  expect(payFactor(place("CA"), { local: 50 })).toBe(livingCostFactor(110.72, 50));
});

test("the nation stays as published at any share, and so does a metro", () => {
  fc.assert(
    fc.property(arbitraryShare, (local) => {
      expect(payFactor(place("US"), { local })).toBeCloseTo(1, 12);
      // San Jose does not get the parity of California.
      expect(payFactor(place("41940"), { local })).toBe(1);
    }),
  );
});

test("a parity of zero would be a figure; only null is none", () => {
  expect(adjustable({ id: "XX", name: "Nowhere", kind: "state", parity: 0 })).toBe(true);
  expect(adjustable({ id: "XX", name: "Nowhere", kind: "state", parity: null })).toBe(false);
});
