import type { RoleSummary } from "#data/catalogue.ts";
import { passes, type RoleFilter, type TextHits, toggleSkill, toggleWithout } from "./role-filter.ts";

export interface FacetCount {
  /** Roles left with the skill ticked. */
  uses: number;
  /** Roles left with the skill excluded. */
  without: number;
}

/**
 * For each skill, how many roles the list would hold with it ticked, and with it excluded, everything
 * else staying as it is. For a skill that is ticked or excluded already, that is how many it holds now.
 */
export function facetCounts(
  roles: readonly RoleSummary[],
  filter: RoleFilter,
  hits: TextHits,
  skills: readonly string[],
): Map<string, FacetCount> {
  const count = (next: RoleFilter) => roles.filter((role) => passes(role, next, hits)).length;
  return new Map(
    skills.map((id) => [
      id,
      {
        uses: count(filter.skills.includes(id) ? filter : toggleSkill(filter, id)),
        without: count(filter.without.includes(id) ? filter : toggleWithout(filter, id)),
      },
    ]),
  );
}
