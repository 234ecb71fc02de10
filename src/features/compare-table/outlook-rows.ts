import type { Format } from "#domain/format.ts";
import type { Compared } from "./compared.ts";

type Projection = NonNullable<Compared["detail"]["projection"]>;

export interface OutlookRow {
  key: "growth" | "start" | "end" | "openings" | "education" | "experience";
  label: string;
  /** Empty for words. */
  unit: "percent" | "jobs" | "openings a year" | "";
  /** One a role, in the order of the comparison; null where nothing was published. */
  values: readonly (string | number | null)[];
}

const THOUSAND = 1000;

/** The projections of the compared roles' official occupations: table, export and print. Jobs are whole numbers. */
export function outlookRows(compared: readonly Compared[]): OutlookRow[] {
  const row = (
    key: OutlookRow["key"],
    label: string,
    unit: OutlookRow["unit"],
    value: (projection: Projection) => string | number | null,
  ): OutlookRow => ({
    key,
    label,
    unit,
    values: compared.map(({ detail }) => (detail.projection ? value(detail.projection) : null)),
  });
  const jobs = (thousands: number) => Math.round(thousands * THOUSAND);
  return [
    row("growth", "Growth in jobs", "percent", (entry) => entry.changePct),
    row("start", "Jobs at the start", "jobs", (entry) => jobs(entry.employmentBaseThousands)),
    row("end", "Jobs at the end", "jobs", (entry) => jobs(entry.employmentProjectedThousands)),
    row("openings", "Openings a year", "openings a year", (entry) => jobs(entry.annualOpeningsThousands)),
    row("education", "Typical entry education", "", (entry) => entry.entryEducation),
    row("experience", "Experience in a related job", "", (entry) => entry.relatedExperience),
  ];
}

/** One value of a row as it is shown. */
export function outlookText(row: OutlookRow, value: string | number | null, format: Format): string {
  if (value === null) return "not released";
  if (typeof value === "string") return value;
  return row.unit === "percent" ? format.change(value) : format.count(value);
}

/** What the figures are to be held against: all occupations together. */
export function outlookNote(compared: readonly Compared[], format: Format): string {
  const [first] = compared;
  if (!first) return "";
  const { projectionPeriod, projectionTotal } = first.detail;
  return `${projectionPeriod}, of the official occupations. All occupations together: ${format.change(projectionTotal.changePct)}.`;
}
