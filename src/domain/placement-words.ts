import type { Percentiles } from "#data/catalogue.ts";
import { EARN_LESS, PERCENTILE_NAMES, type PercentileKey, released } from "./percentiles.ts";
import { placeAmount } from "./placement.ts";

/** `the median`, `the 10th percentile`. */
function named(key: PercentileKey): string {
  return `the ${PERCENTILE_NAMES[key].long.toLowerCase()}`;
}

/** Of 100, rounded down: nobody is told that more earn less than do. */
function floored(percentile: number): number {
  // What is a whole number but for the last binary digit is that number.
  return Math.floor(percentile + 1e-9);
}

/**
 * Where an amount falls among the published percentiles, in words and at the most one number. Outside the
 * outermost there is no number, because nothing is published there.
 * @param values and `amount` in the same unit.
 * @returns null where fewer than two percentiles were released.
 */
export function placementWords(values: Percentiles, amount: number): string | null {
  const placement = placeAmount(values, amount);
  if (placement.kind === "unknown") return null;
  const points = released(values);
  if (placement.kind === "within") {
    const exact = points.findLast(({ value }) => value === amount);
    return exact ? `at ${named(exact.key)}` : `${floored(placement.percentile)} of 100 earn less, about`;
  }
  const end = points.find(({ key }) => EARN_LESS[key] === placement.percentile);
  return end ? `${placement.kind} ${named(end.key)}` : null;
}
