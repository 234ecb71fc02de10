import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairShare } from "#domain/pay-overlap.ts";
import { intervalText, lowerFirst, otherSide, pairResult, undecided } from "#domain/role-pairs.ts";
import {
  arbitraryPercentiles,
  DATA_SCIENTISTS,
  DATABASE_ARCHITECTS,
  percentilesOf,
  QA_ANALYSTS,
  SOFTWARE_DEVELOPERS,
} from "../fixtures/made-percentiles.ts";
import { present } from "../fixtures/present.ts";

const developers = { soc: "15-1252", values: SOFTWARE_DEVELOPERS };
const testers = { soc: "15-1253", values: QA_ANALYSTS };

describe("a pair of roles", () => {
  it("is answered in whole pairs, rounded outwards", () => {
    // 29.04 to 34.61.
    expect(pairResult(testers, developers)).toEqual({ kind: "share", least: 29, most: 35 });
    // 39.28 to 43.07.
    const scientists = { soc: "15-2051", values: DATA_SCIENTISTS };
    expect(pairResult(scientists, developers)).toEqual({ kind: "share", least: 39, most: 44 });
  });

  it("on one code cannot be told apart, and is never called fifty", () => {
    expect(pairResult(developers, { ...developers })).toEqual({ kind: "same-code" });
    const nothing = percentilesOf(null, null, null, null, null);
    expect(pairResult({ ...developers, values: nothing }, developers)).toEqual({ kind: "same-code" });
  });

  it.each([
    ["nothing", percentilesOf(null, null, null, null, null)],
    ["one percentile", percentilesOf(null, null, 100_000, null, null)],
  ])("is unknown where %s was released for one of them", (_, values) => {
    expect(pairResult({ soc: "15-1221", values }, developers)).toEqual({ kind: "unknown" });
    expect(pairResult(developers, { soc: "15-1221", values })).toEqual({ kind: "unknown" });
  });

  it("of two codes with the same figures still has an interval around half", () => {
    const twin = { soc: "15-1254", values: SOFTWARE_DEVELOPERS };
    const result = pairResult(developers, twin);
    expect(result).toMatchObject({ kind: "share" });
    expect(result.kind === "share" && undecided(result)).toBe(true);
  });

  it("never has a narrower interval than the model gives, and is as wide at most by two pairs", () => {
    fc.assert(
      fc.property(arbitraryPercentiles, arbitraryPercentiles, (a, b) => {
        const share = present(pairShare(a, b));
        const result = pairResult({ soc: "a", values: a }, { soc: "b", values: b });
        if (result.kind !== "share") throw new Error("two percentiles are enough");
        expect(result.least).toBeLessThanOrEqual(share.least);
        expect(result.most).toBeGreaterThanOrEqual(share.most);
        expect(result.least).toBeGreaterThan(share.least - 1);
        expect(result.most).toBeLessThan(share.most + 1);
        expect(result.least).toBeGreaterThanOrEqual(0);
        expect(result.most).toBeLessThanOrEqual(100);
      }),
    );
  });

  it("says the same of the other side, seen from there", () => {
    expect(otherSide({ least: 29, most: 35 })).toEqual({ least: 65, most: 71 });
    expect(pairResult(developers, testers)).toEqual({ kind: "share", least: 65, most: 71 });
  });
});

describe("the order of a pair", () => {
  it("puts the lower median first", () => {
    expect(lowerFirst(developers, testers)).toEqual([testers, developers]);
    expect(lowerFirst(testers, developers)).toEqual([testers, developers]);
  });

  it("stays where the medians are equal or one is missing", () => {
    const same = { soc: "15-1254", values: SOFTWARE_DEVELOPERS };
    expect(lowerFirst(developers, same)).toEqual([developers, same]);
    expect(lowerFirst(same, developers)).toEqual([same, developers]);
    const none = { soc: "15-1221", values: percentilesOf(50_000, 60_000, null, null, null) };
    expect(lowerFirst(developers, none)).toEqual([developers, none]);
  });
});

describe("an interval", () => {
  it("is written with both bounds, or as one number where they are one", () => {
    expect(intervalText({ least: 29, most: 35 })).toBe("29 to 35");
    expect(intervalText({ least: 29, most: 35 }, "–")).toBe("29–35");
    expect(intervalText({ least: 0, most: 0 })).toBe("0");
  });

  it.each([
    [{ least: 47, most: 51 }, true],
    [{ least: 50, most: 56 }, true],
    [{ least: 44, most: 50 }, true],
    [{ least: 51, most: 56 }, false],
    [{ least: 29, most: 35 }, false],
  ])("of %j leaves open who is ahead: %s", (interval, open) => {
    expect(undecided(interval)).toBe(open);
  });

  it("of the two best paid codes leaves that open", () => {
    const result = pairResult(developers, { soc: "15-1243", values: DATABASE_ARCHITECTS });
    expect(result).toEqual({ kind: "share", least: 47, most: 51 });
  });
});
