import type { Place } from "#data/catalogue.ts";
import { adjustable, type PaySettings } from "./pay-settings.ts";

/** How official pay in `place` was adjusted for living cost, for captions and exports. */
export function livingCostWords(place: Place, { local }: Pick<PaySettings, "local">): string {
  if (local === null) return "not adjusted for living cost";
  return adjustable(place)
    ? `adjusted for living cost: price parity ${place.parity} on ${local}% of pay, the rest as it is`
    : `not adjusted for living cost: no price parity for ${place.name} in this dataset`;
}
