import type { Place } from "#data/catalogue.ts";
import type { Format } from "./format.ts";
import type { Missing, PlacePay } from "./official-pay.ts";

/** Why there is no wage, for the cell of a table. */
export const MISSING_SHORT: Record<Missing, string> = {
  withheld: "withheld",
  "no-row": "not published",
  "top-coded": "too high to be printed",
  "not-in-dataset": "not in this dataset",
};

/** What has to be known of a figure that this project worked out, for the cell of a table. */
export const DERIVED_SHORT = "derived, not published";

/**
 * Why there is no wage, in a sentence that names the place.
 * @param title the official occupation.
 * @returns empty when there are wages.
 */
export function missingSentence(
  { missing, pay }: PlacePay,
  place: Place,
  title: string,
  { count }: Pick<Format, "count">,
): string {
  switch (missing) {
    case null:
      return "";
    case "withheld":
      return typeof pay?.employment === "number"
        ? `Not published for ${place.name}: employment is known (${count(pay.employment)} jobs), the wages of ${title} are withheld.`
        : `Not published for ${place.name}: employment and wages of ${title} are withheld.`;
    case "no-row":
      return `Not published for ${place.name}: there is no row for ${title}.`;
    case "top-coded":
      return `Not printed for ${place.name}: the wages of ${title} are above the highest amount that is printed.`;
    case "not-in-dataset":
      return `Not in this dataset for ${place.name}: it holds no figures of ${title} there.`;
  }
}
