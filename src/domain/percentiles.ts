/** The published percentiles, lowest first. */
export const percentileKeys = ["p10", "p25", "median", "p75", "p90"] as const;
export type PercentileKey = (typeof percentileKeys)[number];

/** How many of 100 workers earn less than the figure. */
export const EARN_LESS: Record<PercentileKey, number> = { p10: 10, p25: 25, median: 50, p75: 75, p90: 90 };
