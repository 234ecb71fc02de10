import { group } from "d3-array";
import type { Catalogue, RoleSummary, SkillEntry } from "#data/catalogue.ts";
import { type RoleFilter, reaches, required, type TextHits } from "./role-filter.ts";
import { type Scope, usedSkills } from "./usage.ts";

export interface FacetCount {
  /** Roles left with the skill ticked. */
  uses: number;
  /** Roles left with the skill excluded. */
  without: number;
}

/** Counts per skill; what was never counted is 0. */
class Tally {
  readonly #counts = new Map<string, number>();
  add(id: string): void {
    this.#counts.set(id, this.of(id) + 1);
  }
  of(id: string): number {
    return this.#counts.get(id) ?? 0;
  }
}

/**
 * For each skill, how many roles the list would hold with it ticked, and with it excluded, everything
 * else staying as it is. For a skill that is ticked or excluded already, that is how many it holds now.
 *
 * Each role is looked at once, with the skills that it uses: a role that does not use a skill is left by
 * ticking or excluding it under conditions that are the same for all such skills.
 */
export function facetCounts(
  roles: readonly RoleSummary[],
  filter: RoleFilter,
  hits: TextHits,
  skills: readonly string[],
): Map<string, FacetCount> {
  const { rule, scope } = filter;
  const ticked = new Set(filter.skills);
  const without = new Set(filter.without);
  const needed = required(filter);
  const neededWithMore = required({ rule, skills: [...filter.skills, ""] });
  const neededWithFewer = required({ rule, skills: filter.skills.slice(1) });
  // Roles left now; left although one skill more is ticked, and left with one tick fewer.
  let now = 0;
  let more = 0;
  let fewer = 0;
  // The same of roles that use the skill.
  const nowUsing = new Tally();
  const moreUsing = new Tally();
  const fewerUsing = new Tally();
  // Roles that use the skill and are left once it is ticked.
  const gained = new Tally();
  for (const role of roles) {
    if (!reaches(role, filter.floor) || (hits !== null && !hits.has(role.slug))) continue;
    const used = usedSkills(role, scope);
    let matched = 0;
    let excluded = 0;
    for (const id of used) {
      if (ticked.has(id)) matched += 1;
      if (without.has(id)) excluded += 1;
    }
    const admitted = excluded === 0;
    if (admitted && matched >= needed) now += 1;
    if (admitted && matched >= neededWithMore) more += 1;
    if (admitted && matched >= neededWithFewer) fewer += 1;
    for (const id of used) {
      if (admitted && matched >= needed) nowUsing.add(id);
      if (admitted && matched >= neededWithMore) moreUsing.add(id);
      if (admitted && matched >= neededWithFewer && ticked.has(id)) fewerUsing.add(id);
      // Ticking an excluded skill admits it.
      const admittedThen = excluded === (without.has(id) ? 1 : 0);
      if (admittedThen && matched + 1 >= neededWithMore) gained.add(id);
    }
  }
  const countOf = (id: string): FacetCount => ({
    uses: ticked.has(id) ? now : more - moreUsing.of(id) + gained.of(id),
    without: without.has(id) ? now : ticked.has(id) ? fewer - fewerUsing.of(id) : now - nowUsing.of(id),
  });
  return new Map(skills.map((id) => [id, countOf(id)]));
}

/** The skills that any of the roles uses on the evidence that `scope` admits. */
export function skillsInUse(roles: readonly RoleSummary[], scope: Scope): Set<string> {
  return new Set(roles.flatMap((role) => usedSkills(role, scope)));
}

export interface FacetGroup {
  id: string;
  name: string;
  skills: SkillEntry[];
}

/**
 * The skills by group. Within a group those that are essential to most roles stand first, then those most
 * widely asked for, then by name; groups with most essential skills stand first, and empty ones are left out.
 * @param hidden a skill to leave out, because every role has it; null for none.
 */
export function orderedFacets(
  {
    roles,
    skills,
    groups,
    site,
  }: Pick<Catalogue, "roles" | "skills" | "groups"> & { site: Pick<Catalogue["site"], "locale"> },
  hidden: string | null,
): FacetGroup[] {
  const { compare: compareNames } = new Intl.Collator(site.locale);
  const essential = new Tally();
  const also = new Tally();
  for (const role of roles) {
    for (const id of new Set(role.essential)) essential.add(id);
    for (const id of new Set(role.also)) also.add(id);
  }
  const byGroup = group(
    skills.filter(({ id }) => id !== hidden),
    (skill) => skill.group,
  );
  return groups
    .map(({ id, name }) => ({
      id,
      name,
      skills: (byGroup.get(id) ?? []).sort(
        (a, b) =>
          essential.of(b.id) - essential.of(a.id) ||
          also.of(b.id) - also.of(a.id) ||
          compareNames(a.name, b.name),
      ),
    }))
    .filter((facet) => facet.skills.length > 0)
    .map((facet) => ({ facet, named: facet.skills.filter((skill) => essential.of(skill.id) > 0).length }))
    .sort((a, b) => b.named - a.named)
    .map(({ facet }) => facet);
}
