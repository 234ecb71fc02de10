import type { AreaPay, AreaPayTable, Percentiles, Place } from "#data/catalogue.ts";
import { released, type StatisticKey } from "./percentiles.ts";

/**
 * Why a place has no wages for a code: the publisher withheld them, published no row, printed none because
 * they are too high; or this dataset does not hold the code for such places.
 */
export type Missing = "withheld" | "no-row" | "top-coded" | "not-in-dataset";

/** The official figures of a code in a place. */
export interface PlacePay {
  /** null when the dataset has nothing of the code there. */
  pay: AreaPay | null;
  /** null when at least one percentile was released. */
  missing: Missing | null;
}

/** Which flag speaks of a figure: all wages share one, employment and the location quotient have their own. */
export type FlagKey = "wageFlag" | "employmentFlag" | "locationQuotientFlag";

/**
 * Why a figure that is null is missing, by the flag that speaks of it; without a flag it counts as withheld.
 * @param pay null when the dataset has nothing of the code there.
 */
export function reasonOf(pay: Pick<AreaPay, FlagKey> | null, key: FlagKey): Missing {
  if (!pay) return "not-in-dataset";
  if (pay[key] === "no_row_published") return "no-row";
  return pay[key] === "top_coded" ? "top-coded" : "withheld";
}

function missingOf(pay: AreaPay | null): Missing | null {
  return pay && released(pay).length > 0 ? null : reasonOf(pay, "wageFlag");
}

/** Why one figure of a place is missing, where others may be there; null for one that is there. */
export function missingFigure({ pay }: Pick<PlacePay, "pay">, key: StatisticKey): Missing | null {
  return pay && pay[key] !== null ? null : reasonOf(pay, "wageFlag");
}

/**
 * The figures of the code `soc` in `place`, never those of anywhere else.
 * @param table null until it is loaded; only the nation can be looked up without it.
 */
export function payAt(
  national: Readonly<Record<string, AreaPay>>,
  table: AreaPayTable | null,
  soc: string,
  place: Place,
): PlacePay {
  const pay = (place.kind === "nation" ? national[soc] : table?.[soc]?.[place.id]) ?? null;
  return { pay, missing: missingOf(pay) };
}

const NONE: Percentiles = { mean: null, p10: null, p25: null, median: null, p75: null, p90: null };

/** Every amount of `values` through `change`; what is null stays null. All null for no values at all. */
export function mapPercentiles(values: Percentiles | null, change: (amount: number) => number): Percentiles {
  if (!values) return NONE;
  const of = (amount: number | null) => (amount === null ? null : change(amount));
  return {
    mean: of(values.mean),
    p10: of(values.p10),
    p25: of(values.p25),
    median: of(values.median),
    p75: of(values.p75),
    p90: of(values.p90),
  };
}
