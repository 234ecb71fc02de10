import { z } from "zod";

/**
 * The shape of every file under `data/`. Types are inferred from these schemas and the JSON Schemas
 * in `data/schema/` are generated from them, so a field is described here and nowhere else.
 */

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case words joined by single hyphens");
const soc = z.string().regex(/^\d{2}-\d{4}$/, "a SOC code such as 15-1252");
const onetCode = z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, "an O*NET-SOC code such as 15-1252.00");
const url = z.url({ protocol: /^https$/ });
const currency = z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code such as USD");
const money = z.int().positive();
/** What every file starts with: the JSON Schema that editors complete and check it by. */
const file = (jsonSchema: string) => ({ $schema: z.literal(jsonSchema) });

export const SourceSchema = z.strictObject({
  id: slug,
  title: text,
  publisher: text,
  url: url.nullable().describe("null when the source has no public address; say why in note"),
  period: text.describe("What the figures describe, e.g. May 2025"),
  retrieved: z.iso.date().describe("When the facts were copied into this dataset"),
  population: text.describe("Whom the figures are about"),
  licence: text,
  attribution: text.describe("The wording to show wherever facts from this source appear"),
  note: text.nullable().describe("Known limits, or null"),
});
export const SourcesFileSchema = z.strictObject({
  ...file("./schema/sources.schema.json"),
  sources: z.array(SourceSchema).min(1),
});

export const SkillSchema = z.strictObject({
  id: slug,
  name: text,
  group: slug,
  meaning: text.describe("One line: what it is, in plain words"),
  site: url.nullable().describe("Official site, or null when nobody owns the subject"),
  python: z.boolean().describe("True when it is a Python tool or is used chiefly through Python"),
  aliases: z.array(text).describe("Other spellings people search for"),
});
export const SkillsFileSchema = z.strictObject({
  ...file("./schema/skills.schema.json"),
  groups: z.array(z.strictObject({ id: slug, name: text })).min(1),
  skills: z.array(SkillSchema).min(1),
});

export const OccupationSchema = z.strictObject({
  soc,
  onet: onetCode,
  title: text,
  description: text,
  descriptionSource: slug,
  inDemand: z
    .array(z.strictObject({ skill: slug, technology: text.describe("O*NET's own wording") }))
    .describe("Technologies flagged In Demand for this code"),
  inDemandSource: slug.nullable().describe("null when no technologies are recorded for this code"),
});
export const OccupationsFileSchema = z.strictObject({
  ...file("./schema/occupations.schema.json"),
  occupations: z.array(OccupationSchema).min(1),
});

export const FitSchema = z
  .enum(["exact", "near", "stand-in"])
  .describe("How closely the official occupation describes the role");

const EvidenceSchema = z.strictObject({
  kind: z.enum(["reported-title", "alternate-title", "direct-match-title", "projections-note"]),
  code: text,
  title: text.describe("The title as the source lists it"),
  version: text,
  sources: z.array(slug).min(1).describe("One for each version"),
});

const SampleSchema = z.strictObject({
  file: z.string().regex(/^[a-z0-9_]+\.py$/, "a Python file name such as create_user.py"),
  title: text,
  summary: text,
  tools: z.array(slug).min(1).describe("Skills the sample uses"),
  versions: text.describe("The versions it is written for"),
  source: slug.nullable().describe("null when it was written for this project"),
});

export const RoleSchema = z.strictObject({
  ...file("../schema/role.schema.json"),
  slug,
  order: z.int().positive().describe("The fixed place of the role in strips and legends, from 1"),
  code: z.string().regex(/^[A-Z]{2}$/, "two capital letters"),
  name: text,
  shortName: text,
  purpose: text.describe("One line, shown in lists"),
  about: text.describe("What the source says people in the role do"),
  aboutSource: slug,
  claim: z
    .strictObject({ text, source: slug })
    .nullable()
    .describe("What the source says of the role beyond its duties, or null when it says nothing"),
  pay: z
    .strictObject({ from: money, to: money, currency, per: z.literal("year"), region: text, source: slug })
    .describe("The source's range: gross, and not a percentile"),
  essential: z
    .strictObject({
      source: slug,
      skills: z
        .array(
          z.strictObject({
            skill: slug,
            note: text
              .optional()
              .describe("A sentence on how the source names it, where that says more than the name"),
          }),
        )
        .min(1),
    })
    .describe("Skills the source names for the role"),
  dayToDay: z.strictObject({
    source: slug,
    occupation: onetCode
      .nullable()
      .describe("The code whose tasks these are, or null for the role's own source"),
    tasks: z.array(text).min(1),
  }),
  occupation: z.strictObject({
    soc: soc.describe("The official code whose figures stand for the role"),
    fit: FitSchema,
    reason: text.describe("Why this code, and why this fit, in a sentence or two"),
    evidence: z.array(EvidenceSchema).min(1),
    alternatives: z.array(z.strictObject({ soc, reason: text })),
  }),
  titles: z
    .array(z.strictObject({ title: text, code: onetCode, source: slug }))
    .describe("Alternative titles"),
  samples: z.array(SampleSchema).min(1),
});

