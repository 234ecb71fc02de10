import type { Catalogue, Dataset, RoleSummary } from "./catalogue.ts";
import { alsoAskedFor, byId, occupationFor, officialFor, ordered } from "./lookups.ts";
import type { Role } from "./schema.ts";

/** How many hues the stylesheet defines; further roles start again at 1. */
export const HUES = 6;

/** One role in short. @param index its place among the ordered roles, from 0. */
export function summarise(data: Dataset, role: Role, index: number): RoleSummary {
  const row = officialFor(data, role.occupation.soc);
  return {
    slug: role.slug,
    slot: index + 1,
    hue: (index % HUES) + 1,
    code: role.code,
    name: role.name,
    shortName: role.shortName,
    purpose: role.purpose,
    claim: role.claim?.text ?? null,
    pay: { from: role.pay.from, to: role.pay.to },
    official: {
      soc: role.occupation.soc,
      title: row?.title ?? occupationFor(data, role.occupation.soc).title,
      fit: role.occupation.fit,
      mean: row?.mean ?? null,
      p10: row?.p10 ?? null,
      p25: row?.p25 ?? null,
      median: row?.median ?? null,
      p75: row?.p75 ?? null,
      p90: row?.p90 ?? null,
    },
    essential: role.essential.skills.map((entry) => entry.skill),
    also: alsoAskedFor(data, role),
    titles: role.titles.map((entry) => entry.title),
  };
}

/**
 * The part of the dataset that every page starts with: all roles in their fixed order, in short.
 * @throws when the dataset was not checked and a reference dangles.
 */
export function compileCatalogue(data: Dataset): Catalogue {
  const roles = ordered(data);
  const first = roles[0];
  if (!first) throw new Error("the dataset has no roles");
  return {
    site: data.site,
    currency: first.pay.currency,
    region: first.pay.region,
    officialPay: {
      period: data.national.period,
      population: data.national.population,
      region: data.national.region,
      publisher: byId(data.sources)(data.national.source).publisher,
    },
    groups: data.groups,
    skills: data.skills.map(({ id, name, group, aliases }) => ({ id, name, group, aliases })),
    roles: roles.map((role, index) => summarise(data, role, index)),
  };
}
