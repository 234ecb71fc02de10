import { parsePay } from "./amount.ts";
import { HOURS_A_YEAR } from "./pay-units.ts";
import { MAX_FLOOR } from "./search-params.ts";

/** What the reader earns or was offered, as it was typed, in the catalogue's currency. */
export interface OwnPay {
  amount: number;
  per: "year" | "hour";
}

/** No pay is below this: what is smaller is a slip, or pay by something else. */
const SMALLEST: Record<OwnPay["per"], number> = { year: 1000, hour: 1 };

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
 * @returns null for an empty text; undefined for what is no amount, too small to be pay, or above MAX_FLOOR
 * a year.
 */
export function readOwn(text: string, per: OwnPay["per"]): OwnPay | null | undefined {
  const amount = parsePay(text);
  if (amount === null || amount === undefined) return amount;
  const own = { amount, per };
  return amount >= SMALLEST[per] && ownAnnual(own) <= MAX_FLOOR ? own : undefined;
}
