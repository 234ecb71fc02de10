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

/** The roles in a new order; equal ones stand by name, so that the order never depends on the input's. */
export function sortRoles(roles: readonly RoleSummary[], key: SortKey, filter: RoleFilter): RoleSummary[] {
  const byName = (a: RoleSummary, b: RoleSummary) => a.name.localeCompare(b.name, "en");
  return [...roles].sort((a, b) =>
    key === "name" ? byName(a, b) : measure(b, key, filter) - measure(a, key, filter) || byName(a, b),
  );
}
