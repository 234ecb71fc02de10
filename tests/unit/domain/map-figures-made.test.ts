import { describe, expect, it } from "vitest";
import type { AreaPay, Place } from "#data/catalogue.ts";
import { figuresOf, mapClasses, stateRows } from "#domain/map-figures.ts";

const HERE: Place = { id: "here", name: "Here", kind: "state", parity: 100 };
const THERE: Place = { id: "there", name: "There", kind: "state", parity: 100 };
const tiles = [HERE, THERE].map(({ id }, column) => ({ id, row: 0, column }));
const amount = (annual: number) => annual;
const YEAR = { share: 50, unit: "year" } as const;

function median(annual: number): AreaPay {
  return {
    p10: null,
    p25: null,
    median: annual,
    mean: null,
    p75: null,
    p90: null,
    employment: null,
    locationQuotient: null,
    wageFlag: null,
    employmentFlag: "not_released",
    locationQuotientFlag: "not_released",
  };
}

/** What two made codes pay in two states. */
const table = {
  one: { here: median(50_000), there: median(80_000) },
  other: { here: median(60_000), there: median(60_000) },
};
const rowsOf = (...socs: string[]) =>
  stateRows(
    { table, tiles },
    [HERE, THERE],
    socs.map((soc) => ({ soc, amount })),
    YEAR,
  );

describe("the classes of a map", () => {
  it("run from the lowest figure of one code to its highest", () => {
    const classes = mapClasses(rowsOf("one"), "median");
    expect([classes[0]?.from, classes.at(-1)?.to]).toEqual([50_000, 80_000]);
  });

  it("lie about zero for a difference, the one in the middle around it", () => {
    const classes = mapClasses(rowsOf("one", "other"), "median");
    expect(classes.map(({ count }) => count)).toEqual([0, 1, 0, 0, 1]);
    expect(classes.map(({ from }) => -from)).toEqual(classes.map(({ to }) => to).reverse());
  });
});

describe("the figures of a state without a row", () => {
  it("are null, each of them, and none is derived", () => {
    for (const figure of Object.values(figuresOf(null, { parity: 100, amount, ...YEAR }))) {
      expect(figure).toMatchObject({ value: null, gap: expect.any(String), derived: false });
    }
  });
});
