import { expect, test } from "vitest";
import { countInWords, countOf, indefinite } from "#domain/count-words.ts";

const { format } = new Intl.NumberFormat("de");

test("numbers up to ten are spelt out, others written as the site writes them", () => {
  expect([1, 6, 10, 11, 6000].map((value) => countInWords(value, format))).toEqual([
    "one",
    "six",
    "ten",
    "11",
    "6.000",
  ]);
});

test("a number stands before one or many", () => {
  expect(countOf(1, "role", format)).toBe("1 role");
  expect(countOf(0, "role", format)).toBe("0 roles");
  expect(countOf(6000, "role", format)).toBe("6.000 roles");
  expect(countOf(2, "country", format, "countries")).toBe("2 countries");
});

test.each([
  ["state", "a state"],
  ["metropolitan area", "a metropolitan area"],
  ["island", "an island"],
  ["Oblast", "an Oblast"],
  ["urban area", "an urban area"],
  ["union", "a union"],
  ["US state", "a US state"],
  ["user group", "a user group"],
  ["island of the US", "an island of the US"],
])("%s takes its article", (noun, phrase) => {
  expect(indefinite(noun)).toBe(phrase);
});
