import { beforeEach, describe, expect, test } from "vitest";
import { capital, countWord, createFormat, type Format, plural } from "#domain/format.ts";

let format: Format;
beforeEach(() => {
  format = createFormat("en-US", "USD");
});

test("writes money in whole dollars", () => {
  expect(format.money(130_000)).toBe("$130,000");
  expect(format.money(135_980.4)).toBe("$135,980");
});

test("writes money for axes in thousands, rounded", () => {
  expect([60_000, 135_980, 84_499, 84_500].map(format.short)).toEqual(["$60k", "$136k", "$84k", "$85k"]);
});

test("writes large amounts in short by the unit that the locale has for them", () => {
  expect([999_499, 999_500, 1_250_000, 12_340_000].map(format.short)).toEqual([
    "$999k",
    "$1M",
    "$1.25M",
    "$12.3M",
  ]);
  const rupiah = createFormat("id-ID", "IDR");
  expect(rupiah.short(180_000_000)).toBe("180\u00A0jt");
  expect(rupiah.payShort(86_538, "hour")).toBe("87k");
});

test("writes the sign where the locale has it, and leaves a long one out in short", () => {
  const kroner = createFormat("nb-NO", "NOK");
  expect([kroner.sign, format.sign]).toEqual(["kr\u00A0", "$"]);
  expect(kroner.money(780_000)).toBe("780\u00A0000\u00A0kr");
  expect(kroner.short(780_000)).toBe("780k");
  expect(createFormat("de-DE", "EUR").short(55_000)).toBe("55k\u00A0€");
});

describe("pay by its unit", () => {
  // The median of US data scientists, May 2025: $120,230 a year.
  const YEAR = 120_230;

  test.each([
    ["year", YEAR, "$120,230", "$120k"],
    ["month", YEAR / 12, "$10,019", "$10k"],
    ["hour", YEAR / 2080, "$57.80", "$58"],
    // 52 weeks of 40 hours worked and 10 on call.
    ["life", YEAR / 2600, "$46.24", "$46"],
  ] as const)("by the %s is written in full and in short", (unit, amount, full, short) => {
    expect(format.pay(amount, unit)).toBe(full);
    expect(format.payShort(amount, unit)).toBe(short);
  });

  test("of nothing is nothing, and no thousands of it", () => {
    expect([format.payShort(0, "year"), format.payShort(0, "month")]).toEqual(["$0", "$0"]);
  });

  test("keeps the cents of an hour even when there are none", () => {
    expect([format.pay(58, "hour"), format.pay(58, "life")]).toEqual(["$58.00", "$58.00"]);
  });

  test("by the month has a tenth of a thousand in short, where it says something", () => {
    expect([5_603, 8_000, 8_049, 16_594].map((amount) => format.payShort(amount, "month"))).toEqual([
      "$5.6k",
      "$8k",
      "$8k",
      "$16.6k",
    ]);
  });

  test("by the year is the same as money, in full and in short", () => {
    for (const amount of [60_000, 84_499, 84_500, 135_980]) {
      expect(format.pay(amount, "year")).toBe(format.money(amount));
      expect(format.payShort(amount, "year")).toBe(format.short(amount));
    }
  });
});

test("writes a range with words between its ends", () => {
  expect(format.range({ from: 130_000, to: 180_000 })).toBe("$130,000 to $180,000");
});

test("parts the thousands of counts", () => {
  expect(format.count(1_687_890)).toBe("1,687,890");
});

test.each([
  [0, "0.0 MB"],
  [5_435_930, "5.4 MB"],
  [13_394_199, "13.4 MB"],
  [49_999, "0.0 MB"],
  [1_234_567_890, "1,234.6 MB"],
])("writes %d bytes as %s", (bytes, text) => {
  expect(format.megabytes(bytes)).toBe(text);
});

