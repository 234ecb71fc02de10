import type { MapMeasure } from "#domain/map-measure.ts";
import { PERCENTILE_NAMES } from "#domain/percentiles.ts";

/** The names of the measures, the same in chooser, map, table and export. */
export const MEASURE_NAMES: Readonly<Record<MapMeasure, string>> = {
  median: PERCENTILE_NAMES.median.long,
  p10: PERCENTILE_NAMES.p10.long,
  p90: PERCENTILE_NAMES.p90.long,
  adjusted: "Adjusted median",
  jobs: "Jobs",
  quotient: "Location quotient",
};

/** What the map shows, as a heading: `Median`, `Difference in median`. */
export function measureTitle(measure: MapMeasure, difference: boolean): string {
  return difference ? `Difference in ${MEASURE_NAMES[measure].toLowerCase()}` : MEASURE_NAMES[measure];
}

/** Whether a measure is an amount of pay, and so has the reader's unit. */
export function isPay(measure: MapMeasure): boolean {
  return measure !== "jobs" && measure !== "quotient";
}
