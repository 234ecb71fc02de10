import { describe, expect, test } from "vitest";
import type { Percentiles } from "#data/catalogue.ts";
import { type PairShare, pairShare } from "#domain/pay-overlap.ts";
import {
  DATA_SCIENTISTS,
  DATABASE_ARCHITECTS,
  percentilesOf,
  QA_ANALYSTS,
  SOFTWARE_DEVELOPERS,
} from "../fixtures/made-percentiles.ts";
import { present } from "../fixtures/present.ts";

function expectShare(first: Percentiles, second: Percentiles, expected: PairShare): void {
  const share = present(pairShare(first, second));
  expect(share.least).toBeCloseTo(expected.least, 9);
  expect(share.most).toBeCloseTo(expected.most, 9);
  expect(share.between).toBeCloseTo(expected.between, 9);
}

/** Pay spread evenly from the 10th percentile to the 90th. */
const even = (from: number, to: number) => percentilesOf(from, null, null, null, to);
/** The same pay at every percentile. */
const same = (pay: number) => percentilesOf(pay, pay, pay, pay, pay);

describe("an occupation against itself", () => {
  test.each([
    ["data scientists", DATA_SCIENTISTS],
    ["software developers", SOFTWARE_DEVELOPERS],
    ["only two percentiles", even(60_000, 90_000)],
  ])("wins half of the pairs, and the tails leave a point either way: %s", (_, values) => {
    // Only pairs of a lower tail with a lower tail, or an upper with an upper, are open: 2 × 10 % × 10 %.
    expectShare(values, values, { least: 49, most: 51, between: 50 });
  });

  test("leaves more open where the highest percentile was withheld", () => {
    // Open are 10 % × 10 % and 25 % × 25 %, together 7.25 of 100 pairs, around 50.
    const values = percentilesOf(60_000, 70_000, 80_000, 90_000, null);
    expectShare(values, values, { least: 46.375, most: 53.625, between: 50 });
  });
});

describe("occupations whose pay does not overlap", () => {
  const low = percentilesOf(10, 20, 30, 40, 50);
  const high = percentilesOf(60, 70, 80, 90, 100);

  test("the lower one wins at most the pairs in which a tail is", () => {
    // Its upper tail may beat everybody (10), the rest of it the other’s lower tail (90 % × 10 %).
    expectShare(low, high, { least: 0, most: 19, between: 0 });
  });

  test("the higher one wins all but those", () => {
    expectShare(high, low, { least: 81, most: 100, between: 100 });
  });

  test("touching is not overlapping, but the tails where they touch may tie at worst", () => {
    // The first’s upper tail earns 200 or more, the other’s lower tail 200 or less: half of 10 % × 10 %.
    expectShare(even(100, 200), even(200, 300), { least: 0.5, most: 19, between: 0 });
  });
});

describe("pay spread evenly between two percentiles", () => {
  test("100 to 200 against 150 to 250, by hand", () => {
    // Both in the middle: the first is above 150 in 1/2, the second below 200 in 1/2, and of those pairs the
    // first wins 1/2: 1/8. Workers of 100: 10 below, 80 in the middle, 10 above; out of 10,000 pairs:
    // least: 80 × 80 / 8 = 800 in the middle; 80 × 10 / 2 = 400 of the middle against the lower tail at 150;
    //   the upper tail at 200 beats 10 × 10 = 100 there and 10 × 80 / 2 = 400 in the middle. Sum 1700.
    // most: 800; 80 × 10 against the lower tail at 0; 10 × 100 by the upper tail; 10 × 10 by the lower tail
    //   at 100 against that at 0. Sum 2700.
    expectShare(even(100, 200), even(150, 250), { least: 17, most: 27, between: 12.5 });
  });

  test("100 to 200 against 120 to 160, by hand", () => {
    // In the middle: above 160 are 4/10 and win, 4/10 are between 120 and 160 and win half: 6/10.
    // least: 6400 × 0.6 = 3840; the middle above 120: 80 × 10 × 0.8 = 640; the upper tail at 200 beats all but
    //   the other’s: 10 × 90 = 900. Sum 5380.
    // most: 3840; 80 × 10 = 800 against the lower tail at 0; the middle above 160 beats the upper tail there:
    //   80 × 10 × 0.4 = 320; 1000 by the upper tail; 100 by the lower tail against that at 0. Sum 6060.
    expectShare(even(100, 200), even(120, 160), { least: 53.8, most: 60.6, between: 60 });
  });

  test("a percentile on the straight line between two others changes nothing", () => {
    const all = percentilesOf(100, 118.75, 150, 181.25, 200);
    expectShare(all, even(150, 250), { least: 17, most: 27, between: 12.5 });
    expectShare(even(150, 250), all, { least: 73, most: 83, between: 87.5 });
  });
});

