import { csvParseRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { csvText, tableJson } from "#domain/export-table.ts";
import { toCsv, toJson, toMarkdown } from "#features/compare-table/files.ts";
import type { ComparisonRecord } from "#features/compare-table/record.ts";
import { present } from "../../fixtures/present.ts";
import { dataset } from "../../fixtures/real-data.ts";
import { INERT_TEXTS } from "./strings.ts";

/** A comparison in which every text of the dataset is this one. */
function recordOf(text: string): ComparisonRecord {
  const source = {
    ...present(dataset.sources[0]),
    title: text,
    publisher: text,
    licence: text,
    attribution: text,
  };
  return {
    title: text,
    address: "https://example.org/",
    dataset: text,
    settings: {
      ...{ place: text, currency: "USD", period: text, unit: "USD a year", livingCost: text },
      ...{ differencesOnly: false, alsoAskedFor: true },
    },
    roles: [{ slug: "a", name: text, officialCode: "15-1252", officialTitle: text, fit: "near" }],
    notes: [text],
    rows: [{ section: "Skills", item: text, unit: "", source: "", values: [text] }],
    sources: [source],
  };
}

const format = { pay: String, count: String, change: String };

describe("a text of the dataset in a file to take along", () => {
  test.each(Object.entries(INERT_TEXTS))("is no formula in a table: %s", (_what, text) => {
    for (const csv of [toCsv(recordOf(text)), csvText([[text, text]])]) {
      const cells = csvParseRows(csv.replace(/^\ufeff/, "")).flat();
      expect(cells.some((cell) => cell.includes(text))).toBe(true);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/u);
    }
  });

  test.each(Object.entries(INERT_TEXTS))("is no markup in Markdown: %s", (_what, text) => {
    const written = toMarkdown(recordOf(text), format);
    expect(written).not.toMatch(/(?<!\\)(?:\\\\)*[<[`]/);
    // Each line of the table has its two cells, and no more.
    for (const line of written.split("\n").filter((each) => each.startsWith("| "))) {
      expect(line.replaceAll(/\\./g, "").split("|")).toHaveLength(4);
    }
  });

  test.each(Object.entries(INERT_TEXTS))("is itself in JSON: %s", (_what, text) => {
    expect(JSON.parse(toJson(recordOf(text)))).toEqual(recordOf(text));
    const table = {
      ...{ title: text, address: "", dataset: text },
      settings: { place: text },
      columns: [],
      rows: [{ a: text }],
    };
    expect(JSON.parse(tableJson({ ...table, notes: [text], sources: [] }))).toMatchObject(table);
  });
});
