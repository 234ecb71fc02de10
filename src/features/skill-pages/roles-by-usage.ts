import type { RoleSummary } from "#data/catalogue.ts";
import { usageOf } from "#domain/usage.ts";

/** The roles that list a skill, by how they do, in their fixed order. */
export interface RolesByUsage {
  essential: readonly RoleSummary[];
  also: readonly RoleSummary[];
}

/** Who lists the skill with id `skill`; nobody for an id that is not in the dataset. */
export function rolesByUsage(roles: readonly RoleSummary[], skill: string): RolesByUsage {
  return {
    essential: roles.filter((role) => usageOf(role, skill) === "essential"),
    also: roles.filter((role) => usageOf(role, skill) === "also"),
  };
}

/** `essential for 2, also asked for in 3`; what is zero is left out. */
export function usageCounts({ essential, also }: RolesByUsage): string {
  const parts = [
    essential.length > 0 && `essential for ${essential.length}`,
    also.length > 0 && `also asked for in ${also.length}`,
  ].filter((part) => part !== false);
  return parts.join(", ") || "in no role’s list";
}

/** The same with the roles by name: `Essential for A and B; also asked for in C`. */
export function usageNames({ essential, also }: RolesByUsage, list: (names: string[]) => string): string {
  const names = (roles: readonly RoleSummary[]) => list(roles.map((role) => role.shortName));
  if (essential.length === 0 && also.length === 0) return "In no role’s list";
  if (also.length === 0) return `Essential for ${names(essential)}`;
  if (essential.length === 0) return `Also asked for in ${names(also)}`;
  return `Essential for ${names(essential)}; also asked for in ${names(also)}`;
}
