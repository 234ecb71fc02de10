import { csvText } from "#domain/export-table.ts";
import type { Format } from "#domain/format.ts";
import { MISSING_SHORT } from "#domain/missing-words.ts";
import { PAY_UNITS, UNIT_WORDS } from "#domain/pay-units.ts";
import type { ComparisonRecord, RecordRow } from "./record.ts";

/** A row's cells: null in a figure's row is not in the dataset; in a list it is just past the end. */
function cells<T>(row: RecordRow, amount: (value: number, unit: string) => T): (string | T)[] {
  const missing = row.unit === "" && row.source === "" ? "" : MISSING_SHORT["not-in-dataset"];
  return row.values.map((value) =>
    typeof value === "number" ? amount(value, row.unit) : (value ?? missing),
  );
}

/** The comparison as CSV, as `csvText` writes it: a head, a row a line, then the settings, notes and sources. */
export function toCsv(record: ComparisonRecord): string {
  const blank = record.roles.map(() => "");
  return csvText([
    ["section", "item", "unit", "source", ...record.roles.map((role) => role.name)],
    ["Official code", "code", "", "", ...record.roles.map((role) => role.officialCode)],
    ["Official code", "title", "", "", ...record.roles.map((role) => role.officialTitle)],
    ["Official code", "fit", "", "", ...record.roles.map((role) => role.fit)],
    ...record.rows.map((row) => [
      row.section,
      row.item,
      row.unit,
      row.source,
      ...cells(row, (value) => value),
    ]),
    ...Object.entries(record.settings).map(([item, value]) => [
      "Settings",
      item,
      "",
      "",
      value,
      ...blank.slice(1),
    ]),
    ...record.notes.map((note) => ["Note", note, "", "", ...blank]),
    ["Address", record.address, "", "", ...blank],
    ...record.sources.map((source) => [
      "Source",
      `${source.title}. ${source.publisher}. ${source.period}. ${source.population}. ${source.licence}. ${source.attribution}`,
      source.url ?? "",
      source.id,
      ...blank,
    ]),
  ]);
}

/** The comparison as indented JSON. */
export function toJson(record: ComparisonRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** A text in which nothing is markup: Markdown takes HTML and links wherever they stand. */
function markdownText(text: string): string {
  return text.replace(/[\\<[\]`]/g, "\\$&");
}

function markdownCell(text: string): string {
  return markdownText(text).replaceAll("|", "\\|").replaceAll("\n", "<br>");
}

/**
 * The comparison as a Markdown table with notes and sources; code samples are left to the link.
 * @param format writes amounts and counts as the page does, e.g. `$130,000`.
 */
export function toMarkdown(
  record: ComparisonRecord,
  format: Pick<Format, "pay" | "count" | "change">,
): string {
  const amount = (value: number, unit: string) => {
    if (unit === "percent") return format.change(value);
    const per = PAY_UNITS.find((key) => unit === `${record.settings.currency} ${UNIT_WORDS[key]}`);
    return per ? format.pay(value, per) : format.count(value).replace("-", "−");
  };
  const line = (parts: readonly string[]) => `| ${parts.map(markdownCell).join(" | ")} |`;
  const rows = record.rows.filter((row) => row.section !== "Code");
  return [
    `# ${markdownText(record.title)}`,
    "",
    line(["", ...record.roles.map((role) => role.name)]),
    line(["---", ...record.roles.map(() => "---")]),
    line([
      "Official occupation",
      ...record.roles.map((role) => `${role.officialTitle} ${role.officialCode} (${role.fit})`),
    ]),
    ...rows.map((row) =>
      line([`${row.section}: ${row.item}${row.unit ? `, ${row.unit}` : ""}`, ...cells(row, amount)]),
    ),
    "",
    ...record.notes.map((note) => `- ${markdownText(note)}`),
    `- Official figures: ${markdownText(`${record.settings.place}, ${record.settings.period}`)}.`,
    "",
    "Sources:",
    ...record.sources.map(
      (source) =>
        `- ${markdownText(`${source.title}, ${source.publisher}, ${source.period}. ${source.population}. ${source.licence}. ${source.attribution}`)}`,
    ),
    "",
    record.address,
    "",
  ].join("\n");
}
