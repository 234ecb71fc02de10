import type { RoleSummary, SkillEntry } from "#data/catalogue.ts";
import type { Known } from "./known.ts";

/** What learning one more skill would do for the roles. */
export interface NextSkill {
  skill: string;
  /** Roles that count it as essential: each gains one. */
  gains: readonly string[];
  /** Those of them that would then miss no essential skill. */
  completes: readonly string[];
  /** The roles it brings nearest among those that gain, and how many essentials each would then miss; null if none gains. */
  nearest: { slugs: readonly string[]; missing: number } | null;
  /** Roles whose official code also asks for it. */
  also: readonly string[];
  /** From 1; skills that nothing tells apart share one. */
  rank: number;
}

type Listed = Pick<RoleSummary, "slug" | "essential" | "also">;

function effect(skill: string, roles: readonly Listed[], known: Known): Omit<NextSkill, "rank"> {
  const gaining = roles
    .filter((role) => role.essential.includes(skill))
    .map((role) => ({
      slug: role.slug,
      missing: role.essential.filter((id) => id !== skill && !known.has(id)).length,
    }));
  const fewest = Math.min(...gaining.map(({ missing }) => missing));
  return {
    skill,
    gains: gaining.map(({ slug }) => slug),
    completes: gaining.filter(({ missing }) => missing === 0).map(({ slug }) => slug),
    nearest:
      gaining.length === 0
        ? null
        : {
            slugs: gaining.filter(({ missing }) => missing === fewest).map(({ slug }) => slug),
            missing: fewest,
          },
    also: roles.filter((role) => role.also.includes(skill)).map(({ slug }) => slug),
  };
}

type Unranked = Omit<NextSkill, "rank">;

function compare(a: Unranked, b: Unranked): number {
  const missing = ({ nearest }: Unranked) => nearest?.missing ?? Number.MAX_SAFE_INTEGER;
  return (
    b.gains.length - a.gains.length ||
    b.completes.length - a.completes.length ||
    missing(a) - missing(b) ||
    b.also.length - a.also.length
  );
}

/**
 * Every skill that is not known and that some role lists, the one that keeps most doors open first: most roles
 * that gain an essential skill; then most that it completes; then the fewest essentials missing in the role it
 * brings nearest; then most roles that also ask for it. Ties keep the order of `skills`.
 */
export function nextSkills(
  roles: readonly Listed[],
  skills: readonly Pick<SkillEntry, "id">[],
  known: Known,
): NextSkill[] {
  const sorted = skills
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => effect(id, roles, known))
    .filter(({ gains, also }) => gains.length + also.length > 0)
    .sort(compare);
  return sorted.map((next) => ({
    ...next,
    rank: sorted.findIndex((other) => compare(next, other) === 0) + 1,
  }));
}
