import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AreaPay, AreaPayTable, Place } from "#data/catalogue.ts";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import {
  classKey,
  derivedIn,
  figuresOf,
  mapClasses,
  type StateRow,
  shownValue,
  stateRows,
} from "#domain/map-figures.ts";
import { MAP_MEASURES } from "#domain/map-measure.ts";
import { FULL_TIME, PAY_UNITS, type PayUnit, perUnit } from "#domain/pay-units.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, dataset } from "../fixtures/real-data.ts";

const area = compileAreaPay(dataset);
const SOFTWARE = "15-1252";
const DATABASE = "15-1243";
const QA = "15-1253";

const rowsOf = (socs: readonly string[], unit: PayUnit = "year", share = 50) =>
  stateRows(
    area,
    catalogue.places,
    socs.map((soc) => ({ soc, amount: (annual: number) => perUnit(annual, unit, FULL_TIME) })),
    { share, unit },
  );
const rowIn = (rows: readonly StateRow[], id: string) => present(rows.find(({ place }) => place.id === id));
const figuresIn = (soc: string, id: string, unit: PayUnit = "year", share = 50) =>
  present(rowIn(rowsOf([soc], unit, share), id).sides[0]).figures;

describe("the figures of a state", () => {
  test("are those of the publisher for Software Developers in California", () => {
    const { median, p10, p90, jobs, quotient } = figuresIn(SOFTWARE, "CA");
    expect([median, p10, p90, jobs, quotient].map(({ value }) => value)).toEqual([
      174_410, 105_060, 272_670, 284_390, 1.44,
    ]);
  });

  test("are missing with their reason where wages are withheld, and the jobs are still there", () => {
    const { median, p10, p90, adjusted, jobs } = figuresIn(SOFTWARE, "AK");
    for (const figure of [median, p10, p90, adjusted]) {
      expect(figure).toEqual({ value: null, gap: "withheld", derived: false });
    }
    expect(jobs).toEqual({ value: 530, gap: null, derived: false });
  });

  test("are missing in all where there is no row", () => {
    const gaps = Object.values(figuresIn(DATABASE, "VT")).map(({ gap }) => gap);
    expect(new Set(gaps)).toEqual(new Set(["no-row"]));
  });

  test("have a reason of their own for jobs that are withheld though the wages are known", () => {
    const { median, jobs, quotient } = figuresIn(DATABASE, "DE");
    expect(median.value).toBe(147_800);
    expect([jobs.gap, quotient.gap]).toEqual(["withheld", "withheld"]);
  });

  test("say which location quotients this project derived", () => {
    expect(figuresIn(DATABASE, "CA").quotient).toEqual({ value: 0.79, gap: null, derived: true });
    expect(figuresIn(SOFTWARE, "CA").quotient.derived).toBe(false);
    const rows = rowsOf([SOFTWARE, DATABASE]);
    expect([0, 1, 2].map((side) => derivedIn(rows, side, "quotient"))).toEqual([false, true, false]);
    expect(derivedIn(rows, 1, "median")).toBe(false);
  });

  test("are not in the dataset for a code that it does not hold", () => {
    expect(figuresIn("99-9999", "CA").median.gap).toBe("not-in-dataset");
  });

  test("come in the reader's unit as they are printed, jobs and quotient as they are", () => {
    const hour = figuresIn(SOFTWARE, "CA", "hour");
    // 174,410 / 2,080 = 83.8509…
    expect([hour.median.value, hour.jobs.value, hour.quotient.value]).toEqual([83.85, 284_390, 1.44]);
    expect(figuresIn(SOFTWARE, "CA", "month").median.value).toBe(14_534);
  });
});

describe("the adjusted median", () => {
  const parity = present(catalogue.places.find(({ id }) => id === "CA")).parity;

  test("divides the share spent locally by the state's price parity", () => {
    expect(parity).toBe(110.72);
    // 174,410 × (1 − 0.5 + 0.5 × 100 ÷ 110.72)
    expect(figuresIn(SOFTWARE, "CA").adjusted.value).toBe(165_967);
    expect(figuresIn(SOFTWARE, "CA", "year", 100).adjusted.value).toBe(Math.round(174_410 / 1.1072));
  });

  test("is missing without a price parity, and for the reason of the wages where those are missing", () => {
    const pay = present(area.table[SOFTWARE]?.CA);
    const settings = { parity: null, share: 50, unit: "year" as const, amount: (annual: number) => annual };
    expect(figuresOf(pay, settings).adjusted).toEqual({ value: null, gap: "no-parity", derived: false });
    expect(figuresOf(pay, settings).median.value).toBe(174_410);
    expect(figuresOf({ ...pay, median: null, wageFlag: "top_coded" }, settings).adjusted.gap).toBe(
      "top-coded",
    );
  });
});

