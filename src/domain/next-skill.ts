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

type Unranked = Omit<NextSkill, "rank">;

/** What a skill would do, as the roles are gone through. */
interface Effect {
  gaining: { slug: string; missing: number }[];
  also: string[];
}

/** Of each skill that is not known and that some role lists, what learning it would do: one pass over the roles. */
function effects(roles: readonly Listed[], known: Known): Map<string, Effect> {
  const found = new Map<string, Effect>();
  const of = (skill: string): Effect => {
    const effect = found.get(skill) ?? { gaining: [], also: [] };
    found.set(skill, effect);
    return effect;
  };
  for (const { slug, essential, also } of roles) {
    const missing = essential.filter((skill) => !known.has(skill));
    for (const skill of missing) of(skill).gaining.push({ slug, missing: missing.length - 1 });
    for (const skill of also) if (!known.has(skill)) of(skill).also.push(slug);
  }
  return found;
}

function told(skill: string, { gaining, also }: Effect): Unranked {
  const fewest = gaining.reduce((least, { missing }) => Math.min(least, missing), Number.POSITIVE_INFINITY);
  const slugs = (those: Effect["gaining"]) => those.map(({ slug }) => slug);
  return {
    skill,
    gains: slugs(gaining),
    completes: slugs(gaining.filter(({ missing }) => missing === 0)),
    nearest:
      gaining.length === 0
        ? null
        : { slugs: slugs(gaining.filter(({ missing }) => missing === fewest)), missing: fewest },
    also,
  };
}

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
  const found = effects(roles, known);
  const sorted = skills
    .flatMap(({ id }) => {
      const effect = found.get(id);
      return effect ? [told(id, effect)] : [];
    })
    .sort(compare);
  let rank = 1;
  return sorted.map((next, index) => {
    const before = sorted[index - 1];
    if (before && compare(before, next) !== 0) rank = index + 1;
    return { ...next, rank };
  });
}
