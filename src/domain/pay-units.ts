import { once } from "./once.ts";

/** What pay can be given by; `life` is an hour of the reader's own week, on call included. */
export const PAY_UNITS = ["year", "month", "hour", "life"] as const;
export type PayUnit = (typeof PAY_UNITS)[number];

/** The words after an amount, the same in chart, table and export. */
export const UNIT_WORDS: Record<PayUnit, string> = {
  year: "a year",
  month: "a month",
  hour: "an hour",
  life: "an hour of life",
};

/** Hours a week that a job takes: worked, and on call. The reader's own figures. */
export interface WeekHours {
  work: number;
  onCall: number;
}

const MONTHS = 12;
const WEEKS = 52;

/** Full time by the convention of BLS: a year of 2,080 paid hours is 52 weeks of 40. */
export const FULL_TIME: WeekHours = { work: 40, onCall: 0 };
export const HOURS_A_YEAR = WEEKS * FULL_TIME.work;

/** There are no more hours in a week. */
export const MAX_HOURS = 168;

/**
 * Pay a year in another unit. An hour is one of 2,080 a year, as BLS converts between annual and hourly
 * wages; an hour of life is one of the 52 weeks' worked and on-call hours.
 * @param hours only read for `life`; with no hours at all the full-time week is used.
 */
export function perUnit(annual: number, unit: PayUnit, hours: WeekHours): number {
  switch (unit) {
    case "year":
      return annual;
    case "month":
      return annual / MONTHS;
    case "hour":
      return annual / HOURS_A_YEAR;
    case "life":
      return annual / (WEEKS * (hours.work + hours.onCall || FULL_TIME.work));
  }
}

const BY_THE_HOUR: readonly PayUnit[] = ["hour", "life"];

const plain = (maximumFractionDigits: number) =>
  once(() => new Intl.NumberFormat("en-US", { useGrouping: false, maximumFractionDigits }));
const whole = plain(0);
const cents = plain(2);

/**
 * A shown amount as `Format.pay` prints it, as a number: whole units a year or a month, cents an hour. By
 * `Intl` as there, because `toFixed` rounds otherwise: of 1.115 it makes 1.11, and `Intl` 1.12.
 */
export function printedAmount(shown: number, unit: PayUnit): number {
  return Number((BY_THE_HOUR.includes(unit) ? cents : whole)().format(shown));
}
