import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { csvText, type ExportTable, tableCsv, tableJson } from "#domain/export-table.ts";
import { present } from "../fixtures/present.ts";
import { dataset } from "../fixtures/real-data.ts";

const BLS = present(dataset.sources.find(({ id }) => id === "bls-oews-2025"));

const TABLE: ExportTable = {
  title: "Pay in two states",
  address: "https://example.org/map/data-scientist?place=CA",
  dataset: "Made Careers",
  settings: { place: "California", "share, percent": 50, "mean shown": true, home: null },
  columns: [
    { key: "state", label: "state", unit: "" },
    { key: "median", label: "median", unit: "USD a year" },
    { key: "flag", label: "flag", unit: "" },
  ],
  rows: [
    { state: "California", median: 141_590, flag: "" },
    { flag: "withheld", median: null, state: "Delaware" },
  ],
  notes: ["State figures, May 2025", "Say “with care”, and 2024–34"],
  sources: [BLS],
};

/** A file as rows of texts, as a program reads it that knows of the mark. */
function read(csv: string): string[][] {
  return csvParseRows(csv.replace(/^\ufeff/, ""));
}

describe("a view as CSV", () => {
  let csv = "";
  let rows: string[][] = [];
  beforeEach(() => {
    csv = tableCsv(TABLE);
    rows = read(csv);
  });
  const labelled = (label: string) => rows.filter(([first]) => first === label).map((row) => row.slice(1));

  test("begins with the byte order mark, once, and ends each line with CR and LF", () => {
    expect([...new TextEncoder().encode(csv)].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.lastIndexOf("\ufeff")).toBe(0);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("has the columns with their units, then the rows in that order, whatever the order of their keys", () => {
    expect(rows.slice(0, 3).map((row) => row.slice(0, 3))).toEqual([
      ["state", "median (USD a year)", "flag"],
      ["California", "141590", ""],
      ["Delaware", "", "withheld"],
    ]);
  });

  test("says the rest in labelled lines below an empty one", () => {
    expect(csv.split("\r\n")[3]).toBe("");
    expect(labelled("Title")[0]?.[0]).toBe(TABLE.title);
    expect(labelled("Dataset")[0]?.[0]).toBe("Made Careers");
    expect(labelled("Setting").map((row) => row.slice(0, 2))).toEqual([
      ["place", "California"],
      ["share, percent", "50"],
      ["mean shown", "true"],
      ["home", ""],
    ]);
    expect(labelled("Note").map(([note]) => note)).toEqual(TABLE.notes);
    expect(labelled("Address")[0]?.[0]).toBe(TABLE.address);
  });

  test("names each source with publisher, period, population, licence, address and date", () => {
    const [source] = labelled("Source");
    expect(source).toEqual([BLS.id, expect.any(String), BLS.licence, BLS.url, BLS.retrieved]);
    for (const part of [BLS.title, BLS.publisher, BLS.period, BLS.population, BLS.attribution]) {
      expect(source?.[1]).toContain(part);
    }
  });

  test("has as many fields in every line, the empty one left out", () => {
    const widths = rows.filter((row) => row.join("") !== "").map((row) => row.length);
    expect(new Set(widths).size).toBe(1);
  });

  test("has no figure where there was none: null is neither zero nor a word", () => {
    const none = tableCsv({ ...TABLE, rows: [{ state: "Wyoming", median: null }] });
    expect(read(none)[1]?.slice(0, 3)).toEqual(["Wyoming", "", ""]);
    expect(read(tableCsv({ ...TABLE, rows: [{ state: "Made", median: 0 }] }))[1]?.[1]).toBe("0");
  });
});

describe("a spreadsheet program", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("does not work out %j", (text) => {
    expect(read(csvText([[text, 1]]))[0]).toEqual([`'${text}`, "1"]);
  });

  test.each(["a=1", " minus", "−4", "– none", "'quoted'", ""])("gets %j as it is", (text) => {
    expect(read(csvText([[text, 1]]))[0]).toEqual([text, "1"]);
  });

  test("gets a number below zero as a number", () => {
    expect(read(csvText([[-3.5, "-3.5"]]))[0]).toEqual(["-3.5", "'-3.5"]);
  });

  test("never gets a text that begins as a formula does", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2 }), (texts) => {
        for (const text of read(csvText([texts]))[0] ?? []) expect(text).not.toMatch(/^[=+\-@]/);
      }),
    );
  });
});

describe("what is written is read back", () => {
  const awkward = fc.string({
    unit: fc.constantFrom('"', ",", "\n", "\r", ";", "–", "’", "a", " ", "=", "-"),
  });

  test("every number to its last digit", () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2 });
    fc.assert(
      fc.property(numbers, (values) => {
        // A sheet has no zero below zero.
        expect(read(csvText([values]))[0]?.map(Number)).toEqual(values.map((value) => value + 0));
      }),
    );
  });

  test("every text with quotes, commas and line breaks, but for an apostrophe before a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(awkward, awkward), { minLength: 1 }), (texts) => {
        const guarded = texts.map((row) =>
          row.map((text) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)),
        );
        expect(read(csvText(texts))).toEqual(guarded);
      }),
    );
  });

  test("a view as JSON, with null for what was not published", () => {
    const json = tableJson(TABLE);
    expect(JSON.parse(json)).toEqual(TABLE);
    expect(json).toContain('"median": null');
    expect(json.startsWith("{\n")).toBe(true);
    expect(json.endsWith("}\n")).toBe(true);
  });
});
