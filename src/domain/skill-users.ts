import type { RoleSummary } from "#data/catalogue.ts";
import { SIDE_BY_SIDE } from "./list-size.ts";
import type { RolesByUsage } from "./roles-by-usage.ts";

type Listing = Pick<RoleSummary, "essential" | "also">;

/**
 * Who lists each skill, by its id, the roles in their fixed order: one pass over all of them.
 * @returns nothing for a skill that no role lists.
 */
export function usersBySkill<R extends Listing>(roles: readonly R[]): ReadonlyMap<string, RolesByUsage<R>> {
  const users = new Map<string, { essential: R[]; also: R[] }>();
  const of = (skill: string) => {
    const found = users.get(skill) ?? { essential: [], also: [] };
    users.set(skill, found);
    return found;
  };
  for (const role of roles) {
    const essential = new Set(role.essential);
    for (const skill of essential) of(skill).essential.push(role);
    for (const skill of new Set(role.also)) if (!essential.has(skill)) of(skill).also.push(role);
  }
  return users;
}

/** Whether any role lists what is also asked for: else nothing need be said of it. */
export function asksForMore(roles: readonly Pick<RoleSummary, "also">[]): boolean {
  return roles.some(({ also }) => also.length > 0);
}

/** Whether a strip with a slot for each of so many roles tells anything, and can be read: else roles are counted. */
export function hasStrips(roleCount: number): boolean {
  return roleCount > 1 && roleCount <= SIDE_BY_SIDE;
}
