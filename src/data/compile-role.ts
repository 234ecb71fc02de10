import type { Dataset, RoleDetail, RoleSkill } from "./catalogue.ts";
import { alsoAskedFor, byId, occupationFor, rolesOn } from "./lookups.ts";
import type { Role } from "./schema.ts";

/** A role names at most so many of those on its code: in a large dataset hundreds stand on one. */
const MAX_SHARING = 12;

/**
 * Everything one role's page shows.
 * @throws when the dataset was not checked and a reference dangles.
 */
export function compileRole(data: Dataset, role: Role): RoleDetail {
  const skill = byId(data.skills);
  const source = byId(data.sources);
  const occupation = occupationFor(data, role.occupation.soc);
  const roleSkill = (id: string, note?: string): RoleSkill => {
    const { name, group, meaning, site, core } = skill(id);
    return { id, name, group, meaning, site, core, note: note ?? null };
  };
  const alsoSource = occupation.inDemandSource ? source(occupation.inDemandSource) : null;
  const quoted = [
    role.pay.source,
    role.aboutSource,
    role.claim?.source,
    role.essential.source,
    data.national.source,
    data.states.source,
    data.metros.source,
    data.parities.source,
    ...data.projections.map((round) => round.source),
    role.dayToDay.source,
    occupation.inDemandSource,
    occupation.descriptionSource,
    ...role.titles.map((entry) => entry.source),
    ...role.occupation.evidence.flatMap((entry) => entry.sources),
    ...role.samples.map((sample) => sample.source),
  ].filter((id) => typeof id === "string");
  return {
    slug: role.slug,
    about: role.about,
    range: role.pay,
    essential: role.essential.skills.map((entry) => roleSkill(entry.skill, entry.note)),
    essentialSource: source(role.essential.source),
    also: alsoAskedFor(data, role).map((id) => roleSkill(id)),
    alsoSource,
    dayToDay: {
      tasks: role.dayToDay.tasks,
      source: source(role.dayToDay.source),
      occupation: role.dayToDay.occupation,
    },
    occupation: {
      soc: occupation.soc,
      onet: occupation.onet,
      title: occupation.title,
      description: occupation.description,
      fit: role.occupation.fit,
      reason: role.occupation.reason,
      evidence: role.occupation.evidence,
      alternatives: role.occupation.alternatives.map((entry) => ({
        soc: entry.soc,
        title: occupationFor(data, entry.soc).title,
        fit: entry.fit,
        reason: entry.reason,
        description: occupationFor(data, entry.soc).description,
      })),
      sharedWith: rolesOn(data, role.occupation.soc)
        .slice(0, MAX_SHARING + 1)
        .filter((other) => other.slug !== role.slug)
        .slice(0, MAX_SHARING)
        .map((other) => other.slug),
      sharedCount: rolesOn(data, role.occupation.soc).length - 1,
    },
    officialSource: source(data.national.source),
    outlook: data.projections.map((round) => ({
      period: round.period,
      population: round.population,
      source: source(round.source),
      total: round.total,
      figures: round.occupations.find((row) => row.soc === role.occupation.soc) ?? null,
    })),
    titles: role.titles,
    sources: [...new Set(quoted)].map(source),
  };
}
