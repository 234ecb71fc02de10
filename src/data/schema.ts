import { z } from "zod";
import { ProgramSchema, SampleSchema, TaskSchema } from "./code-schema.ts";
import {
  currency,
  distinct,
  file,
  label,
  money,
  name,
  onetCode,
  slug,
  soc,
  text,
  url,
} from "./schema-parts.ts";

/**
 * The shape of the files under `data/`, those of `data/pay/` left to pay-schema.ts. Types are inferred from
 * these schemas and the JSON Schemas in `data/schema/` are generated from them, so a field is described here
 * and nowhere else.
 */

export const SourceSchema = z.strictObject({
  id: slug,
  title: name,
  publisher: name,
  url: url.nullable().describe("null when the source has no public address; say why in note"),
  period: label.describe("What the figures describe, e.g. May 2025"),
  retrieved: z.iso.date().describe("When the facts were copied into this dataset"),
  population: name.describe("Whom the figures are about"),
  licence: name,
  attribution: text.describe("The wording to show wherever facts from this source appear"),
  pay: z
    .strictObject({ includes: text, excludes: text })
    .nullable()
    .describe("What its pay figures count and what they leave out, or null when it has none"),
  note: text.nullable().describe("Known limits, or null"),
});
export const SourcesFileSchema = z.strictObject({
  ...file("./schema/sources.schema.json"),
  sources: z.array(SourceSchema).min(1),
});

export const SkillSchema = z.strictObject({
  id: slug,
  name,
  group: slug,
  meaning: text.describe("One line: what it is, in plain words"),
  site: url.nullable().describe("Official site, or null when nobody owns the subject"),
  core: z
    .boolean()
    .describe(
      "True when it belongs to the dataset's own subject, and so stands first: here, what is used from Python",
    ),
  aliases: distinct(name).describe("Other spellings people search for"),
  exactCase: distinct(name)
    .optional()
    .describe("Spellings that are ordinary words too: found in a text only when written just so"),
  formerly: z.array(slug).optional().describe("Ids it had before, so that what readers kept is carried over"),
});
export const SkillsFileSchema = z.strictObject({
  ...file("./schema/skills.schema.json"),
  groups: z.array(z.strictObject({ id: slug, name })).min(1),
  skills: z.array(SkillSchema).min(1),
});

export const LearningSchema = z.strictObject({
  skill: slug,
  after: z
    .array(z.strictObject({ skill: slug, reason: text.describe("Why that one comes first, in a sentence") }))
    .describe("Skills to learn before it"),
  resource: z.strictObject({
    title: name,
    publisher: name,
    url,
    kind: z
      .enum(["official", "open", "standard"])
      .describe("By whoever owns the skill; free to read, where nobody does; or a standard's own text"),
  }),
  proof: z
    .strictObject({
      title: name,
      task: text,
      criteria: distinct(text).min(2).max(5).describe("What has to hold, each true or false"),
    })
    .describe("A small project that shows the skill to somebody else"),
});
export const LearningFileSchema = z.strictObject({
  ...file("./schema/learning.schema.json"),
  learning: z.array(LearningSchema).min(1),
});

export const OccupationSchema = z.strictObject({
  soc,
  onet: onetCode,
  title: name,
  description: text,
  descriptionSource: slug,
  inDemand: z
    .array(z.strictObject({ skill: slug, technology: name.describe("O*NET's own wording") }))
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
  code: label,
  title: name.describe("The title as the source lists it"),
  version: name,
  sources: distinct(slug).min(1).describe("One for each version"),
});

export const RoleSchema = z.strictObject({
  ...file("../schema/role.schema.json"),
  slug,
  order: z
    .int()
    .positive()
    .max(1_000_000)
    .describe("The fixed place of the role in strips and legends, from 1"),
  code: z.string().regex(/^[A-Z0-9]{2,4}$/, "two to four capital letters or digits"),
  name,
  shortName: label,
  purpose: text.describe("One line, shown in lists"),
  about: text.describe("What the source says people in the role do"),
  aboutSource: slug,
  claim: z
    .strictObject({ text, source: slug })
    .nullable()
    .describe("What the source says of the role beyond its duties, or null when it says nothing"),
  pay: z
    .strictObject({ from: money, to: money, currency, per: z.literal("year"), region: name, source: slug })
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
    tasks: distinct(text).min(1),
  }),
  occupation: z.strictObject({
    soc: soc.describe("The official code whose figures stand for the role"),
    fit: FitSchema,
    reason: text.describe("Why this code, and why this fit, in a sentence or two"),
    evidence: z.array(EvidenceSchema),
    alternatives: z.array(z.strictObject({ soc, fit: FitSchema, reason: text })),
  }),
  titles: z
    .array(z.strictObject({ title: name, code: onetCode, source: slug }))
    .describe("Alternative titles"),
  program: ProgramSchema.nullable().describe("Its part of the shared problem, or null when it has none"),
  task: TaskSchema.nullable().describe("What the reader can try, or null when there is nothing"),
  samples: z.array(SampleSchema).describe("In the role's own tools: shown, not run"),
  formerly: z
    .array(slug)
    .optional()
    .describe("Slugs it had before, so that what readers kept is carried over"),
});

const Counted = z.strictObject({ one: label, many: label });

export const SiteFileSchema = z.strictObject({
  ...file("./schema/site.schema.json"),
  name: label,
  subject: label.describe("What the roles are, in the plural, e.g. Python careers"),
  tagline: name.describe("Follows the number of roles and the subject in the main heading"),
  description: text,
  locale: label,
  rangeLabel: label.describe("What the roles' own pay ranges are called, e.g. article range"),
  rangeSource: slug,
  words: z
    .strictObject({
      source: label.describe(
        "What sentences call the source of the roles' own ranges and essential skills: the article",
      ),
      register: z
        .strictObject({
          name: label.describe("What sentences call it: O*NET"),
          about: name.describe("What it is, after its name: the U.S. government's database of occupations"),
          mark: label.describe("What it calls a skill that employers ask for: In Demand"),
        })
        .describe(
          "The register that describes the official occupations, their tasks, titles and skills in demand",
        ),
      state: Counted.describe("The nation's parts that have official figures: state, states"),
      metro: Counted.describe("The smaller places that have them: metropolitan area, metropolitan areas"),
      core: label.describe("The heading over skills with `core`: Used from Python"),
    })
    .describe("What this dataset's sources and places are called in sentences"),
  method: distinct(text).describe(
    "What is true of this dataset alone and stands under Method on the page of sources: how it was made, a paragraph each",
  ),
  credits: distinct(text).describe("Wording the sources ask for, shown at the foot of every page"),
  everywhere: slug.nullable().describe("The skill every role has, or null"),
});

export type Source = z.infer<typeof SourceSchema>;
export type Skill = z.infer<typeof SkillSchema>;
export type SkillGroup = z.infer<typeof SkillsFileSchema>["groups"][number];
export type Learning = z.infer<typeof LearningSchema>;
export type Occupation = z.infer<typeof OccupationSchema>;
export type Fit = z.infer<typeof FitSchema>;
export type Evidence = z.infer<typeof EvidenceSchema>;
export type Role = z.infer<typeof RoleSchema>;
export type Site = z.infer<typeof SiteFileSchema>;
