import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AreaPay, Place } from "#data/catalogue.ts";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { mapPercentiles, missingFigure, payAt, reasonOf } from "#domain/official-pay.ts";
import { PERCENTILES } from "#domain/percentiles.ts";
import { arbitraryPercentiles, DATA_SCIENTISTS, percentilesOf } from "../fixtures/made-percentiles.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, dataset } from "../fixtures/real-data.ts";

const { national, places } = catalogue;
const { table } = compileAreaPay(dataset);
const place = (id: string): Place => present(places.find((entry) => entry.id === id));

const DEVELOPERS = "15-1252";
const WEB_DEVELOPERS = "15-1254";

const made = (given: Partial<AreaPay>): AreaPay => ({
  ...percentilesOf(null, null, null, null, null),
  employment: null,
  locationQuotient: null,
  wageFlag: null,
  employmentFlag: null,
  locationQuotientFlag: null,
  ...given,
});
const state: Place = { id: "XX", name: "Nowhere", kind: "state", parity: null };
const missingOf = (pay: AreaPay) => payAt({}, { a: { XX: pay } }, "a", state).missing;

describe("the figures of a place", () => {
  test("are its own", () => {
    expect(payAt(national, table, DEVELOPERS, place("US")).pay?.median).toBe(135_980);
    expect(payAt(national, table, DEVELOPERS, place("CA")).pay?.median).toBe(174_410);
    expect(payAt(national, table, DEVELOPERS, place("CA")).missing).toBeNull();
    expect(payAt(national, table, DEVELOPERS, place("12060")).pay?.median).toBe(132_960);
  });

  test("are the nation's only for the nation, also before the others are loaded", () => {
    expect(payAt(national, null, DEVELOPERS, place("US")).missing).toBeNull();
    expect(payAt(national, null, DEVELOPERS, place("CA"))).toEqual({ pay: null, missing: "not-in-dataset" });
  });

  test("are missing for every code that the dataset does not hold there", () => {
    expect(payAt(national, table, "99-9999", place("US"))).toEqual({ pay: null, missing: "not-in-dataset" });
    // Web developers are published for metros too, but only four codes are in the dataset.
    expect(payAt(national, table, WEB_DEVELOPERS, place("12060"))).toEqual({
      pay: null,
      missing: "not-in-dataset",
    });
  });

  test("are missing in Alaska, although employment is known", () => {
    const { pay, missing } = payAt(national, table, DEVELOPERS, place("AK"));
    expect(missing).toBe("withheld");
    expect(pay?.employment).toBe(530);
    expect(PERCENTILES.map((key) => pay?.[key])).toEqual(Array(5).fill(null));
  });

  test("are missing in Wyoming, where no row was published", () => {
    expect(payAt(national, table, "15-2051", place("WY")).missing).toBe("no-row");
  });
});

describe("what is missing", () => {
  test.each([
    ["not_released", "withheld"],
    ["no_row_published", "no-row"],
    ["top_coded", "top-coded"],
    [null, "withheld"],
  ] as const)("with the flag %s is %s", (wageFlag, missing) => {
    expect(missingOf(made({ wageFlag }))).toBe(missing);
  });

  test("is not missing as long as one percentile was released, and zero is one", () => {
    expect(missingOf(made({ p10: 50_000, wageFlag: "top_coded" }))).toBeNull();
    expect(missingOf(made({ median: 0 }))).toBeNull();
  });

  test.each([
    ["top_coded", "top-coded"],
    ["not_released", "withheld"],
    ["no_row_published", "no-row"],
    [null, "withheld"],
  ] as const)("of one figure alone is by its flag %j %s, and nothing of the others", (wageFlag, reason) => {
    const pay = made({ ...percentilesOf(1, 2, 3, 4, null), wageFlag });
    const found = payAt({}, { a: { XX: pay } }, "a", state);
    expect(missingFigure(found, "p90")).toBe(reason);
    for (const key of ["p10", "p25", "median", "p75"] as const) {
      expect(missingFigure(found, key)).toBeNull();
    }
  });

  test("is told by each figure's own flag, whatever the others say", () => {
    const pay = made({
      wageFlag: "top_coded",
      employmentFlag: "no_row_published",
      locationQuotientFlag: "not_released",
    });
    const keys = ["wageFlag", "employmentFlag", "locationQuotientFlag"] as const;
    expect(keys.map((key) => reasonOf(pay, key))).toEqual(["top-coded", "no-row", "withheld"]);
    for (const key of keys) expect(reasonOf(null, key)).toBe("not-in-dataset");
  });

  test("of the mean is nothing, where it alone was released", () => {
    const found = payAt({}, { a: { XX: made({ mean: 50_000, wageFlag: "top_coded" }) } }, "a", state);
    expect(missingFigure(found, "mean")).toBeNull();
    expect(missingFigure(found, "median")).toBe("top-coded");
  });

  test("of one figure is what is missing of all, where all are", () => {
    const found = payAt({}, {}, "a", state);
    for (const key of PERCENTILES) expect(missingFigure(found, key)).toBe("not-in-dataset");
  });

  test("is never a figure: each place that lacks wages lacks all of them, and the others have some", () => {
    let lacking = 0;
    for (const soc of Object.keys(table)) {
      for (const entry of places) {
        const { pay, missing } = payAt(national, table, soc, entry);
        const figures = PERCENTILES.filter((key) => typeof pay?.[key] === "number");
        expect(figures.length === 0, `${soc} ${entry.name}`).toBe(missing !== null);
        if (missing) lacking += 1;
      }
    }
    expect(lacking).toBeGreaterThan(10);
  });
});

describe("percentiles in another unit", () => {
  test("are changed one by one", () => {
    expect(mapPercentiles({ ...DATA_SCIENTISTS, mean: 126_800 }, (amount) => amount / 10)).toEqual({
      mean: 12_680,
      p10: 6724,
      p25: 8566,
      median: 12_023,
      p75: 15_888,
      p90: 19_913,
    });
  });

  test("are all null of nothing", () => {
    expect(mapPercentiles(null, () => 1)).toEqual({ ...percentilesOf(null, null, null, null, null) });
  });

  test("missing never becomes a number, whatever the change", () => {
    fc.assert(
      fc.property(arbitraryPercentiles, fc.integer(), (values, by) => {
        const changed = mapPercentiles(values, () => by);
        for (const key of PERCENTILES) expect(changed[key]).toBe(values[key] === null ? null : by);
        expect(changed.mean).toBeNull();
      }),
    );
  });
});
