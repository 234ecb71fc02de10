import type { Percentiles } from "#data/catalogue.ts";
import type { Format } from "./format.ts";

/** The published percentiles, lowest first. */
export const PERCENTILES = ["p10", "p25", "median", "p75", "p90"] as const;
export type PercentileKey = (typeof PERCENTILES)[number];

/** A published statistic; the mean is no percentile. */
export type StatisticKey = PercentileKey | "mean";

/** How many of 100 workers earn less than the figure. */
export const EARN_LESS: Record<PercentileKey, number> = { p10: 10, p25: 25, median: 50, p75: 75, p90: 90 };

/** The names of the statistics, the same in chart, table and export. */
export const PERCENTILE_NAMES: Record<StatisticKey, { long: string; short: string }> = {
  p10: { long: "10th percentile", short: "10th" },
  p25: { long: "25th percentile", short: "25th" },
  median: { long: "Median", short: "Median" },
  p75: { long: "75th percentile", short: "75th" },
  p90: { long: "90th percentile", short: "90th" },
  mean: { long: "Mean", short: "Mean" },
};

/** The percentiles that were released, lowest first; empty when none was. */
export function released(values: Percentiles): { key: PercentileKey; value: number }[] {
  return PERCENTILES.flatMap((key) => {
    const value = values[key];
    return value === null ? [] : [{ key, value }];
  });
}

/** `10th percentile $67,240, …` for what was released, to be spoken; empty when nothing was. */
export function spokenPercentiles(values: Percentiles, { money }: Pick<Format, "money">): string {
  return released(values)
    .map(({ key, value }) => `${PERCENTILE_NAMES[key].long.toLowerCase()} ${money(value)}`)
    .join(", ");
}
