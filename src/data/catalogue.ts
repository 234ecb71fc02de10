import type {
  Evidence,
  Fit,
  NationalPay,
  Occupation,
  Projection,
  ProjectionsFile,
  Role,
  Sample,
  Site,
  Skill,
  SkillGroup,
  Source,
} from "./schema.ts";

/** The dataset after its shape and meaning were checked, one field a file. */
export interface Dataset {
  site: Site;
  sources: Source[];
  groups: SkillGroup[];
  skills: Skill[];
  occupations: Occupation[];
  national: {
    source: string;
    period: string;
    population: string;
    region: string;
    occupations: NationalPay[];
  };
  projections: Pick<ProjectionsFile, "source" | "period" | "total" | "occupations">;
  roles: Role[];
}

/** Gross annual pay in the catalogue's currency; null where the publisher released no figure. */
export type Percentiles = Pick<NationalPay, "mean" | "p10" | "p25" | "median" | "p75" | "p90">;

/** The official figures that stand for a role. `fit` says how well. */
export interface OfficialPay extends Percentiles {
  soc: string;
  title: string;
  fit: Fit;
}

/** What lists, filters and charts need of a role; small, because every visit downloads all of them. */
export interface RoleSummary {
  slug: string;
  /** Place in strips and legends, from 1. */
  slot: number;
  /** Colour number, 1 to 6; repeats when there are more roles than hues. */
  hue: number;
  code: string;
  name: string;
  shortName: string;
  purpose: string;
  claim: string | null;
  /** The source's range, gross a year. Not percentiles. */
  pay: { from: number; to: number };
  official: OfficialPay;
  essential: readonly string[];
  /** In demand for the role's official code, less the essential ones. */
  also: readonly string[];
  titles: readonly string[];
}

export type SkillEntry = Pick<Skill, "id" | "name" | "group" | "aliases">;

export interface Catalogue {
  site: Site;
  currency: string;
  region: string;
  /** How the official figures are headed wherever they appear. */
  officialPay: { period: string; population: string; region: string; publisher: string };
  groups: readonly SkillGroup[];
  skills: readonly SkillEntry[];
  roles: readonly RoleSummary[];
}

/** A skill as a role page lists it. `note` is what has to be said of how the source names it. */
export interface RoleSkill {
  id: string;
  name: string;
  group: string;
  meaning: string;
  site: string | null;
  python: boolean;
  note: string | null;
}

export interface Alternative {
  soc: string;
  title: string;
  reason: string;
  official: NationalPay | null;
}

/** One line of code: stretches of text, each with the class that colours it, or an empty one. */
export type CodeLine = readonly (readonly [kind: string, text: string])[];

/** What a role's own page and the comparison need; one lazily loaded module a role. */
export interface RoleDetail {
  slug: string;
  about: string;
  range: Role["pay"];
  essential: readonly RoleSkill[];
  essentialSource: Source;
  also: readonly RoleSkill[];
  alsoSource: Source | null;
  dayToDay: { tasks: readonly string[]; source: Source; occupation: string | null };
  occupation: {
    soc: string;
    onet: string;
    title: string;
    description: string;
    fit: Fit;
    reason: string;
    evidence: readonly Evidence[];
    alternatives: readonly Alternative[];
    /** Slugs of the other roles that stand on the same code. */
    sharedWith: readonly string[];
  };
  official: NationalPay | null;
  officialSource: Source;
  projection: Projection | null;
  projectionTotal: ProjectionsFile["total"];
  projectionPeriod: string;
  projectionSource: Source;
  titles: Role["titles"];
  sample: Sample & { lines: readonly CodeLine[]; text: string };
  /** Every source this role's page quotes, each once, in order of appearance. */
  sources: readonly Source[];
}

/** How many hues the stylesheet defines; further roles start again at 1. */
export const HUES = 6;

function byId<T extends { id: string }>(list: readonly T[]): (id: string) => T {
  const map = new Map(list.map((entry) => [entry.id, entry]));
  return (id) => {
    const found = map.get(id);
    if (!found) throw new Error(`${id} is not defined; run the dataset checks first`);
    return found;
  };
}

