import type { Place } from "#data/catalogue.ts";
import { livingCostFactor } from "./living-cost.ts";
import type { PayUnit } from "./pay-units.ts";

/** How the reader wants pay to be shown; the same on every page, and in the address. */
export interface PaySettings {
  /** Id of the place whose official figures are shown; null for the nation. */
  place: string | null;
  unit: PayUnit;
  /** Show the mean beside the percentiles. */
  mean: boolean;
  /** Percent of pay spent locally when amounts are adjusted for living cost; null when they are not. */
  local: number | null;
}

export const PAY_AS_PUBLISHED: PaySettings = { place: null, unit: "year", mean: false, local: null };

/** Whether pay in `place` can be adjusted for living cost: there must be a price parity for it. */
export function adjustable(place: Place): place is Place & { parity: number } {
  return place.parity !== null;
}

/** By what official pay in `place` is multiplied under `settings`; 1 when it is not or cannot be adjusted. */
export function payFactor(place: Place, { local }: Pick<PaySettings, "local">): number {
  return local !== null && adjustable(place) ? livingCostFactor(place.parity, local) : 1;
}
