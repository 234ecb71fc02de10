import type { Format } from "#domain/format.ts";
import type { Compared } from "./compared.ts";

export interface OutlookRow {
  label: string;
  /** One a role, in the order of the comparison; null where nothing was published. */
  values: readonly (string | null)[];
}

const THOUSAND = 1000;

/** The projections of the compared roles' official occupations, in words: table, export and print. */
export function outlookRows(compared: readonly Compared[], format: Format): OutlookRow[] {
  const row = (
    label: string,
    value: (projection: NonNullable<Compared["detail"]["projection"]>) => string | null,
  ): OutlookRow => ({
    label,
    values: compared.map(({ detail }) => (detail.projection ? value(detail.projection) : null)),
  });
  const jobs = (thousands: number) => format.count(Math.round(thousands * THOUSAND));
  return [
    row("Growth in jobs", (entry) => format.change(entry.changePct)),
    row("Jobs at the start", (entry) => jobs(entry.employmentBaseThousands)),
    row("Jobs at the end", (entry) => jobs(entry.employmentProjectedThousands)),
    row("Openings a year", (entry) => jobs(entry.annualOpeningsThousands)),
    row("Typical entry education", (entry) => entry.entryEducation),
    row("Experience in a related job", (entry) => entry.relatedExperience),
  ];
}

/** What the figures are to be held against: all occupations together. */
export function outlookNote(compared: readonly Compared[], format: Format): string {
  const [first] = compared;
  if (!first) return "";
  const { projectionPeriod, projectionTotal } = first.detail;
  return `${projectionPeriod}, of the official occupations. All occupations together: ${format.change(projectionTotal.changePct)}.`;
}
