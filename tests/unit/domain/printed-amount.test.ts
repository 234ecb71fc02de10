import fc from "fast-check";
import { expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import { PAY_UNITS, printedAmount } from "#domain/pay-units.ts";

const { pay } = createFormat("en-US", "USD");
const asPrinted = (text: string) => Number(text.replace(/[$,]/g, ""));

test("a year and a month are whole, an hour has cents", () => {
  const amounts = PAY_UNITS.map((unit) => printedAmount(57.8037, unit));
  expect(amounts).toEqual([58, 58, 57.8, 57.8]);
  expect(printedAmount(135_980.4, "year")).toBe(135_980);
});

test("half a cent goes where the page rounds it", () => {
  expect(printedAmount(1.115, "hour")).toBe(1.12);
  expect(printedAmount(0.5, "year")).toBe(1);
});

test("every amount as a number is the amount as the page prints it", () => {
  const halves = fc.integer({ min: 0, max: 1_000_000 }).map((amount) => amount / 1000 + 0.005);
  const amounts = fc.oneof(fc.double({ min: 0, max: 2_000_000, noNaN: true }), halves);
  fc.assert(
    fc.property(amounts, fc.constantFrom(...PAY_UNITS), (amount, unit) => {
      expect(printedAmount(amount, unit)).toBe(asPrinted(pay(amount, unit)));
    }),
  );
});
