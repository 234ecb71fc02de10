import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import {
  type AmountRules,
  amountRules,
  parseAmount as parseBy,
  parsePay as parsePayBy,
  typedExamples,
} from "#domain/amount.ts";
import { createFormat } from "#domain/format.ts";
import { arbitraryJunk } from "../fixtures/arbitrary.ts";

let dollars: AmountRules;
beforeEach(() => {
  dollars = amountRules("en-US", "USD", { least: 1000, most: 10_000_000 });
});
const parseAmount = (text: string) => parseBy(text, dollars);
const parsePay = (text: string) => parsePayBy(text, dollars);

test.each([
  ["120000", 120_000],
  ["120,000", 120_000],
  ["$120,000", 120_000],
  ["$ 120 000", 120_000],
  ["120 000", 120_000],
  ["120'000", 120_000],
  ["120_000", 120_000],
  ["€90,000", 90_000],
  ["  120k ", 120_000],
  ["120K", 120_000],
  ["120000.00", 120_000],
  ["0120000", 120_000],
  ["1", 1],
  ["10,000,000", 10_000_000],
  ["10000k", 10_000_000],
  ["120.5k", 120_500],
  ["1.5m", 1_500_000],
  ["USD 120,000", 120_000],
  ["$ USD 120,000", 120_000],
  ["  €90,000", 90_000],
])("%j is %i", (text, amount) => {
  expect(parseAmount(text)).toBe(amount);
});

test.each(["", "   ", "$", ","])("%j is no floor at all", (text) => {
  expect(parseAmount(text)).toBeNull();
});

test.each([
  "0",
  "0k",
  "-120000",
  "120.5",
  "1.2e5",
  "120kk",
  "12O,000",
  "k",
  "120 dollars",
  "100k-120k",
  "10,000,001",
  "10001k",
  "999999999",
  "Infinity",
  "NaN",
  "0x1F",
  "120$",
])("%j is no amount", (text) => {
  expect(parseAmount(text)).toBeUndefined();
});

test("an amount written as the app writes it is read back", () => {
  const { money, count } = createFormat("en-US", "USD");
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (amount) => {
      expect([money(amount), count(amount), String(amount)].map(parseAmount)).toEqual([
        amount,
        amount,
        amount,
      ]);
    }),
  );
});

test("whatever is typed is a whole amount within bounds, none, or not understood", () => {
  const typed = fc.oneof(arbitraryJunk, fc.string({ unit: fc.constantFrom(..."0123456789.,$k -") }));
  fc.assert(
    fc.property(typed, (text) => {
      const amount = parseAmount(text) ?? 1;
      expect(Number.isInteger(amount)).toBe(true);
      expect(amount).toBeGreaterThanOrEqual(1);
      expect(amount).toBeLessThanOrEqual(10_000_000);
    }),
    { numRuns: 500 },
  );
});

