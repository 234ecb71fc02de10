import type { Place } from "#data/catalogue.ts";
import { adjustable, type PaySettings } from "./pay-settings.ts";

/** How official pay in `place` was adjusted by living cost, for captions and exports. */
export function livingCostWords(place: Place, { local }: Pick<PaySettings, "local">): string {
  if (local === null) return "not adjusted by living cost";
  return adjustable(place)
    ? `adjusted by living cost: price parity ${place.parity} on ${local}% of pay, the rest as it is`
    : `not adjusted by living cost: no price parity for ${place.name} in this dataset`;
}
