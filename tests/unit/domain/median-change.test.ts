import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { medianChange } from "#domain/median-change.ts";
import { PAY_UNITS, printedAmount } from "#domain/pay-units.ts";

const side = (soc: string, median: number | null) => ({ soc, median });

describe("the change of a median", () => {
  it("is the difference, and that in percent of where one starts", () => {
    expect(medianChange(side("1", 100_000), side("2", 112_500), "year")).toEqual({
      kind: "change",
      amount: 12_500,
      percent: 12.5,
    });
    expect(medianChange(side("2", 112_500), side("1", 100_000), "year")).toMatchObject({
      amount: -12_500,
      percent: expect.closeTo(-11.11),
    });
  });

  it("of two roles on one code is none, not even zero", () => {
    expect(medianChange(side("1", 100_000), side("1", 100_000), "year")).toEqual({ kind: "same-code" });
    expect(medianChange(side("1", 40), side("1", 50), "life")).toEqual({ kind: "same-code" });
  });

  it("of a median that is missing is missing, on one code too", () => {
    expect(medianChange(side("1", null), side("2", 1), "year")).toEqual({ kind: "missing" });
    expect(medianChange(side("1", 1), side("2", null), "year")).toEqual({ kind: "missing" });
    expect(medianChange(side("1", null), side("1", null), "year")).toEqual({ kind: "missing" });
  });

  it("has no percent of nothing", () => {
    expect(medianChange(side("1", 0), side("2", 1), "year")).toEqual({ kind: "missing" });
  });

  it("is what is left when the printed amounts are subtracted", () => {
    const amount = fc.double({ min: 1, max: 500_000, noNaN: true });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(...PAY_UNITS), (a, b, unit) => {
        const change = medianChange(side("1", a), side("2", b), unit);
        const printed = printedAmount(b, unit) - printedAmount(a, unit);
        expect(change).toMatchObject({ kind: "change", amount: printed });
      }),
    );
  });
});
