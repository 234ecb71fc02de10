import type { Catalogue, RoleSummary, SkillEntry } from "#data/catalogue.ts";
import { passes, type RoleFilter, type TextHits, toggleSkill, toggleWithout } from "./role-filter.ts";

export interface FacetCount {
  /** Roles left with the skill ticked. */
  uses: number;
  /** Roles left with the skill excluded. */
  without: number;
}

/**
 * For each skill, how many roles the list would hold with it ticked, and with it excluded, everything
 * else staying as it is. For a skill that is ticked or excluded already, that is how many it holds now.
 */
export function facetCounts(
  roles: readonly RoleSummary[],
  filter: RoleFilter,
  hits: TextHits,
  skills: readonly string[],
): Map<string, FacetCount> {
  const count = (next: RoleFilter) => roles.filter((role) => passes(role, next, hits)).length;
  return new Map(
    skills.map((id) => [
      id,
      {
        uses: count(filter.skills.includes(id) ? filter : toggleSkill(filter, id)),
        without: count(filter.without.includes(id) ? filter : toggleWithout(filter, id)),
      },
    ]),
  );
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
  { roles, skills, groups }: Pick<Catalogue, "roles" | "skills" | "groups">,
  hidden: string | null,
): FacetGroup[] {
  const essential = (id: string) => roles.filter((role) => role.essential.includes(id)).length;
  const also = (id: string) => roles.filter((role) => role.also.includes(id)).length;
  return groups
    .map(({ id, name }) => ({
      id,
      name,
      skills: skills
        .filter((skill) => skill.group === id && skill.id !== hidden)
        .sort(
          (a, b) =>
            essential(b.id) - essential(a.id) ||
            also(b.id) - also(a.id) ||
            a.name.localeCompare(b.name, "en"),
        ),
    }))
    .filter((group) => group.skills.length > 0)
    .map((group) => ({ group, named: group.skills.filter((skill) => essential(skill.id) > 0).length }))
    .sort((a, b) => b.named - a.named)
    .map(({ group }) => group);
}