function officialFor(data: Dataset, code: string): NationalPay | null {
  return data.national.occupations.find((row) => row.soc === code) ?? null;
}

function occupationFor(data: Dataset, code: string): Occupation {
  const found = data.occupations.find((entry) => entry.soc === code);
  if (!found) throw new Error(`${code} is not defined; run the dataset checks first`);
  return found;
}

/**
 * Skills in demand for the role's official code, without those its own source already names.
 * The order is the file's: Python-relevant ones first.
 */
function alsoAskedFor(data: Dataset, role: Role): string[] {
  const named = new Set(role.essential.skills.map((entry) => entry.skill));
  return occupationFor(data, role.occupation.soc)
    .inDemand.map((entry) => entry.skill)
    .filter((id) => !named.has(id));
}

function ordered(data: Dataset): Role[] {
  return [...data.roles].sort((a, b) => a.order - b.order);
}

function summarise(data: Dataset, role: Role, index: number): RoleSummary {
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

/**
 * Everything one role's page shows.
 * @param sample the first sample of the role with its text and its highlighted lines.
 * @throws when the dataset was not checked and a reference dangles.
 */
export function compileRole(data: Dataset, role: Role, sample: RoleDetail["sample"]): RoleDetail {
  const skill = byId(data.skills);
  const source = byId(data.sources);
  const occupation = occupationFor(data, role.occupation.soc);
  const roleSkill = (id: string, note?: string): RoleSkill => {
    const { name, group, meaning, site, python } = skill(id);
    return { id, name, group, meaning, site, python, note: note ?? null };
  };
  const alsoSource = occupation.inDemandSource ? source(occupation.inDemandSource) : null;
  const quoted = [
    role.pay.source,
    role.aboutSource,
    role.claim?.source,
    role.essential.source,
    data.national.source,
    role.dayToDay.source,
    occupation.inDemandSource,
    occupation.descriptionSource,
    ...role.titles.map((entry) => entry.source),
    ...role.occupation.evidence.flatMap((entry) => entry.sources),
    sample.source,
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
        reason: entry.reason,
        official: officialFor(data, entry.soc),
      })),
      sharedWith: ordered(data)
        .filter((other) => other.slug !== role.slug && other.occupation.soc === role.occupation.soc)
        .map((other) => other.slug),
    },
    official: officialFor(data, role.occupation.soc),
    officialSource: source(data.national.source),
    projection: data.projections.occupations.find((row) => row.soc === role.occupation.soc) ?? null,
    projectionTotal: data.projections.total,
    projectionPeriod: data.projections.period,
    projectionSource: source(data.projections.source),
    titles: role.titles,
    sample,
    sources: [...new Set(quoted)].map(source),
  };
}

/** How one role stands on official figures, with the evidence. */
export interface Mapping {
  slug: string;
  name: string;
  code: string;
  hue: number;
  soc: string;
  title: string;
  fit: Fit;
  reason: string;
  evidence: readonly Evidence[];
  alternatives: readonly { soc: string; title: string; reason: string }[];
}

/** What the page of sources shows. */
export interface SourcesData {
  sources: readonly Source[];
  mappings: readonly Mapping[];
  /** Files of the dataset and of its JSON Schemas, below the dataset's folder. */
  files: readonly string[];
  schemas: readonly string[];
}

/** @throws when the dataset was not checked and a reference dangles. */
export function compileSources(
  data: Dataset,
  files: readonly string[],
  schemas: readonly string[],
): SourcesData {
  return {
    sources: data.sources,
    files,
    schemas,
    mappings: ordered(data).map((role, index) => {
      const { soc, title, fit } = summarise(data, role, index).official;
      return {
        slug: role.slug,
        name: role.name,
        code: role.code,
        hue: (index % HUES) + 1,
        soc,
        title,
        fit,
        reason: role.occupation.reason,
        evidence: role.occupation.evidence,
        alternatives: role.occupation.alternatives.map((entry) => ({
          ...entry,
          title: occupationFor(data, entry.soc).title,
        })),
      };
    }),
  };
}
