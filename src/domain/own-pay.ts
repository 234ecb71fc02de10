import { type AmountRules, parsePay } from "./amount.ts";
import { HOURS_A_YEAR } from "./pay-units.ts";

/** What the reader earns or was offered, as it was typed, in the catalogue's currency. */
export interface OwnPay {
  amount: number;
  per: "year" | "hour";
}

/** By what the least pay a year is divided to be that of an hour: fewer hours than a year has of paid ones. */
const HOURS_AT_LEAST = 1000;

/**
 * The reader's own figure as an amount a year, gross. An hour is one of 2,080, as BLS converts.
 * @returns null when there is none.
 */
export function ownAnnual(own: OwnPay): number;
export function ownAnnual(own: OwnPay | null): number | null;
export function ownAnnual(own: OwnPay | null): number | null {
  if (!own) return null;
  return own.per === "year" ? own.amount : Math.round(own.amount * HOURS_A_YEAR * 100) / 100;
}

/**
 * Reads what was typed as the reader's own figure.
 * @returns null for an empty text; undefined for what is no amount, too small to be pay, or above `most`
 * a year.
 */
export function readOwn(text: string, per: OwnPay["per"], rules: AmountRules): OwnPay | null | undefined {
  const amount = parsePay(text, rules);
  if (typeof amount !== "number") return amount;
  const own = { amount, per };
  const least = per === "year" ? rules.least : rules.least / HOURS_AT_LEAST;
  return amount >= least && ownAnnual(own) <= rules.most ? own : undefined;
}
