import type { Percentiles } from "#data/catalogue.ts";
import { EARN_LESS, released } from "./percentiles.ts";

/** Where an amount stands among the workers of an occupation. */
export type Placement =
  /** Below the lowest, or above the highest, percentile that was released: nothing more is known. */
  | { kind: "below" | "above"; percentile: number }
  /** How many of 100 workers earn less, unrounded. */
  | { kind: "within"; percentile: number }
  /** Fewer than two percentiles were released, or there is no amount. */
  | { kind: "unknown" };

/**
 * Places an amount among the published percentiles, both in the same unit. Between two of them it is
 * interpolated linearly; an amount equal to one is exactly at it, and where several have the same value
 * the highest counts. Percentiles that were withheld are passed over.
 * @returns `unknown` for fewer than two released percentiles, and for an amount that is not finite.
 */
export function placeAmount(values: Percentiles, amount: number): Placement {
  const points = released(values).map(({ key, value }) => ({ value, percentile: EARN_LESS[key] }));
  const lowest = points[0];
  const highest = points.at(-1);
  if (!lowest || !highest || lowest === highest || !Number.isFinite(amount)) return { kind: "unknown" };
  if (amount < lowest.value) return { kind: "below", percentile: lowest.percentile };
  if (amount > highest.value) return { kind: "above", percentile: highest.percentile };
  const below = points.findLast(({ value }) => value <= amount) ?? lowest;
  const above = points.find(({ value }) => value > amount);
  if (!above) return { kind: "within", percentile: highest.percentile };
  const way = (amount - below.value) / (above.value - below.value);
  return { kind: "within", percentile: below.percentile + way * (above.percentile - below.percentile) };
}
