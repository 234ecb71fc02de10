import type { RoleSummary } from "#data/catalogue.ts";
import { matchedSkills, type RoleFilter } from "./role-filter.ts";

/** By name A–Z; by the start, end or width of the range, or the number of ticked skills used, most first. */
export const SORT_KEYS = ["to", "from", "width", "name", "matched"] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export const DEFAULT_SORT: SortKey = "to";

function measure(role: RoleSummary, key: Exclude<SortKey, "name">, filter: RoleFilter): number {
  switch (key) {
    case "from":
      return role.pay.from;
    case "to":
      return role.pay.to;
    case "width":
      return role.pay.to - role.pay.from;
    case "matched":
      return matchedSkills(role, filter).length;
  }
}

/**
 * The roles in a new order; equal ones stand by name, so that the order never depends on the input's.
 * @param compareNames the order of names in the site's language.
 */
export function sortRoles(
  roles: readonly RoleSummary[],
  key: SortKey,
  filter: RoleFilter,
  compareNames: (a: string, b: string) => number,
): RoleSummary[] {
  // What a role is measured by is worked out once, not with every comparison.
  const measured = roles.map((role) => ({ role, by: key === "name" ? 0 : measure(role, key, filter) }));
  return measured
    .sort((a, b) => b.by - a.by || compareNames(a.role.name, b.role.name))
    .map(({ role }) => role);
}

/** Whether the order of roles by `key` hangs on the filter: where it does not, it need not be worked out anew. */
export function sortsByFilter(key: SortKey): boolean {
  return key === "matched";
}
