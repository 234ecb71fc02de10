import { ProblemFileSchema, PythonFileSchema } from "./code-schema.ts";
import {
  MetroPayFileSchema,
  NationalPayFileSchema,
  PriceParitiesFileSchema,
  ProjectionsFileSchema,
  StatePayFileSchema,
} from "./pay-schema.ts";
import {
  LearningFileSchema,
  OccupationsFileSchema,
  RoleSchema,
  SiteFileSchema,
  SkillsFileSchema,
  SourcesFileSchema,
} from "./schema.ts";

/** Every file of the dataset: where it lies, its schema, and the JSON Schema generated from it. */
export const FILES = {
  site: { path: "site.json", schema: SiteFileSchema, jsonSchema: "site.schema.json" },
  sources: { path: "sources.json", schema: SourcesFileSchema, jsonSchema: "sources.schema.json" },
  skills: { path: "skills.json", schema: SkillsFileSchema, jsonSchema: "skills.schema.json" },
  learning: { path: "learning.json", schema: LearningFileSchema, jsonSchema: "learning.schema.json" },
  occupations: {
    path: "occupations.json",
    schema: OccupationsFileSchema,
    jsonSchema: "occupations.schema.json",
  },
  problem: { path: "problem.json", schema: ProblemFileSchema, jsonSchema: "problem.schema.json" },
  python: { path: "samples/recorded.json", schema: PythonFileSchema, jsonSchema: "python.schema.json" },
  national: {
    path: "pay/national.json",
    schema: NationalPayFileSchema,
    jsonSchema: "national-pay.schema.json",
  },
  states: { path: "pay/states.json", schema: StatePayFileSchema, jsonSchema: "state-pay.schema.json" },
  metros: { path: "pay/metros.json", schema: MetroPayFileSchema, jsonSchema: "metro-pay.schema.json" },
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
