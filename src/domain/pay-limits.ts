import type { RoleSummary } from "#data/catalogue.ts";

/** Amounts a year, in the catalogue's currency, that can be pay: what is outside is a slip of the keyboard. */
export interface PayLimits {
  least: number;
  most: number;
}

/** No pay is more than some hundred times below the lowest range, or some ten times above the highest. */
const DIGITS_BELOW = 2;
const DIGITS_ABOVE = 1;

/**
 * Round limits for pay from the roles' own ranges, whatever the currency: ranges from 70,000 to 180,000 leave
 * amounts from 1,000 to 10,000,000, and ranges of millions leave larger ones.
 */
export function payLimits(roles: readonly Pick<RoleSummary, "pay">[]): PayLimits {
  let low = Number.POSITIVE_INFINITY;
  let high = 1;
  for (const { pay } of roles) {
    if (pay.from > 0) low = Math.min(low, pay.from);
    high = Math.max(high, pay.to);
  }
  const digits = (amount: number) => String(Math.trunc(amount)).length;
  const lowest = Math.min(low, high);
  return {
    least: 10 ** Math.max(0, digits(lowest) - DIGITS_BELOW),
    most: 10 ** (digits(high) + DIGITS_ABOVE),
  };
}
