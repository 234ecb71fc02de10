import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Percentiles } from "#data/catalogue.ts";
import { pairShare } from "#domain/pay-overlap.ts";
import { EARN_LESS, released } from "#domain/percentiles.ts";
import {
  arbitraryPercentiles,
  DATABASE_ARCHITECTS,
  percentilesOf,
  QA_ANALYSTS,
  SOFTWARE_DEVELOPERS,
} from "../fixtures/made-percentiles.ts";
import { present } from "../fixtures/present.ts";

const PARTS = ["least", "most", "between"] as const;
const RUNS = { numRuns: 1000 };

function mapped({ p10, p25, median, p75, p90 }: Percentiles, change: (value: number) => number): Percentiles {
  const figure = (value: number | null) => (value === null ? null : change(value));
  return percentilesOf(figure(p10), figure(p25), figure(median), figure(p75), figure(p90));
}

describe("any two occupations", () => {
  test("have a range and a share without the tails that lie within 0 to 100", () => {
    fc.assert(
      fc.property(arbitraryPercentiles, arbitraryPercentiles, (a, b) => {
        const { least, most, between } = present(pairShare(a, b));
        expect(least).toBeGreaterThanOrEqual(0);
        expect(most).toBeGreaterThanOrEqual(least);
        expect(most).toBeLessThanOrEqual(100);
        expect(between).toBeGreaterThanOrEqual(0);
        expect(between).toBeLessThanOrEqual(100);
      }),
      RUNS,
    );
  });

  test("share the pairs between them", () => {
    fc.assert(
      fc.property(arbitraryPercentiles, arbitraryPercentiles, (a, b) => {
        const there = present(pairShare(a, b));
        const back = present(pairShare(b, a));
        expect(there.least + back.most).toBeCloseTo(100, 9);
        expect(there.most + back.least).toBeCloseTo(100, 9);
        expect(there.between + back.between).toBeCloseTo(100, 9);
      }),
      RUNS,
    );
  });

  test("the first wins no fewer pairs for earning more", () => {
    fc.assert(
      fc.property(arbitraryPercentiles, arbitraryPercentiles, fc.nat(100_000), (a, b, rise) => {
        const before = present(pairShare(a, b));
        const after = present(
          pairShare(
            mapped(a, (value) => value + rise),
            b,
          ),
        );
        for (const part of PARTS) expect(after[part]).toBeGreaterThanOrEqual(before[part] - 1e-9);
      }),
      RUNS,
    );
  });

  test("are compared alike in any unit", () => {
    const factor = fc.double({ min: 1e-4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(arbitraryPercentiles, arbitraryPercentiles, factor, (a, b, times) => {
        const before = present(pairShare(a, b));
        const scaled = (value: number) => value * times;
        const after = present(pairShare(mapped(a, scaled), mapped(b, scaled)));
        for (const part of PARTS) expect(Math.abs(after[part] - before[part])).toBeLessThan(1e-9);
      }),
      RUNS,
    );
  });
});

/** A small linear congruential generator, so that the draws are the same at every run; 0 to 1. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Where in a tail: the part of the lowest percentile, and of the highest its multiple. */
interface Tail {
  low: number;
  high: number;
}

/** What the worker of an occupation earns whom `percent` of 100 earn less than. */
function payIn(values: Percentiles): (percent: number, tail: Tail) => number {
  const points = released(values).map(({ key, value }) => ({ value, percent: EARN_LESS[key] }));
  const lowest = present(points[0]);
  const highest = present(points.at(-1));
  return (percent, tail) => {
    if (percent < lowest.percent) return lowest.value * tail.low;
    if (percent > highest.percent) return highest.value * tail.high;
    const i = points.findIndex((point) => point.percent >= percent);
    const above = present(points[i]);
    const below = points[i - 1] ?? lowest;
    const way = i === 0 ? 0 : (percent - below.percent) / (above.percent - below.percent);
    return below.value + way * (above.value - below.value);
  };
}

describe("drawn at random, 200,000 pairs", () => {
  const DRAWS = 200_000;

  test.each([
    ["developers and QA analysts", SOFTWARE_DEVELOPERS, QA_ANALYSTS, 1],
    ["architects and developers", DATABASE_ARCHITECTS, SOFTWARE_DEVELOPERS, 2],
  ])("%s without their tails agree with the share", (_, first, second, seed) => {
    const random = generator(seed);
    const [payOfFirst, payOfSecond] = [payIn(first), payIn(second)];
    const none = { low: 1, high: 1 };
    let wins = 0;
    for (let i = 0; i < DRAWS; i++) {
      if (payOfFirst(10 + 80 * random(), none) > payOfSecond(10 + 80 * random(), none)) wins += 1;
    }
    const { between } = present(pairShare(first, second));
    expect(Math.abs((100 * wins) / DRAWS - between)).toBeLessThan(0.5);
  });

  const developer = payIn(SOFTWARE_DEVELOPERS);
  const analyst = payIn(QA_ANALYSTS);
  const { least, most } = present(pairShare(SOFTWARE_DEVELOPERS, QA_ANALYSTS));

  // Each of the four tails is spread evenly from its percentile: down to a part of it, up to a multiple.
  test.each([3, 4, 5, 6, 7, 8])("tails placed at random stay within the range (seed %i)", (seed) => {
    const random = generator(seed);
    const [a, b, c, d] = [random(), 2 * random(), random(), 2 * random()];
    const tail = (low: number, high: number) => ({ low: 1 - low * random(), high: 1 + high * random() });
    let wins = 0;
    for (let i = 0; i < DRAWS; i++) {
      if (developer(100 * random(), tail(a, b)) > analyst(100 * random(), tail(c, d))) wins += 1;
    }
    const share = (100 * wins) / DRAWS;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  test("tails at their ends come up to both bounds", () => {
    const random = generator(9);
    const down = { low: 0, high: 1 };
    const up = { low: 1, high: 1e9 };
    let fewest = 0;
    let highest = 0;
    for (let i = 0; i < DRAWS; i++) {
      const [x, y] = [100 * random(), 100 * random()];
      if (developer(x, down) > analyst(y, up)) fewest += 1;
      if (developer(x, up) > analyst(y, down)) highest += 1;
    }
    expect(Math.abs((100 * fewest) / DRAWS - least)).toBeLessThan(0.5);
    expect(Math.abs((100 * highest) / DRAWS - most)).toBeLessThan(0.5);
  });
});
