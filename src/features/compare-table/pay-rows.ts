import { capital } from "#domain/format.ts";
import type { PercentileKey } from "#domain/percentiles.ts";
import type { Compared } from "./compared.ts";

export interface PayRow {
  key: PercentileKey | "mean" | "from" | "to";
  label: string;
  official: boolean;
  /** One a role, in the order of the comparison; null where nothing was released. */
  values: readonly (number | null)[];
}

const OFFICIAL: readonly { key: PercentileKey | "mean"; label: string }[] = [
  { key: "median", label: "Median" },
  { key: "p10", label: "10th percentile" },
  { key: "p25", label: "25th percentile" },
  { key: "p75", label: "75th percentile" },
  { key: "p90", label: "90th percentile" },
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
