import { csvFormatRow } from "d3-dsv";
import type { Source } from "#data/schema.ts";
import { sourceWords } from "./source-words.ts";

/** A value of an export; null was not published, and a column of flags says why. */
export type ExportValue = string | number | null;

/** A view of figures as data: what is exported is exactly what is shown. */
export interface ExportTable {
  title: string;
  /** The absolute address that shows the same. */
  address: string;
  /** Name of the app whose dataset it is. */
  dataset: string;
  /** What the reader had chosen, by name: place, unit, living cost … */
  settings: Readonly<Record<string, ExportValue | boolean>>;
  /** In order. `unit` is empty for words. */
  columns: readonly { key: string; label: string; unit: string }[];
  rows: readonly Readonly<Record<string, ExportValue>>[];
  /** What has to be said beside the figures. */
  notes: readonly string[];
  sources: readonly Source[];
}

/** Spreadsheet programs read a file as UTF-8 only behind this mark; without it dashes come out as junk. */
const BYTE_ORDER_MARK = "\ufeff";

/** A text that a spreadsheet program would work out instead of showing it; some take the wide signs too. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** The fields of the longest labelled line: a source's. */
const LABELLED = 6;

type Cell = ExportValue | boolean;

function cellText(value: Cell): string {
  if (value === null) return "";
  return typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value);
}

/**
 * Rows as CSV (RFC 4180): CRLF after each, UTF-8 with a byte order mark. Null is an empty field; a text that
 * begins as a formula does gets an apostrophe before it; numbers stay numbers. A row without cells is an
 * empty line.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${csvFormatRow(row.map(cellText))}\r\n`).join("");
}

/**
 * A view as CSV: a head with the columns and their units, a line a row; then, below an empty line, what the
 * reader had chosen, what has to be said beside the figures, the sources and the address, each line labelled.
 */
export function tableCsv(table: ExportTable): string {
  const { title, dataset, address, columns, rows, settings, notes, sources } = table;
  const width = Math.max(columns.length, LABELLED);
  const padded = (cells: readonly Cell[]) => [...cells, ...Array<null>(width - cells.length).fill(null)];
  return csvText([
    padded(columns.map(({ label, unit }) => (unit === "" ? label : `${label} (${unit})`))),
    ...rows.map((row) => padded(columns.map(({ key }) => row[key] ?? null))),
    [],
    padded(["Title", title]),
    padded(["Dataset", dataset]),
    ...Object.entries(settings).map(([name, value]) => padded(["Setting", name, value])),
    ...notes.map((note) => padded(["Note", note])),
    ...sources.map((source) =>
      padded(["Source", source.id, sourceWords(source), source.licence, source.url, source.retrieved]),
    ),
    padded(["Address", address]),
  ]);
}

/** A view as indented JSON, field by field as in `ExportTable`. */
export function tableJson(table: ExportTable): string {
  return `${JSON.stringify(table, null, 2)}\n`;
}
