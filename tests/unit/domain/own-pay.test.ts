import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountRules } from "#domain/amount.ts";
import { type OwnPay, ownAnnual, readOwn as readOwnBy } from "#domain/own-pay.ts";
import { payLimits } from "#domain/pay-limits.ts";
import { arbitraryJunk } from "../fixtures/arbitrary.ts";
import { catalogue } from "../fixtures/real-data.ts";

const dollars = amountRules("en-US", "USD", payLimits(catalogue.roles));
const readOwn = (text: string, per: OwnPay["per"]) => readOwnBy(text, per, dollars);

describe("what was typed", () => {
  test.each([
    ["120000", "year", 120_000],
    ["$120k", "year", 120_000],
    ["120,230.50", "year", 120_230.5],
    ["57.80", "hour", 57.8],
    ["$100", "hour", 100],
    ["1000", "year", 1000],
    ["10000000", "year", 10_000_000],
    ["4807.69", "hour", 4807.69],
  ] as const)("%j by the %s is an amount", (text, per, amount) => {
    expect(readOwn(text, per)).toEqual({ amount, per });
  });

  test.each(["", " ", "$"])("%j is no figure at all", (text) => {
    expect(readOwn(text, "year")).toBeNull();
  });

  test.each([
    ["999", "year"],
    ["57.80", "year"],
    ["10000001", "year"],
    ["0.5", "hour"],
    ["120000", "hour"],
    ["4807.70", "hour"],
    ["57,80", "hour"],
    ["a lot", "year"],
  ] as const)("%j by the %s is not understood", (text, per) => {
    expect(readOwn(text, per)).toBeUndefined();
  });

  test("is pay between a thousand and ten million a year, or nothing", () => {
    const typed = fc.oneof(arbitraryJunk, fc.string({ unit: fc.constantFrom(..."0123456789.,$k ") }));
    fc.assert(
      fc.property(typed, fc.constantFrom("year", "hour"), (text, per) => {
        const own = readOwn(text, per);
        if (!own) return;
        expect(ownAnnual(own)).toBeGreaterThanOrEqual(1000);
        expect(ownAnnual(own)).toBeLessThanOrEqual(10_000_000);
      }),
      { numRuns: 500 },
    );
  });
});

describe("an amount a year", () => {
  test("is itself, and an hour is one of 2,080", () => {
    expect(ownAnnual({ amount: 120_000, per: "year" })).toBe(120_000);
    expect(ownAnnual({ amount: 57.8, per: "hour" })).toBe(120_224);
    expect(ownAnnual({ amount: 4807.69, per: "hour" })).toBe(9_999_995.2);
  });

  test("is none when there is none, and not zero", () => {
    expect(ownAnnual(null)).toBeNull();
  });
});

test("what can be pay follows from the dataset’s own ranges, in any currency", () => {
  const rupiah = amountRules("id-ID", "IDR", payLimits([{ pay: { from: 180_000_000, to: 900_000_000 } }]));
  expect(readOwnBy("240.000.000", "year", rupiah)).toEqual({ amount: 240_000_000, per: "year" });
  expect(readOwnBy("115.000", "hour", rupiah)).toEqual({ amount: 115_000, per: "hour" });
  expect(["120000", "99.000.000.000"].map((text) => readOwnBy(text, "year", rupiah))).toEqual([
    undefined,
    undefined,
  ]);
});
