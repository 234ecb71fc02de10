import type { RoleSummary } from "#data/catalogue.ts";
import { SIDE_BY_SIDE } from "./list-size.ts";

type Listing = Pick<RoleSummary, "essential" | "also">;

/** The roles that list a skill, by how they do, in their fixed order. */
export interface RolesByUsage<R = RoleSummary> {
  essential: readonly R[];
  also: readonly R[];
}

/** `essential for 2, also asked for in 3`; what is zero is left out. */
export function usageCounts({ essential, also }: RolesByUsage<unknown>): string {
  const parts = [
    essential.length > 0 && `essential for ${essential.length}`,
    also.length > 0 && `also asked for in ${also.length}`,
  ].filter((part) => part !== false);
  return parts.join(", ") || "in no role’s list";
}

/** The same with the roles by name: `Essential for A and B; also asked for in C`. More than a dozen are only counted. */
export function usageNames(
  { essential, also }: RolesByUsage<{ shortName: string }>,
  list: (names: string[]) => string,
): string {
  const names = (roles: readonly { shortName: string }[]) =>
    roles.length > SIDE_BY_SIDE ? `${roles.length} roles` : list(roles.map(({ shortName }) => shortName));
  if (essential.length === 0 && also.length === 0) return "In no role’s list";
  if (also.length === 0) return `Essential for ${names(essential)}`;
  if (essential.length === 0) return `Also asked for in ${names(also)}`;
  return `Essential for ${names(essential)}; also asked for in ${names(also)}`;
}

/** A role in a strip. */
interface UsageSlot {
  id: string;
  hue: number;
  fill: "full" | "outline" | "none";
}

/**
 * One slot for each of `roles`, in their order: full where the skill is essential, outlined where it is also asked for,
 * none where the role does not list it. For more roles than stand side by side: how many of them list it.
 */
export function usageSlots<R extends Listing & { slug: string; hue: number }>(
  roles: readonly R[],
  { essential, also }: RolesByUsage<R>,
): UsageSlot[] | { used: number; of: number } {
  if (roles.length > SIDE_BY_SIDE) return { used: essential.length + also.length, of: roles.length };
  return roles.map((role) => {
    const outlined = also.includes(role) ? "outline" : "none";
    return { id: role.slug, hue: role.hue, fill: essential.includes(role) ? "full" : outlined };
  });
}
