/** What a map of places can show of an occupation. */
export const MAP_MEASURES = ["median", "p10", "p90", "adjusted", "jobs", "quotient"] as const;
export type MapMeasure = (typeof MAP_MEASURES)[number];
