import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import { FULL_TIME, HOURS_A_YEAR, MAX_HOURS, PAY_UNITS, perUnit, UNIT_WORDS } from "#domain/pay-units.ts";
import { dataset } from "../fixtures/real-data.ts";

const arbitraryAmount = fc.integer({ min: 1, max: 10_000_000 });
const arbitraryHours = fc.record({
  work: fc.integer({ min: 1, max: 100 }),
  onCall: fc.integer({ min: 0, max: 68 }),
});

test("$120,230 a year is $57.80 an hour: the hourly median that BLS publishes itself", () => {
  const { pay } = createFormat("en-US", "USD");
  expect(HOURS_A_YEAR).toBe(2080);
  expect(pay(perUnit(120_230, "hour", FULL_TIME), "hour")).toBe("$57.80");
});

test("every national median by the hour is the hourly median that was published", () => {
  const { occupations } = dataset.national;
  expect(occupations.length).toBeGreaterThan(3);
  for (const { median, hourlyMedian, soc } of occupations) {
    expect(median, soc).not.toBeNull();
    // Published to the cent, the annual one to ten dollars: half of those is a quarter of a cent an hour.
    expect(perUnit(median ?? 0, "hour", FULL_TIME), soc).toBeCloseTo(hourlyMedian ?? 0, 2);
  }
});

describe("$124,800 a year", () => {
  const week = { work: 45, onCall: 15 };
  test.each([
    ["year", 124_800],
    ["month", 10_400],
    ["hour", 60],
    // 52 weeks of 60 hours are 3,120.
    ["life", 40],
  ] as const)("by the %s is %d", (unit, amount) => {
    expect(perUnit(124_800, unit, week)).toBe(amount);
  });
});

test("an hour of life in a week of 40 hours without on call is an hour", () => {
  fc.assert(
    fc.property(arbitraryAmount, (annual) => {
      expect(perUnit(annual, "life", { work: 40, onCall: 0 })).toBe(perUnit(annual, "hour", FULL_TIME));
    }),
  );
});

test("an hour on call costs as much life as an hour of work, and more of either makes each worth less", () => {
  fc.assert(
    fc.property(arbitraryAmount, arbitraryHours, (annual, { work, onCall }) => {
      const life = perUnit(annual, "life", { work, onCall });
      expect(life).toBe(perUnit(annual, "life", { work: work + onCall, onCall: 0 }));
      expect(life).toBeGreaterThan(perUnit(annual, "life", { work: work + 1, onCall }));
    }),
  );
});

test("only an hour of life depends on the reader's week", () => {
  fc.assert(
    fc.property(arbitraryAmount, arbitraryHours, (annual, hours) => {
      for (const unit of ["year", "month", "hour"] as const) {
        expect(perUnit(annual, unit, hours)).toBe(perUnit(annual, unit, FULL_TIME));
      }
    }),
  );
});

test("a week without any hours is never divided by", () => {
  expect(perUnit(124_800, "life", { work: 0, onCall: 0 })).toBe(60);
});

test("every unit has its words", () => {
  expect(PAY_UNITS.map((unit) => UNIT_WORDS[unit])).toEqual([
    "a year",
    "a month",
    "an hour",
    "an hour of life",
  ]);
  expect(MAX_HOURS).toBe(7 * 24);
});
