import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockingTime, median } from "../../bench/statistics.ts";

describe("the median", () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[10, 2, 4, 100], 7],
  ])("of %j is %d", (values, middle) => expect(median(values)).toBe(middle));

  it("has as many values above as below, in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
        const middle = median(values);
        const above = values.filter((value) => value > middle).length;
        const below = values.filter((value) => value < middle).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it("is refused for no values", () => expect(() => median([])).toThrow("no values"));
});

describe("blocking time", () => {
  it("is what tasks take beyond 50 ms", () => {
    const tasks = [
      { start: 100, duration: 50 },
      { start: 200, duration: 80 },
      { start: 400, duration: 151 },
    ];
    expect(blockingTime(tasks, 0)).toBe(30 + 101);
  });

  it("begins with the first paint", () => {
    const before = { start: 0, duration: 300 };
    const across = { start: 400, duration: 200 };
    expect(blockingTime([before, across], 500)).toBe(50);
    expect(blockingTime([across], 580)).toBe(0);
  });
});
