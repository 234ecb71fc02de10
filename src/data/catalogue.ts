import type { CheckedFiles } from "./checks/check.ts";
import type { PythonRelease } from "./code.ts";
import type { Problem } from "./code-schema.ts";
import type { Flag, NationalPay, Projection, ProjectionRound } from "./pay-schema.ts";
import type { Evidence, Fit, Learning, Occupation, Role, Site, Skill, SkillGroup, Source } from "./schema.ts";

/** The dataset after its shape and meaning were checked, one field a file. */
export interface Dataset {
  site: Site;
  sources: Source[];
  groups: SkillGroup[];
  skills: Skill[];
  learning: Learning[];
  occupations: Occupation[];
  national: CheckedFiles["national"];
  states: CheckedFiles["states"];
  metros: CheckedFiles["metros"];
  parities: CheckedFiles["parities"];
  projections: readonly ProjectionRound[];
  roles: Role[];
  problem: Problem | null;
  /** null when no role has a program or a task. */
  python: PythonRelease | null;
  /** The text of all files of code and of what they read, by path below the dataset's folder. */
  sampleTexts: Readonly<Record<string, string>>;
}

/** Gross annual pay in the catalogue's currency; null where the publisher released no figure. */
export type Percentiles = Pick<NationalPay, "mean" | "p10" | "p25" | "median" | "p75" | "p90">;

/** The official occupation that stands for a role. `fit` says how well. */
export interface Official {
  soc: string;
  title: string;
  fit: Fit;
}

export type PlaceKind = "nation" | "state" | "metro";

/** Somewhere that has official figures of its own. */
export interface Place {
  /** Stands in addresses and in storage. */
  id: string;
  name: string;
  kind: PlaceKind;
  /** Regional price parity, the nation being 100; null where none is in the dataset. */
  parity: number | null;
}

/** A state's place on the tile-grid map, from 0. */
export interface PlaceTile {
  id: string;
  row: number;
  column: number;
}

/**
 * The official figures of one code in one place. What is null was not published, and the flag says why;
 * the location quotient is also null for the nation and for metros, which have none.
 */
export interface AreaPay extends Percentiles {
  employment: number | null;
  locationQuotient: number | null;
  wageFlag: Flag;
  employmentFlag: Flag;
  locationQuotientFlag: Flag;
}

/** Figures by code and then by the id of the place, the nation left out. What is absent is not in the dataset. */
export type AreaPayTable = Readonly<Record<string, Readonly<Record<string, AreaPay>>>>;

/** What a map and the choice of another place than the nation need; loaded when the first of them is used. */
export interface AreaPayData {
  table: AreaPayTable;
  tiles: readonly PlaceTile[];
}

/** Whom to name for a figure. */
export type Citation = Pick<Source, "id" | "title" | "publisher" | "url" | "period" | "retrieved">;

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
  official: Official;
  essential: readonly string[];
  /** In demand for the role's official code, less the essential ones. */
  also: readonly string[];
  titles: readonly string[];
}

/** A code's figures in the nation, with how sure they are: relative standard errors in percent. */
export type NationalFigures = AreaPay & Pick<NationalPay, "title" | "employmentRsePct" | "meanRsePct">;

/** `exactCase`: those of its spellings that are ordinary words too. */
export type SkillEntry = Pick<Skill, "id" | "name" | "group" | "aliases" | "exactCase">;

/** Ids that are in use no more, each with the one that took its place. */
export interface Renamed {
  skills: Readonly<Record<string, string>>;
  roles: Readonly<Record<string, string>>;
}

export interface Catalogue {
  /** Without what only the page of sources shows. */
  site: Omit<Site, "method">;
  currency: string;
  /** Where the roles' own ranges are from. */
  region: string;
  /** The nation first, then the states and the metros, each by name. */
  places: readonly Place[];
  /** Official pay in the nation, by code. */
  national: Readonly<Record<string, NationalFigures>>;
  /** Where official pay is from, by kind of place. */
  paySources: Readonly<Record<PlaceKind, Citation & { population: string }>>;
  paritySource: Citation;
  /** Which metros there are figures for, in words. */
  metroCoverage: string;
  groups: readonly SkillGroup[];
  skills: readonly SkillEntry[];
  roles: readonly RoleSummary[];
  /** Whether there are projections of jobs. */
  outlook: boolean;
  /** The title of the problem that roles share; null when none has a program for it. */
  problem: string | null;
  /** What runs the programs; null when no role has one to run. */
  python: PythonRelease | null;
  renamed: Renamed;
}

/** A skill as a role page lists it. `note` is what has to be said of how the source names it. */
export interface RoleSkill {
  id: string;
  name: string;
  group: string;
  meaning: string;
  site: string | null;
  core: boolean;
  note: string | null;
}

export interface Alternative {
  soc: string;
  title: string;
  fit: Fit;
  reason: string;
  description: string;
}

/** One round of projections as a role's page shows it. */
export interface Outlook {
  period: string;
  population: string;
  source: Source;
  total: ProjectionRound["total"];
  /** null when the round has no figure for the role's official code. */
  figures: Projection | null;
}

/** One line of code: stretches of text, each with the class that colours it, or an empty one. */
export type CodeLine = readonly (readonly [kind: string, text: string])[];

/** A skill that a sample uses, and the line that shows it, from 1. */
export interface ToolLine {
  skill: string;
  line: number;
}

/** What a role's own page and the comparison need; one file a role, loaded when it is asked for. */
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
    /** Slugs of other roles that stand on the same code: the first twelve. */
    sharedWith: readonly string[];
    /** How many other roles stand on the same code. */
    sharedCount: number;
  };
  officialSource: Source;
  /** The rounds of projections, the main one first; they are never mixed in one figure. */
  outlook: readonly Outlook[];
  titles: Role["titles"];
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

/** What the page of sources shows beside the sources. */
export interface DatasetFacts {
  /** How the dataset was made, a paragraph each. */
  method: readonly string[];
  mappings: readonly Mapping[];
  /** Files of the dataset and of its JSON Schemas, below the dataset's folder. */
  files: readonly string[];
  schemas: readonly string[];
}