describe("pay that may have cents", () => {
  test.each([
    ["57.80", 57.8],
    ["$57.8", 57.8],
    ["57.", 57],
    ["0.01", 0.01],
    ["120000", 120_000],
    ["120,000", 120_000],
    ["10,000,000", 10_000_000],
    ["$120,230.50", 120_230.5],
    ["120 000", 120_000],
    ["1,234,567", 1_234_567],
    ["$120k", 120_000],
    ["120.5k", 120_500],
    ["57.125k", 57_125],
    ["1.005k", 1005],
  ])("%j is %d", (text, amount) => {
    expect(parsePay(text)).toBe(amount);
  });

  test.each(["", "  ", "$"])("%j is none", (text) => {
    expect(parsePay(text)).toBeNull();
  });

  test.each([
    "57,80",
    "1,20,000",
    "120.230",
    "57.8.0",
    ".5",
    "0",
    "0.001",
    "-57",
    "57.80 an hour",
    "10000001",
    "abc",
  ])("%j is no amount", (text) => {
    expect(parsePay(text)).toBeUndefined();
  });

  test("is read as the whole amount that parseAmount reads, or, where thousands are parted wrongly, not at all", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789.,$k -") });
    fc.assert(
      fc.property(typed, (text) => {
        const whole = parseAmount(text);
        if (whole !== undefined) expect([whole, undefined]).toContain(parsePay(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("written with cents, as the app writes it, is read back", () => {
    const { pay } = createFormat("en-US", "USD");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), (cents) => {
        expect(parsePay(pay(cents / 100, "hour"))).toBe(cents / 100);
      }),
    );
  });
});

describe("in other locales and currencies", () => {
  const limits = { least: 1000, most: 1e13 };
  test.each([
    ["de-DE", "EUR", "120.000", 120_000],
    ["de-DE", "EUR", "120.000,00 €", 120_000],
    ["de-DE", "EUR", "1,5m", 1_500_000],
    ["nb-NO", "NOK", "780 000 kr", 780_000],
    ["nb-NO", "NOK", "kr 780 000", 780_000],
    ["nb-NO", "NOK", "780k", 780_000],
    ["nb-NO", "NOK", "780000 nok", 780_000],
    ["da-DK", "DKK", "480.000 kr.", 480_000],
    ["ja-JP", "JPY", "¥5,000,000", 5_000_000],
    ["id-ID", "IDR", "Rp 180.000.000", 180_000_000],
    ["en-IN", "INR", "₹12,00,000", 1_200_000],
    ["en-US", "NOK", "kr 780,000", 780_000],
    // A locale that parts no thousands.
    ["en-US-u-va-posix", "USD", "780000", 780_000],
  ])("by %s in %s, %j is %i", (locale, currency, text, amount) => {
    const rules = amountRules(locale, currency, limits);
    expect([parseBy(text, rules), parsePayBy(text, rules)]).toEqual([amount, amount]);
  });

  test.each([
    ["de-DE", "EUR", "57.80"],
    ["nb-NO", "NOK", "57.80"],
    ["nb-NO", "NOK", "780 000 $"],
    ["en-US", "USD", "780 000 kr"],
    ["en-IN", "INR", "1,2,00,000"],
  ])("by %s in %s, %j is no amount", (locale, currency, text) => {
    expect(parsePayBy(text, amountRules(locale, currency, limits))).toBeUndefined();
  });

  test("a point that parts neither thousands nor cents makes it no amount, and no empty text either", () => {
    expect(parseBy("57.80", amountRules("nb-NO", "NOK", limits))).toBeUndefined();
  });

  test.each([
    ["en-US", "120230.57"],
    ["de-DE", "120230,57"],
  ])("by %s an amount is written to the cent, and no thousands are parted", (locale, written) => {
    expect(amountRules(locale, "EUR", limits).write(120_230.567)).toBe(written);
  });

  const anywhere = fc
    .constantFrom(
      ["de-CH", "CHF"],
      ["de-DE", "EUR"],
      ["fr-FR", "EUR"],
      ["nb-NO", "NOK"],
      ["sv-SE", "SEK"],
      ["pl-PL", "PLN"],
      ["id-ID", "IDR"],
      ["en-IN", "INR"],
      ["ja-JP", "JPY"],
      ["ko-KR", "KRW"],
      ["ar-EG", "EGP"],
      ["fa-IR", "IRR"],
    )
    .map(([locale = "", currency = ""]) => ({
      format: createFormat(locale, currency),
      rules: amountRules(locale, currency, limits),
    }));
  test("an amount written as the app writes it is read back", () => {
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 1, max: 2_000_000_000 }), ({ format, rules }, amount) => {
        const written = [format.money(amount), format.count(amount), rules.write(amount)];
        expect(written.map((text) => parseBy(text, rules))).toEqual([amount, amount, amount]);
        expect(written.map((text) => parsePayBy(text, rules))).toEqual([amount, amount, amount]);
        expect(parsePayBy(rules.write(amount / 100), rules)).toBe(amount / 100);
      }),
    );
  });
});

test("a hint gives an amount in full and in short, where it has a short form", () => {
  const { count } = createFormat("en-US", "USD");
  expect([120_000, 6_000_000, 57].map((amount) => typedExamples(amount, count))).toEqual([
    "120,000 or 120k",
    "6,000,000 or 6m",
    "57",
  ]);
});
