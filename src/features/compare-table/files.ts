import { csvFormatRows } from "d3-dsv";
import type { ComparisonRecord, RecordRow } from "./record.ts";

const NOT_PUBLISHED = "not published";

/** A row as texts: null in a figure's row was not published; in a list it is just past the end. */
function cells(row: RecordRow, amount: (value: number) => string = String): string[] {
  const missing = row.unit === "" && row.source === "" ? "" : NOT_PUBLISHED;
  return row.values.map((value) => (typeof value === "number" ? amount(value) : (value ?? missing)));
}

/** The comparison as CSV (RFC 4180): a head, a row a line, then the settings, notes and sources. */
export function toCsv(record: ComparisonRecord): string {
  const blank = record.roles.map(() => "");
  return `${csvFormatRows([
    ["section", "item", "unit", "source", ...record.roles.map((role) => role.name)],
    ["Official code", "code", "", "", ...record.roles.map((role) => role.officialCode)],
    ["Official code", "title", "", "", ...record.roles.map((role) => role.officialTitle)],
    ["Official code", "fit", "", "", ...record.roles.map((role) => role.fit)],
    ...record.rows.map((row) => [row.section, row.item, row.unit, row.source, ...cells(row)]),
    ...Object.entries(record.settings).map(([item, value]) => [
      "Settings",
      item,
      "",
      "",
      String(value),
      ...blank.slice(1),
    ]),
    ...record.notes.map((note) => ["Note", note, "", "", ...blank]),
    ["Address", record.address, "", "", ...blank],
    ...record.sources.map((source) => [
      "Source",
      `${source.title}. ${source.publisher}. ${source.period}. ${source.licence}. ${source.attribution}`,
      source.url ?? "",
      source.id,
      ...blank,
    ]),
  ])}\r\n`;
}

/** The comparison as indented JSON. */
export function toJson(record: ComparisonRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

function markdownCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}

/**
 * The comparison as a Markdown table with notes and sources; code samples are left to the link.
 * @param money writes an amount, e.g. `$130,000`.
 */
export function toMarkdown(record: ComparisonRecord, money: (value: number) => string): string {
  const line = (parts: readonly string[]) => `| ${parts.map(markdownCell).join(" | ")} |`;
  const rows = record.rows.filter((row) => row.section !== "Code");
  return [
    `# ${record.title}`,
    "",
    line(["", ...record.roles.map((role) => role.name)]),
    line(["---", ...record.roles.map(() => "---")]),
    line([
      "Official occupation",
      ...record.roles.map((role) => `${role.officialTitle} ${role.officialCode} (${role.fit})`),
    ]),
    ...rows.map((row) =>
      line([`${row.section}: ${row.item}${row.unit ? `, ${row.unit}` : ""}`, ...cells(row, money)]),
    ),
    "",
    ...record.notes.map((note) => `- ${note}`),
    `- Official figures: ${record.settings.place}, ${record.settings.period}.`,
    "",
    "Sources:",
    ...record.sources.map(
      (source) =>
        `- ${source.title}, ${source.publisher}, ${source.period}. ${source.licence}. ${source.attribution}`,
    ),
    "",
    record.address,
    "",
  ].join("\n");
}
