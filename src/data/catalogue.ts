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