const amount = money.nullable();
const percentiles = { mean: amount, p10: amount, p25: amount, median: amount, p75: amount, p90: amount };
const payFile = {
  source: slug,
  period: text,
  currency,
  per: z.literal("year"),
  population: text,
};
const flag = z
  .enum(["not_released", "no_row_published", "derived_not_published"])
  .nullable()
  .describe("Why a figure is missing, or that this project derived it");

export const NationalPaySchema = z.strictObject({
  soc,
  title: text,
  employment: z.int().nonnegative().nullable(),
  employmentRsePct: z.number().nonnegative().nullable().describe("Relative standard error, percent"),
  meanRsePct: z.number().nonnegative().nullable(),
  ...percentiles,
  hourlyMedian: z.number().positive().nullable(),
  flag,
});
export const NationalPayFileSchema = z.strictObject({
  ...file("../schema/national-pay.schema.json"),
  ...payFile,
  region: text,
  occupations: z.array(NationalPaySchema).min(1),
});

export const StatePaySchema = z.strictObject({
  soc,
  state: z.string().regex(/^[A-Z]{2}$/, "a state's two capital letters"),
  employment: z.int().nonnegative().nullable(),
  locationQuotient: z.number().nonnegative().nullable(),
  ...percentiles,
  employmentFlag: flag,
  locationQuotientFlag: flag,
  wageFlag: flag,
});
export const StatePayFileSchema = z.strictObject({
  ...file("../schema/state-pay.schema.json"),
  ...payFile,
  states: z.array(z.strictObject({ state: z.string(), name: text })).min(1),
  occupations: z.array(StatePaySchema).min(1),
});

export const PriceParitiesFileSchema = z.strictObject({
  ...file("../schema/price-parities.schema.json"),
  source: slug,
  period: text,
  base: z.literal(100).describe("The nation"),
  parities: z.array(z.strictObject({ state: z.string(), allItems: z.number().positive() })).min(1),
});

export const ProjectionSchema = z.strictObject({
  soc,
  title: text,
  employmentBaseThousands: z.number().nonnegative(),
  employmentProjectedThousands: z.number().nonnegative(),
  changeThousands: z.number(),
  changePct: z.number(),
  annualOpeningsThousands: z.number().nonnegative(),
  entryEducation: text.nullable(),
  relatedExperience: text.nullable(),
  onTheJobTraining: text.nullable(),
});
export const ProjectionsFileSchema = z.strictObject({
  ...file("../schema/projections.schema.json"),
  source: slug,
  period: text,
  population: text,
  total: ProjectionSchema.omit({ soc: true }).describe("All occupations, to compare with"),
  occupations: z.array(ProjectionSchema).min(1),
});

export const SiteFileSchema = z.strictObject({
  ...file("./schema/site.schema.json"),
  name: text,
  subject: text.describe("What the roles are, in the plural, e.g. Python careers"),
  tagline: text.describe("Follows the number of roles and the subject in the main heading"),
  description: text,
  locale: text,
  rangeLabel: text.describe("What the roles' own pay ranges are called, e.g. article range"),
  rangeSource: slug,
  credits: z.array(text).describe("Wording the sources ask for, shown at the foot of every page"),
  everywhere: slug.nullable().describe("The skill every role has, or null"),
});

export type Source = z.infer<typeof SourceSchema>;
export type Skill = z.infer<typeof SkillSchema>;
export type SkillGroup = z.infer<typeof SkillsFileSchema>["groups"][number];
export type Occupation = z.infer<typeof OccupationSchema>;
export type Fit = z.infer<typeof FitSchema>;
export type Evidence = z.infer<typeof EvidenceSchema>;
export type Sample = z.infer<typeof SampleSchema>;
export type Role = z.infer<typeof RoleSchema>;
export type NationalPay = z.infer<typeof NationalPaySchema>;
export type Projection = z.infer<typeof ProjectionSchema>;
export type ProjectionsFile = z.infer<typeof ProjectionsFileSchema>;
export type Site = z.infer<typeof SiteFileSchema>;

/** Every file of the dataset: where it lies, its schema, and the JSON Schema generated from it. */
export const FILES = {
  site: { path: "site.json", schema: SiteFileSchema, jsonSchema: "site.schema.json" },
  sources: { path: "sources.json", schema: SourcesFileSchema, jsonSchema: "sources.schema.json" },
  skills: { path: "skills.json", schema: SkillsFileSchema, jsonSchema: "skills.schema.json" },
  occupations: {
    path: "occupations.json",
    schema: OccupationsFileSchema,
    jsonSchema: "occupations.schema.json",
  },
  national: {
    path: "pay/national.json",
    schema: NationalPayFileSchema,
    jsonSchema: "national-pay.schema.json",
  },
  states: { path: "pay/states.json", schema: StatePayFileSchema, jsonSchema: "state-pay.schema.json" },
  parities: {
    path: "pay/price-parities.json",
    schema: PriceParitiesFileSchema,
    jsonSchema: "price-parities.schema.json",
  },
  projections: {
    path: "pay/projections.json",
    schema: ProjectionsFileSchema,
    jsonSchema: "projections.schema.json",
  },
} as const;

/** The schema of `data/roles/<slug>.json`, which is not in FILES because there is one file a role. */
export const ROLE_FILE = { folder: "roles", schema: RoleSchema, jsonSchema: "role.schema.json" } as const;
