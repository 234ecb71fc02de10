import { PLACE_ID } from "#data/place-id.ts";
import { LEVELS, type Level, NOTHING_TOLD, type Personal } from "#domain/known.ts";
import { MAX_HOURS, type WeekHours } from "#domain/pay-units.ts";
import { NOT_CHOSEN } from "#domain/personal-import.ts";
import { MIN_WORK } from "#domain/week-hours.ts";
import { readEdits } from "./read-edits.ts";
import { type Check, fieldsOf, type Report, readEntry, readIds, readRecord } from "./read-entries.ts";

/** Also read by src/app/boot.js, which sets the theme before the first paint. */
export const STORAGE_KEY = "python-career-explorer";
export const PERSISTED_VERSION = 1;

const THEMES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEMES)[number];

const oneOf =
  <T extends string>(options: readonly T[]): Check<T> =>
  (value): value is T =>
    options.some((option) => option === value);

const isTheme = oneOf(THEMES);
const isLevel = oneOf(LEVELS);

const isPlace: Check<string | null> = (value): value is string | null =>
  value === null || (typeof value === "string" && PLACE_ID.test(value));

const isHours = (value: unknown): value is number => typeof value === "number";

/** What `readWeek` lets through. */
const isWeek: Check<WeekHours> = (value): value is WeekHours => {
  const { work, onCall } = Object.fromEntries(fieldsOf(value) ?? []);
  return isHours(work) && isHours(onCall) && work >= MIN_WORK && onCall >= 0 && work + onCall <= MAX_HOURS;
};

/** What is kept in the browser; all else is in the address. A field that is no good is left out, not the rest. */
export interface Persisted extends Personal {
  theme: ThemeChoice;
  home: string | null;
  hours: Readonly<Record<string, WeekHours>>;
}

/** What is kept of a reader who chose nothing. */
export const NOTHING_KEPT: Persisted = { ...NOT_CHOSEN, hours: {}, ...NOTHING_TOLD };

const WEEK = `hours a week: “work” from ${MIN_WORK} and “onCall” from 0, together ${MAX_HOURS} at the most`;
const PLACE = "the id of a place, two to eight capital letters or digits, or null";

/**
 * What can be trusted of a stored value of any shape; an empty object when nothing can.
 * @param report told of each entry that is no good.
 * @param count writes a number in what is reported.
 */
export function readPersisted(
  stored: unknown,
  report: Report = () => {},
  count?: (value: number) => string,
): Partial<Persisted> {
  const fields = new Map(fieldsOf(stored));
  const at = (path: string, expected: string) => ({ path, found: fields.get(path), expected });
  const theme = readEntry(at("theme", "“system”, “light” or “dark”"), isTheme, report);
  const home = readEntry(at("home", PLACE), isPlace, report);
  const hours = readRecord<WeekHours>(at("hours", WEEK), isWeek, report);
  const known = readRecord<Level>(at("known", "“used” or “comfortable”"), isLevel, report);
  const done = readIds("done", fields.get("done"), report);
  const shortlist = readIds("shortlist", fields.get("shortlist"), report);
  const tasks = readIds("tasks", fields.get("tasks"), report);
  const edits = readEdits("edits", fields.get("edits"), report, count);
  return {
    ...(theme && { theme }),
    ...(home !== undefined && { home }),
    ...(hours && { hours }),
    ...(known && { known }),
    ...(done && { done }),
    ...(shortlist && { shortlist }),
    ...(tasks && { tasks }),
    ...(edits && { edits }),
  };
}

/** Whether the browser lets this page keep anything. */
export function storageAllowed(): boolean {
  const probe = `${STORAGE_KEY}:probe`;
  try {
    localStorage.setItem(probe, probe);
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}
