import type { Outlook, RoleDetail } from "#data/catalogue.ts";
import type { Format } from "./format.ts";
import { MISSING_SHORT } from "./missing-words.ts";

type Figures = NonNullable<Outlook["figures"]>;
type Value = string | number | null;

export interface OutlookRow {
  key: "describes" | "growth" | "start" | "end" | "change" | "own" | "openings" | "education" | "experience";
  label: string;
  /** Empty for words. */
  unit: "percent" | "jobs" | "openings a year" | "";
  /** One a column; null where the dataset has none. */
  values: readonly Value[];
}

/** One round of projections over several roles; two rounds are never mixed in one figure. */
export interface OutlookRound extends Pick<Outlook, "period" | "population" | "source" | "total"> {
  rows: readonly OutlookRow[];
}

const THOUSAND = 1000;
/** Changes of so many jobs stand with their sign; those in percent have it from their format. */
const SIGNED: readonly OutlookRow["key"][] = ["change", "own"];

/** Whole jobs from the publisher's thousands; null stays null. */
export function jobs(thousands: number): number;
export function jobs(thousands: number | null): number | null;
export function jobs(thousands: number | null): number | null {
  return thousands === null ? null : Math.round(thousands * THOUSAND);
}

/** Whether figures are those of the occupation or of a group that holds it. */
function describes({ title, soc, group }: Figures): string {
  return group ? `A group of occupations: ${title} (${group.join(", ")})` : `${title} (${soc}) alone`;
}

/**
 * The figures of projections side by side, jobs in whole numbers. Which occupations they describe is a row
 * where at least one describes a group, and so is the occupation's own part of a group's change where at
 * least one was published; of an occupation that is described alone it is the whole change.
 * @param outlooks a column each: one round of several roles, or the rounds of one role; undefined for a role
 * that the round does not hold.
 */
export function outlookRows(outlooks: readonly (Outlook | undefined)[]): OutlookRow[] {
  const figures = outlooks.map((outlook) => outlook?.figures ?? null);
  const row = (
    key: OutlookRow["key"],
    label: string,
    unit: OutlookRow["unit"],
    value: (entry: Figures) => Value,
  ): OutlookRow => ({ key, label, unit, values: figures.map((entry) => entry && value(entry)) });
  const own = ({ group, ownChangeThousands, changeThousands }: Figures) =>
    jobs(group ? ownChangeThousands : changeThousands);
  const grouped = figures.some((entry) => entry?.group);
  const parted = figures.some((entry) => typeof entry?.ownChangeThousands === "number");
  return [
    ...(grouped ? [row("describes", "Figures describe", "", describes)] : []),
    row("growth", "Growth in jobs", "percent", (entry) => entry.changePct),
    row("start", "Jobs at the start", "jobs", (entry) => jobs(entry.employmentBaseThousands)),
    row("end", "Jobs at the end", "jobs", (entry) => jobs(entry.employmentProjectedThousands)),
    row("change", "Change in jobs", "jobs", (entry) => jobs(entry.changeThousands)),
    ...(parted ? [row("own", "of which in the occupation itself", "jobs", own)] : []),
    row("openings", "Openings a year", "openings a year", (entry) => jobs(entry.annualOpeningsThousands)),
    row("education", "Typical entry education", "", (entry) => entry.entryEducation),
    row("experience", "Experience in a related job", "", (entry) => entry.relatedExperience),
  ];
}

/** Every round over the roles, the main one first, in the roles' order. */
export function rounds(details: readonly Pick<RoleDetail, "outlook">[]): OutlookRound[] {
  const sources = [...new Set(details.flatMap(({ outlook }) => outlook.map(({ source }) => source.id)))];
  return sources.flatMap((id) => {
    const outlooks = details.map(({ outlook }) => outlook.find(({ source }) => source.id === id));
    const first = outlooks.find((outlook) => outlook !== undefined);
    if (!first) return [];
    const { period, population, source, total } = first;
    return [{ period, population, source, total, rows: outlookRows(outlooks) }];
  });
}

/** `+267,700`, `−13,800`, `0`. */
export function signedCount(value: number, { count }: Pick<Format, "count">): string {
  return `${value > 0 ? "+" : value < 0 ? "−" : ""}${count(Math.abs(value))}`;
}

/** One value of a row as it is shown; what the dataset lacks is said, and never becomes a zero. */
export function outlookText(
  { key, unit }: Pick<OutlookRow, "key" | "unit">,
  value: Value,
  format: Pick<Format, "change" | "count">,
): string {
  if (value === null) return MISSING_SHORT["not-in-dataset"];
  if (typeof value === "string") return value;
  if (unit === "percent") return format.change(value);
  return SIGNED.includes(key) ? signedCount(value, format) : format.count(value);
}
