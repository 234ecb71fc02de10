import { readFile } from "node:fs/promises";
import { csvParseRows } from "d3-dsv";
import readExcelFile from "read-excel-file/node";
import type { Problem } from "#data/problem.ts";

export interface Sheet {
  /** Empty for a CSV file. */
  name: string;
  rows: readonly (readonly unknown[])[];
}

/** A sheet below its header. */
export interface Table {
  file: string;
  sheet: string;
  /** The header as printed, in order. */
  header: readonly string[];
  rows: readonly TableRow[];
}

export interface TableRow {
  /** As a spreadsheet counts, from 1. */
  number: number;
  /** The content of a cell as it was read; `undefined` for a column the table does not have. */
  cell(column: string): unknown;
}

/** Sheets may begin with a title; the header is looked for in so many rows. */
const HEADER_ROWS = 10;

/** A cell as text without surrounding space and quotes; empty for an empty cell. */
export function cellText(cell: unknown): string {
  return cell === null || cell === undefined
    ? ""
    : String(cell)
        .trim()
        .replace(/^"(.*)"$/, "$1")
        .trim();
}

async function readSheets(file: string): Promise<Sheet[]> {
  if (!file.toLowerCase().endsWith(".csv")) {
    return (await readExcelFile(file)).map(({ sheet, data }) => ({ name: sheet, rows: data }));
  }
  // BEA writes Latin-1; what is read here is ASCII in either encoding, but for a byte order mark.
  const text = new TextDecoder().decode(await readFile(file));
  return [{ name: "", rows: csvParseRows(text) }];
}

function headerIn(sheet: Sheet, anchors: readonly string[]): number {
  return sheet.rows.slice(0, HEADER_ROWS).findIndex((row) => {
    const names = row.map((cell) => cellText(cell).toUpperCase());
    return anchors.every((anchor) => names.includes(anchor));
  });
}

function tableBelow(file: string, sheet: Sheet, headerIndex: number): Table {
  const header = (sheet.rows[headerIndex] ?? []).map(cellText);
  const places = new Map(header.map((name, i) => [name.toUpperCase(), i]));
  return {
    file,
    sheet: sheet.name,
    header,
    rows: sheet.rows.slice(headerIndex + 1).map((row, i) => ({
      number: headerIndex + 2 + i,
      cell: (column) => row[places.get(column) ?? -1],
    })),
  };
}

/**
 * Reads the sheet that has a table from an .xlsx workbook, or a table from a .csv file.
 * @param anchors columns by which the header is known; in capital letters, as are `columns`.
 * @param columns all columns that are needed; their case in the file does not matter.
 * @returns the table; `undefined` when it cannot be read, with the reason added to `problems`.
 */
export async function readTable(
  file: string,
  anchors: readonly string[],
  columns: readonly string[],
  problems: Problem[],
): Promise<Table | undefined> {
  const fix = "Download the file anew, and unzip it.";
  let sheets: Sheet[];
  try {
    sheets = await readSheets(file);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    problems.push({ file, path: "", expected: "a file that can be read", found, fix });
    return undefined;
  }
  const tables = sheets.flatMap((sheet) => {
    const index = headerIn(sheet, anchors);
    return index < 0 ? [] : [tableBelow(file, sheet, index)];
  });
  const [table] = tables;
  if (!table || tables.length > 1) {
    problems.push({
      file,
      path: "",
      expected: `one sheet with a header that names ${anchors.join(" and ")}`,
      found: `${tables.length === 0 ? "none" : tables.length} in ${sheets.map(({ name }) => name || "the file").join(", ")}`,
      fix: tables.length > 1 ? "Remove the sheets that the publisher did not put there." : fix,
    });
    return undefined;
  }
  const names = table.header.map((name) => name.toUpperCase());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length === 0) return table;
  problems.push({
    file,
    path: table.sheet,
    expected: `the columns ${missing.join(", ")}`,
    found: `only ${table.header.filter(Boolean).join(", ")}`,
    fix: `${fix} If the publisher renamed a column, change its name in src/build/import.`,
  });
  return undefined;
}

/** Where in a table, for a problem: sheet, row, and column or what the row is of. */
export function placeIn(table: Table, row: TableRow, column = "", of = ""): string {
  const parts = [table.sheet, `row ${row.number}`, column].filter(Boolean).join(", ");
  return of ? `${parts} (${of})` : parts;
}
