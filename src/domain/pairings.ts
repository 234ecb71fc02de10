import type { RoleSummary } from "#data/catalogue.ts";
import { type Scope, usedSkills, uses } from "./usage.ts";

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
  // How many roles use each skill at all, and which of them use both.
  const all = new Map<string, number>();
  const together = new Map<string, string[]>();
  let mine = 0;
  for (const role of roles) {
    const isMine = uses(role, skill, scope);
    if (isMine) mine += 1;
    for (const id of new Set(usedSkills(role, scope))) {
      all.set(id, (all.get(id) ?? 0) + 1);
      if (!isMine) continue;
      const both = together.get(id);
      if (both) both.push(role.slug);
      else together.set(id, [role.slug]);
    }
  }
  return skills
    .flatMap(({ id }): Pairing[] => {
      const both = together.get(id);
      if (!both || id === skill || id === ignore) return [];
      return [{ skill: id, both, either: mine + (all.get(id) ?? 0) - both.length }];
    })
    .sort((a, b) => b.both.length - a.both.length || a.either - b.either);
}