describe("a difference", () => {
  test("is the first less the second", () => {
    const there = rowIn(rowsOf([DATABASE, QA]), "CA");
    expect(there.sides.map(({ figures }) => figures.median.value)).toEqual([170_160, 128_740]);
    expect(shownValue(there, "median")).toBe(41_420);
    expect(shownValue(rowIn(rowsOf([QA, DATABASE]), "CA"), "median")).toBe(-41_420);
  });

  test("is missing where either figure is", () => {
    const rows = rowsOf([DATABASE, QA]);
    for (const id of ["VT", "AK", "WV"]) expect(shownValue(rowIn(rows, id), "median"), id).toBeNull();
  });

  test("of hundredths is a decimal, and never -0", () => {
    expect(shownValue(rowIn(rowsOf([DATABASE, SOFTWARE]), "CA"), "quotient")).toBe(-0.65);
    for (const row of rowsOf([QA, QA], "hour")) {
      for (const measure of MAP_MEASURES) expect(Object.is(shownValue(row, measure), -0)).toBe(false);
    }
  });

  test("is that of the printed figures in every unit", () => {
    for (const unit of PAY_UNITS) {
      for (const row of rowsOf([SOFTWARE, QA], unit)) {
        const [a, b] = row.sides.map(({ figures }) => figures.p90.value);
        if (typeof a !== "number" || typeof b !== "number") continue;
        expect(shownValue(row, "p90")).toBeCloseTo(a - b, 9);
      }
    }
  });
});

describe("the states", () => {
  test("are those with a tile, by name, and no other place", () => {
    const rows = rowsOf([SOFTWARE]);
    expect(rows).toHaveLength(51);
    expect(rows.map(({ place }) => place.kind)).not.toContain("nation");
    const names = rows.map(({ place }) => place.name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "en")));
    expect(names.slice(0, 2)).toEqual(["Alabama", "Alaska"]);
  });

  test.each([[[SOFTWARE]], [[DATABASE]], [[QA, SOFTWARE]], [[DATABASE, QA]]])(
    "of %s are each in one class or have no figure, in every measure and unit",
    (socs) => {
      for (const unit of PAY_UNITS) {
        const rows = rowsOf(socs, unit);
        for (const measure of MAP_MEASURES) {
          const classes = mapClasses(rows, measure);
          const keys = rows.map((row) => classKey(row, measure, classes));
          const missing = keys.filter((key) => key === "missing").length;
          expect(keys).not.toContain(-1);
          expect(classes.map((_, i) => keys.filter((key) => key === i).length)).toEqual(
            classes.map(({ count }) => count),
          );
          expect(classes.reduce((sum, { count }) => sum + count, missing)).toBe(51);
          expect(missing).toBe(rows.filter((row) => shownValue(row, measure) === null).length);
        }
      }
    },
  );
});

const figure = fc.option(fc.integer({ min: 20_000, max: 300_000 }), { freq: 3 });
const arbitraryPay: fc.Arbitrary<AreaPay> = fc
  .record({ p10: figure, median: figure, p90: figure, employment: figure, quotient: figure })
  .map(({ quotient, ...rest }) => ({
    ...rest,
    mean: null,
    p25: null,
    p75: null,
    locationQuotient: quotient === null ? null : quotient / 100_000,
    wageFlag: "not_released",
    employmentFlag: "not_released",
    locationQuotientFlag: "not_released",
  }));

describe("the classes of one code", () => {
  test("are five, about equally full, with breaks in whole thousands of wages", () => {
    const rows = rowsOf([SOFTWARE]);
    const classes = mapClasses(rows, "median");
    expect(classes.map(({ from }) => from)).toEqual([95_330, 115_000, 124_000, 130_000, 136_000]);
    expect(classes.at(-1)?.to).toBe(174_410);
    expect(classes.map(({ count }) => count)).toEqual([11, 8, 10, 11, 10]);
  });

  test("are five for every role's code and every measure", () => {
    for (const { official } of catalogue.roles) {
      for (const measure of MAP_MEASURES) {
        const classes = mapClasses(rowsOf([official.soc]), measure);
        expect(classes, `${official.soc} ${measure}`).toHaveLength(5);
        for (const { count } of classes) expect(count).toBeGreaterThan(4);
      }
    }
  });

  test("are none for no figures, and one for a single one", () => {
    expect(mapClasses(rowsOf(["99-9999"]), "median")).toEqual([]);
    const one = rowsOf([SOFTWARE]).filter(({ place }) => place.id === "CA");
    expect(mapClasses(one, "median")).toEqual([{ from: 174_410, to: 174_410, count: 1 }]);
  });
});

test("every state is in exactly one class or unpublished, whatever was published", () => {
  const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const places = ids.map((id): Place => ({ id, name: id, kind: "state", parity: 90 }));
  const tiles = ids.map((id, column) => ({ id, row: 0, column }));
  const side = fc.array(arbitraryPay, { maxLength: ids.length });
  fc.assert(
    fc.property(
      fc.array(side, { minLength: 1, maxLength: 2 }),
      fc.constantFrom(...MAP_MEASURES),
      fc.constantFrom(...PAY_UNITS),
      (sides, measure, unit) => {
        const table: AreaPayTable = Object.fromEntries(
          sides.map((pays, i) => [
            `code ${i}`,
            Object.fromEntries(pays.map((pay, at) => [ids[at] ?? "", pay])),
          ]),
        );
        const amount = (annual: number) => perUnit(annual, unit, FULL_TIME);
        const codes = sides.map((_, i) => ({ soc: `code ${i}`, amount }));
        const rows = stateRows({ table, tiles }, places, codes, { share: 50, unit });
        const classes = mapClasses(rows, measure);
        for (const row of rows) {
          const value = shownValue(row, measure);
          const key = classKey(row, measure, classes);
          const inside = classes.filter(
            ({ from, to }, i) =>
              value !== null && value >= from && (i === classes.length - 1 ? value <= to : value < to),
          );
          expect(inside).toHaveLength(value === null ? 0 : 1);
          expect(key === "missing").toBe(value === null);
          if (key !== "missing") expect(classes[key]).toBe(inside[0]);
        }
      },
    ),
  );
});