test.each([
  [0, "0 sec"],
  [0.42, "0.00042 sec"],
  [23.4, "0.023 sec"],
  [999.6, "1 sec"],
  [1849, "1.8 sec"],
  [61_700, "62 sec"],
])("writes %d milliseconds as %s", (ms, text) => {
  expect(format.seconds(ms)).toBe(text);
});

test.each([
  [15.8, "+15.8%"],
  [-2.4, "−2.4%"],
  [0, "0%"],
  [0.04, "0%"],
  [-0.04, "0%"],
  [33.549, "+33.5%"],
])("writes a change of %d as %s", (percent, text) => {
  expect(format.change(percent)).toBe(text);
});

test.each([
  [[], "", ""],
  [["A"], "A", "A"],
  [["A", "B"], "A and B", "A or B"],
  [["A", "B", "C"], "A, B and C", "A, B or C"],
  [["A", "B", "C", "D"], "A, B, C and D", "A, B, C or D"],
])("joins %j", (items, all, either) => {
  expect(format.list(items)).toBe(all);
  expect(format.choice(items)).toBe(either);
});

test("leaves the words of an item as they are", () => {
  const etl = "ETL (Extract, Transform, and Load)";
  expect(format.list([etl, "B", "C"])).toBe(`${etl}, B and C`);
  expect(format.list(["A", etl])).toBe(`A and ${etl}`);
  expect(format.choice(["yes, or no", "B", "C"])).toBe("yes, or no, B or C");
});

test("writes a day in full, the same in every time zone", () => {
  expect(format.date("2026-11-22")).toBe("November 22, 2026");
  expect(format.date("2026-01-01")).toBe("January 1, 2026");
});

test.each(["May 2025", "2024–34", "Release 30.2", "", "2026-13-01", "2026-00-10", "2025"])(
  "does not make a day of %j",
  (text) => {
    expect(format.date(text)).toBe(text);
  },
);

test("joins lists with the words of the app's sentences, whatever the numbers look like", () => {
  const kroner = createFormat("nb-NO", "NOK");
  expect([kroner.list(["A", "B"]), kroner.choice(["A", "B", "C"])]).toEqual(["A and B", "A, B or C"]);
});

test("follows the locale and currency it was made for", () => {
  expect(createFormat("de-DE", "EUR").money(130_000)).toBe("130.000\u00A0€");
  expect(() => createFormat("en-US", "dollars")).toThrow(RangeError);
  expect(() => createFormat("not a locale", "USD")).toThrow(RangeError);
});

test("writes numbers up to ten as words", () => {
  expect([0, 6, 10, 11, -1, 2.5].map(countWord)).toEqual(["zero", "six", "ten", "11", "-1", "2.5"]);
});

test("begins with a capital, whatever it begins with", () => {
  expect(["six", "Six", "", "über"].map(capital)).toEqual(["Six", "Six", "", "Über"]);
});

test("puts one thing in the singular, and none or several in the plural", () => {
  expect([0, 1, 2].map((count) => plural(count, "role"))).toEqual(["0 roles", "1 role", "2 roles"]);
  expect([1, 2].map((count) => plural(count, "match", "matches"))).toEqual(["1 match", "2 matches"]);
});

test("numbers to ten are words, the others digits", () => {
  const words = "zero one two three four five six seven eight nine ten 11";
  expect(Array.from({ length: 12 }, (_, number) => countWord(number)).join(" ")).toBe(words);
});

test("a date within other text is no date", () => {
  for (const text of ["on 2026-11-22", "2026-11-22T10:00", "2026-11-32", "2026-11-39"]) {
    expect(format.date(text)).toBe(text);
  }
  expect(format.date("2026-10-31")).toBe("October 31, 2026");
});

test("pay by the hour is written in full below ten thousand, and in short from there", () => {
  expect(format.payShort(9_999, "hour")).toBe("$9,999");
  expect(format.payShort(10_000, "hour")).toBe("$10k");
  expect(format.payShort(-9_999, "hour")).toBe("-$9,999");
});
