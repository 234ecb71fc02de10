import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHours, readWeek } from "#domain/week-hours.ts";
import { arbitraryJunk } from "../fixtures/arbitrary.ts";

describe("a typed week", () => {
  test.each([
    ["40", "0", { work: 40, onCall: 0 }],
    [" 37.5 ", "2.25", { work: 37.5, onCall: 2.25 }],
    ["37.", "0", { work: 37, onCall: 0 }],
    ["1", "167", { work: 1, onCall: 167 }],
    ["168", "0", { work: 168, onCall: 0 }],
  ])("of %j and %j hours is %j", (work, onCall, week) => {
    expect(readWeek(work, onCall)).toEqual(week);
  });

  test.each([
    ["", "0", "work"],
    ["0", "40", "work"],
    ["0.5", "0", "work"],
    ["169", "0", "work"],
    ["-40", "0", "work"],
    ["4e1", "0", "work"],
    ["forty", "", "work"],
    ["40", "", "on-call"],
    ["40", "-1", "on-call"],
    ["40", "168.5", "on-call"],
    ["100", "68.01", "total"],
    ["168", "168", "total"],
  ])("of %j and %j hours is refused for its %s", (work, onCall, problem) => {
    expect(readWeek(work, onCall)).toBe(problem);
  });

  test("is never of no hours, nor of more than there are", () => {
    const typed = fc.oneof(arbitraryJunk, fc.string({ unit: fc.constantFrom(..."0123456789.") }));
    fc.assert(
      fc.property(typed, typed, (work, onCall) => {
        const week = readWeek(work, onCall);
        if (typeof week === "string") return;
        expect(week.work + week.onCall).toBeGreaterThanOrEqual(1);
        expect(week.work + week.onCall).toBeLessThanOrEqual(168);
      }),
      { numRuns: 1000 },
    );
  });
});

test("hours are read back as they are written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16_800 }), (hundredths) => {
      expect(readHours(String(hundredths / 100))).toBe(hundredths / 100);
    }),
  );
});
