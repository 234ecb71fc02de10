import { expect, test } from "vitest";
import { shortAmounts } from "#domain/short-amount.ts";

const dollars = shortAmounts("en-US", "USD");

test.each([
  [5640, "$6k", "$5.6k"],
  [130_000, "$130k", "$130k"],
  [-5640, "-$6k", "-$5.6k"],
  [999_499, "$999k", "$999.5k"],
  [999_500, "$1M", "$1M"],
  [-1_250_000, "-$1.25M", "-$1.25M"],
])("%i is %s to a whole thousand, %s to a tenth of one", (amount, whole, tenth) => {
  expect(dollars.thousands(amount)).toBe(whole);
  expect(dollars.tenths(amount)).toBe(tenth);
});

test("a sign of one character is written where the language has it, a longer one is not", () => {
  expect(dollars.signed).toBe(true);
  expect(shortAmounts("de-DE", "EUR").tenths(5640)).toBe("5,6k\u00A0€");
  const kroner = shortAmounts("nb-NO", "NOK");
  expect(kroner.signed).toBe(false);
  expect(kroner.tenths(5640)).toBe("5,6k");
});
