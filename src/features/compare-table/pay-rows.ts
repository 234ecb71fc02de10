import { capital } from "#domain/format.ts";
import { PERCENTILE_NAMES, PERCENTILES, type PercentileKey } from "#domain/percentiles.ts";
import type { Compared } from "./compared.ts";

export interface PayRow {
  key: PercentileKey | "mean" | "from" | "to";
  label: string;
  official: boolean;
  /** One a role, in the order of the comparison; null where nothing was released. */
  values: readonly (number | null)[];
}

/** The median first, because it is what people look for. */
const ORDER: readonly PercentileKey[] = ["median", ...PERCENTILES.filter((key) => key !== "median")];
const OFFICIAL: readonly { key: PercentileKey | "mean"; label: string }[] = [
  ...ORDER.map((key) => ({ key, label: PERCENTILE_NAMES[key].long })),
  { key: "mean", label: "Mean" },
];

/** The pay figures of a comparison under the names they have everywhere: table, export and print. */
export function payRows(compared: readonly Compared[], rangeLabel: string): PayRow[] {
  return [
    ...OFFICIAL.map(({ key, label }) => ({
      key,
      label: `${label}, official`,
      official: true,
      values: compared.map(({ role }) => role.official[key]),
    })),
    ...(["from", "to"] as const).map((key) => ({
      key,
      label: `${capital(rangeLabel)}, ${key}`,
      official: false,
      values: compared.map(({ role }) => role.pay[key]),
    })),
  ];
}
