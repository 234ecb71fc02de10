import { MAX_COMPARED } from "./compare-list.ts";
import type { MapMeasure } from "./map-measure.ts";
import { PAY_AS_PUBLISHED, type PaySettings } from "./pay-settings.ts";
import { NO_FILTER, type RoleFilter } from "./role-filter.ts";
import { DEFAULT_SORT, type SortKey } from "./sort-roles.ts";

/** How the comparison's skills are shown. */
export interface CompareView {
  /** Only the skills in which the roles differ. */
  differences: boolean;
  /** Also the skills that none of the roles' own sources names. */
  also: boolean;
}

/** What the reader chose and a link can carry. */
export interface Choices {
  filter: RoleFilter;
  sort: SortKey;
  /** Which page of the list of roles is shown, from 1; beyond the last page it means that one. */
  page: number;
  /** Slugs of the roles picked for comparison, in order. */
  picks: readonly string[];
  view: CompareView;
  pay: PaySettings;
  /** What the map of states shows. */
  measure: MapMeasure;
}

/** What every page's address carries, whatever else is on it. */
export type Carried = Pick<Choices, "picks" | "pay">;

export const NO_CHOICES: Choices = {
  filter: NO_FILTER,
  sort: DEFAULT_SORT,
  page: 1,
  picks: [],
  view: { differences: false, also: false },
  pay: PAY_AS_PUBLISHED,
  measure: "median",
};

/** `picks` with the role added at the end or taken out; unchanged when the comparison is full. */
export function togglePick(picks: readonly string[], slug: string): readonly string[] {
  if (picks.includes(slug)) return picks.filter((other) => other !== slug);
  return picks.length >= MAX_COMPARED ? picks : [...picks, slug];
}
