import type { PercentileKey } from "#domain/percentiles.ts";

export const SHORT_LABELS: Record<PercentileKey, string> = {
  p10: "10th",
  p25: "25th",
  median: "Median",
  p75: "75th",
  p90: "90th",
};

export const LONG_LABELS: Record<PercentileKey, string> = {
  p10: "10th percentile",
  p25: "25th percentile",
  median: "Median",
  p75: "75th percentile",
  p90: "90th percentile",
};
