import type { Catalogue, Dataset, NationalFigures, Place, PlaceKind, RoleSummary } from "./catalogue.ts";
import { hueAt } from "./hues.ts";
import { alsoAskedFor, citation, occupationFor, ordered } from "./lookups.ts";
import type { Role } from "./schema.ts";

/** One role in short. @param index its place among the ordered roles, from 0. */
export function summarise(data: Dataset, role: Role, index: number): RoleSummary {
  return {
    slug: role.slug,
    slot: index + 1,
    hue: hueAt(index),
    code: role.code,
    name: role.name,
    shortName: role.shortName,
    purpose: role.purpose,
    claim: role.claim?.text ?? null,
    pay: { from: role.pay.from, to: role.pay.to },
    official: {
      soc: role.occupation.soc,
      title: occupationFor(data, role.occupation.soc).title,
      fit: role.occupation.fit,
    },
    essential: role.essential.skills.map((entry) => entry.skill),
    also: alsoAskedFor(data, role),
    titles: role.titles.map((entry) => entry.title),
  };
}

function placesOf({ site, national, states, metros, parities }: Dataset): Place[] {
  const parity = new Map(parities.parities.map((row) => [row.state, row.allItems]));
  const place = (kind: PlaceKind, id: string, name: string): Place => ({
    id,
    name,
    kind,
    // Those of states only: a metro's own parity is another figure, which this dataset does not hold.
    parity: kind === "metro" ? null : (parity.get(id) ?? null),
  });
  const byName = (a: Place, b: Place) => a.name.localeCompare(b.name, site.locale);
  return [
    place("nation", national.id, national.region),
    ...states.states.map(({ state, name }) => place("state", state, name)).sort(byName),
    ...metros.metros.map(({ metro, name }) => place("metro", metro, name)).sort(byName),
  ];
}

function nationalOf({ national }: Dataset): Record<string, NationalFigures> {
  return Object.fromEntries(
    national.occupations.map(({ soc, hourlyMedian, flag, ...row }) => [
      soc,
      { ...row, locationQuotient: null, wageFlag: flag, employmentFlag: flag, locationQuotientFlag: null },
    ]),
  );
}

/** The ids that entries had before, each with the id it has now. */
function renamed<T extends { formerly?: string[] | undefined }>(
  entries: readonly T[],
  id: (entry: T) => string,
): Record<string, string> {
  return Object.fromEntries(
    entries.flatMap((entry) => (entry.formerly ?? []).map((former) => [former, id(entry)])),
  );
}

/**
 * The part of the dataset that every page starts with: all roles in their fixed order, in short.
 * @throws when the dataset was not checked and a reference dangles.
 */
export function compileCatalogue(data: Dataset): Catalogue {
  const roles = ordered(data);
  const first = roles[0];
  if (!first) throw new Error("the dataset has no roles");
  const { method, ...site } = data.site;
  return {
    site,
    currency: first.pay.currency,
    region: first.pay.region,
    places: placesOf(data),
    national: nationalOf(data),
    paySources: {
      nation: { ...citation(data, data.national.source), population: data.national.population },
      state: { ...citation(data, data.states.source), population: data.states.population },
      metro: { ...citation(data, data.metros.source), population: data.metros.population },
    },
    paritySource: citation(data, data.parities.source),
    metroCoverage: data.metros.coverage,
    groups: data.groups,
    skills: data.skills.map(({ id, name, group, aliases, exactCase }) => ({
      ...{ id, name, group, aliases },
      ...(exactCase && { exactCase }),
    })),
    roles: roles.map((role, index) => summarise(data, role, index)),
    outlook: data.projections.length > 0,
    problem: roles.some((role) => role.program !== null) ? (data.problem?.title ?? null) : null,
    python: roles.some(({ program, task }) => program ?? task) ? data.python : null,
    renamed: {
      skills: renamed(data.skills, ({ id }) => id),
      roles: renamed(data.roles, ({ slug }) => slug),
    },
  };
}
