import { capital } from "#domain/format.ts";
import { MISSING_SHORT } from "#domain/missing-words.ts";
import { missingFigure } from "#domain/official-pay.ts";
import type { PayView } from "#domain/pay-view.ts";
import { PERCENTILE_NAMES, PERCENTILES, type StatisticKey } from "#domain/percentiles.ts";
import type { Compared } from "./compared.ts";

export interface PayCell {
  /** In the reader's unit; null where nothing was published. */
  value: number | null;
  /** The same as it was published; null where that is what is shown. */
  published: number | null;
  /** Why there is no value; empty when there is one. */
  missing: string;
}

export interface PayRow {
  key: StatisticKey | "from" | "to";
  label: string;
  official: boolean;
  /** One a role, in the order of the comparison. */
  cells: readonly PayCell[];
}

/** The median first, because it is what people look for. */
const ORDER: readonly StatisticKey[] = ["median", ...PERCENTILES.filter((key) => key !== "median")];

/** The pay figures of a comparison under the names they have everywhere: table, export and print. */
export function payRows(compared: readonly Compared[], pay: PayView, rangeLabel: string): PayRow[] {
  const official = compared.map(({ role }) => pay.official(role.official.soc, role.slug));
  const keys = pay.settings.mean ? [...ORDER, "mean" as const] : ORDER;
  return [
    ...keys.map((key) => ({
      key,
      label: `${PERCENTILE_NAMES[key].long}, official`,
      official: true,
      cells: official.map((figures) => {
        const missing = missingFigure(figures, key);
        return {
          value: figures.shown[key],
          published: pay.adjusted ? figures.raw[key] : null,
          missing: missing ? MISSING_SHORT[missing] : "",
        };
      }),
    })),
    ...(["from", "to"] as const).map((key) => ({
      key,
      label: `${capital(rangeLabel)}, ${key}`,
      official: false,
      cells: compared.map(({ role }) => ({ value: pay.range(role)[key], published: null, missing: "" })),
    })),
  ];
}