describe("percentiles with the same value", () => {
  test("are workers who earn the same, and ties count half", () => {
    // least: 80 × 80 / 2 = 3200; 80 × 10 / 2 against the lower tail at 100, as much by the upper tail at 100,
    // and 10 × 10 / 2 of that against the lower one: 4050 of 10,000.
    expectShare(same(100), same(100), { least: 40.5, most: 59.5, between: 50 });
  });

  test("are above those who earn less and below those who earn more", () => {
    // 30 % of the way: between is 30, and it is 70 the other way round.
    expect(pairShare(same(130), even(100, 200))?.between).toBeCloseTo(30, 9);
    expect(pairShare(even(100, 200), same(130))?.between).toBeCloseTo(70, 9);
    expect(pairShare(same(200), even(100, 200))?.between).toBe(100);
    expect(pairShare(same(100), even(100, 200))?.between).toBe(0);
    expect(pairShare(same(99), same(100))?.between).toBe(0);
  });

  test("may be only some of them", () => {
    // 25 of the first’s 80 earn 150 each (the median to the 75th), half of which is what the second earns.
    const first = percentilesOf(100, 120, 150, 150, 200);
    // Below 150 are 40 of 80, at 150 25, above 15: 15 / 80 + 25 / 160.
    expect(pairShare(first, same(150))?.between).toBeCloseTo(34.375, 9);
  });

  test("leave a tail no room below zero", () => {
    // The lower tails are at 0, as everybody is but the upper tails: these alone are open.
    expectShare(same(0), same(0), { least: 45, most: 55, between: 50 });
  });
});

describe("withheld percentiles", () => {
  test("fewer than two of either occupation give no share", () => {
    const one = percentilesOf(null, null, 100, null, null);
    expect(pairShare(one, DATA_SCIENTISTS)).toBeNull();
    expect(pairShare(DATA_SCIENTISTS, one)).toBeNull();
    expect(pairShare({ ...one, mean: 90 }, DATA_SCIENTISTS)).toBeNull();
    expect(pairShare(percentilesOf(null, null, null, null, null), one)).toBeNull();
  });

  test("widen the range, as the tail is larger", () => {
    const full = present(pairShare(QA_ANALYSTS, SOFTWARE_DEVELOPERS));
    const cut = present(pairShare({ ...QA_ANALYSTS, p90: null }, SOFTWARE_DEVELOPERS));
    expect(cut.least).toBeLessThan(full.least);
    expect(cut.most).toBeGreaterThan(full.most);
  });
});

describe("real occupations, May 2025", () => {
  test.each([
    ["developers against QA analysts", SOFTWARE_DEVELOPERS, QA_ANALYSTS, [65.4, 71, 75.6]],
    ["developers against architects", SOFTWARE_DEVELOPERS, DATABASE_ARCHITECTS, [47.9, 50.5, 48.6]],
    ["architects against QA analysts", DATABASE_ARCHITECTS, QA_ANALYSTS, [66.8, 72.7, 77.9]],
  ])("%s", (_, first, second, expected) => {
    const { least, most, between } = present(pairShare(first, second));
    expect([least, most, between].map((share) => Math.round(share * 10) / 10)).toEqual(expected);
  });

  test("the share without the tails may lie outside of the range of all pairs", () => {
    const { most, between } = present(pairShare(SOFTWARE_DEVELOPERS, QA_ANALYSTS));
    expect(between).toBeGreaterThan(most);
  });
});
