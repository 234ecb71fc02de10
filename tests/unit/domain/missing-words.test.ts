import { describe, expect, test } from "vitest";
import type { Place } from "#data/catalogue.ts";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { createFormat } from "#domain/format.ts";
import { MISSING_SHORT, missingSentence } from "#domain/missing-words.ts";
import { type Missing, payAt } from "#domain/official-pay.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, dataset } from "../fixtures/real-data.ts";

const { national, places } = catalogue;
const { table } = compileAreaPay(dataset);
const format = createFormat("en-US", "USD");
const place = (id: string): Place => present(places.find((entry) => entry.id === id));
const sentence = (soc: string, id: string, title: string) =>
  missingSentence(payAt(national, table, soc, place(id)), place(id), title, format);

test("Alaska has jobs but no wages of Software Developers, and both are said", () => {
  expect(sentence("15-1252", "AK", "Software Developers")).toBe(
    "Not published for Alaska: employment is known (530 jobs), the wages of Software Developers are withheld.",
  );
});

test("where there is no row, that is said", () => {
  expect(sentence("15-2051", "WY", "Data Scientists")).toBe(
    "Not published for Wyoming: there is no row for Data Scientists.",
  );
});

test("what this dataset leaves out is not said to be unpublished", () => {
  expect(sentence("15-1254", "12060", "Web Developers")).toBe(
    "Not in this dataset for Atlanta-Sandy Springs-Roswell, GA: it holds no figures of Web Developers there.",
  );
});

test("where there are wages, nothing is said", () => {
  expect(sentence("15-1252", "CA", "Software Developers")).toBe("");
});

describe("each reason", () => {
  const made = (missing: Missing) =>
    missingSentence({ pay: null, missing }, place("HI"), "Actuaries", format);

  test("without a known number of jobs names none", () => {
    expect(made("withheld")).toBe(
      "Not published for Hawaii: employment and wages of Actuaries are withheld.",
    );
    expect(made("top-coded")).toBe(
      "Not printed for Hawaii: the wages of Actuaries are above the highest amount that is printed.",
    );
  });

  test.each(["withheld", "no-row", "top-coded", "not-in-dataset"] as const)(
    "%s names place and occupation, and holds no figure",
    (missing) => {
      expect(made(missing)).toMatch(/^Not .* for Hawaii: .*Actuaries.*\.$/);
      expect(`${made(missing)} ${MISSING_SHORT[missing]}`).not.toMatch(/\d/);
    },
  );
});
