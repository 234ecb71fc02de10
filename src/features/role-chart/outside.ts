import type { RoleSummary } from "#data/catalogue.ts";
import type { Format } from "#domain/format.ts";
import { matchedSkills, type RoleFilter, reaches, required, type TextHits } from "#domain/role-filter.ts";
import { uses } from "#domain/usage.ts";

/** Why a role is outside the filter, in a sentence or two. */
export function outsideReason(
  role: RoleSummary,
  filter: RoleFilter,
  hits: TextHits,
  { format, skillName }: { format: Format; skillName: (id: string) => string },
): string {
  const reasons: string[] = [];
  if (hits !== null && !hits.has(role.slug)) reasons.push(`Nothing in it fits “${filter.text.trim()}”.`);
  const verb = filter.scope === "essential" ? "Needs" : "Uses";
  const matched = matchedSkills(role, filter);
  if (matched.length < required(filter)) {
    const missing = filter.skills.filter((id) => !matched.includes(id)).map(skillName);
    reasons.push(
      matched.length === 0
        ? `${verb} ${filter.skills.length === 1 ? `no ${missing[0]}` : `none of ${format.list(missing)}`}.`
        : `${verb} ${format.list(matched.map(skillName))}, not ${format.choice(missing)}.`,
    );
  }
  const excluded = filter.without.filter((id) => uses(role, id, filter.scope)).map(skillName);
  if (excluded.length > 0) reasons.push(`${verb} ${format.list(excluded)}.`);
  if (!reaches(role, filter.floor)) reasons.push(`Ends at ${format.money(role.pay.to)}.`);
  return reasons.join(" ");
}
