import type { RoleSummary } from "#data/catalogue.ts";
import { type Scope, uses } from "./usage.ts";

/** Two skills that the same roles use. */
export interface Pairing {
  skill: string;
  /** Roles that use both. */
  both: readonly string[];
  /** How many roles use at least one of the two. */
  either: number;
}

/**
 * What is used together with `skill`: most roles in common first, then fewest roles that use only one of the two, then
 * the order of `skills`.
 * @param ignore a skill that every role has and that therefore tells nothing.
 */
export function pairings(
  skill: string,
  roles: readonly Pick<RoleSummary, "slug" | "essential" | "also">[],
  skills: readonly { id: string }[],
  scope: Scope,
  ignore: string | null,
): Pairing[] {
  const users = (id: string) => roles.filter((role) => uses(role, id, scope)).map(({ slug }) => slug);
  const mine = users(skill);
  return skills
    .filter(({ id }) => id !== skill && id !== ignore)
    .map(({ id }) => {
      const others = users(id);
      return {
        skill: id,
        both: mine.filter((slug) => others.includes(slug)),
        either: new Set([...mine, ...others]).size,
      };
    })
    .filter(({ both }) => both.length > 0)
    .sort((a, b) => b.both.length - a.both.length || a.either - b.either);
}
