import fc from "fast-check";
import { expect, test } from "vitest";
import { printable, shownValue } from "#data/printable.ts";

test("whatever the text, it is one line in which all can be seen, no longer than asked for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 10, max: 80 }), (text, limit) => {
      const line = printable(text, limit);
      expect(line.length).toBeLessThanOrEqual(limit);
      expect(line).not.toMatch(/(?! )[\p{C}\p{Z}]|\p{M}{4}/u);
    }),
  );
});

test.each([
  ["a\nb\u0000", "a\\u000ab\\u0000"],
  ["\u202eevil", "\\u202eevil"],
  ["\ud800", "\\ud800"],
  ["\u{e0041}", "\\u{e0041}"],
  ["مهندس é 🧑", "مهندس é 🧑"],
  ["e\u0301\u0301\u0301\u0301\u0301", "e\u0301\u0301\u0301\\u0301\\u0301"],
])("%j is written %j", (text, line) => {
  expect(printable(text, 80)).toBe(line);
});

test("what does not fit is cut, not in the middle of a character", () => {
  expect(printable("🧑🧑🧑🧑", 4)).toBe("🧑…");
  expect(printable("abcd", 4)).toBe("abcd");
  expect(printable("abcde", 4)).toBe("abc…");
});

test("a value is shown as JSON, as far as there is room, however deep or long it is", () => {
  expect(shownValue(undefined)).toBe("nothing");
  expect(shownValue({ a: [1, "x", null] })).toBe('{"a":[1,"x",null]}');
  expect(shownValue(Number.NaN)).toBe("null");
  expect(shownValue([[[[[[1]]]]]])).toBe("[[[[[…]]]]]");
  const deep: unknown = JSON.parse("[".repeat(50_000) + "]".repeat(50_000));
  expect(shownValue(deep)).toBe("[[[[[…]]]]]");
  expect(shownValue(Array.from({ length: 1_000_000 }, () => "x")).length).toBe(80);
});

test("a long text inside a value is shown as far as there is room, with its quotation mark", () => {
  expect(shownValue("x".repeat(78))).toBe(`"${"x".repeat(78)}"`);
  expect(shownValue("x".repeat(79))).toBe(`"${"x".repeat(78)}…`);
  expect(shownValue("x".repeat(80))).toBe(`"${"x".repeat(78)}…`);
});

test("the last character before a pair’s own row is written with four digits", () => {
  expect(printable("\uffff", 80)).toBe("\\uffff");
  expect(printable("\u{10ffff}", 80)).toBe("\\u{10ffff}");
});

test("a cut in front of a character of two halves leaves the whole one before it", () => {
  expect(printable("a🧑bcd", 4)).toBe("a🧑…");
  expect(printable("ab🧑cd", 4)).toBe("ab…");
});
