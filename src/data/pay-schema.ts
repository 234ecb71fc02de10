import { z } from "zod";
import { PLACE_ID } from "./place-id.ts";
import { currency, distinct, file, label, money, name, people, slug, soc, text } from "./schema-parts.ts";

/** The shape of the files in `data/pay/`: official figures, all of one currency and gross a year. */

const amount = money.nullable();
const percentiles = { mean: amount, p10: amount, p25: amount, median: amount, p75: amount, p90: amount };
const payFile = {
  source: slug,
  period: label.describe("The same as its source's"),
  currency,
  per: z.literal("year"),
  population: name,
};
const jobs = people.nullable();

/** A relative standard error. */
const errorPct = z.number().nonnegative().max(1000).nullable();
/** Rows and columns of the map: no country needs more to be drawn in tiles. */
const tile = z.int().nonnegative().max(99);

/** Why a figure is missing, or that this project derived it. */
export const FlagSchema = z
  .enum(["not_released", "no_row_published", "top_coded", "derived_not_published"])
  .nullable()
  .describe(
    "Why a figure is missing: withheld by the publisher, no row published, or at or above the publisher's highest printed amount; or that this project derived it",
  );

const placeId = z.string().regex(PLACE_ID, "two to eight capital letters or digits");

export const NationalPaySchema = z.strictObject({
  soc,
  title: name,
  employment: jobs,
  employmentRsePct: errorPct.describe("Relative standard error, percent"),
  meanRsePct: errorPct,
  ...percentiles,
  hourlyMedian: z.number().positive().max(100_000_000).nullable(),
  flag: FlagSchema,
});
export const NationalPayFileSchema = z.strictObject({
  ...file("../schema/national-pay.schema.json"),
  ...payFile,
  id: placeId,
  region: name,
  occupations: z.array(NationalPaySchema).min(1),
});

export const StatePaySchema = z.strictObject({
  soc,
  state: placeId,
  employment: jobs,
  locationQuotient: z.number().nonnegative().max(1000).nullable(),
  ...percentiles,
  employmentFlag: FlagSchema,
  locationQuotientFlag: FlagSchema,
  wageFlag: FlagSchema,
});
export const StatePayFileSchema = z.strictObject({
  ...file("../schema/state-pay.schema.json"),
  ...payFile,
  states: z
    .array(
      z.strictObject({
        state: placeId,
        name,
        tile: z.strictObject({ row: tile, column: tile }).describe("Its place on the tile-grid map, from 0"),
      }),
    )
    .describe("Empty when there are no figures below the nation: the app then has no map"),
  occupations: z.array(StatePaySchema),
});

export const MetroPaySchema = z.strictObject({
  soc,
  metro: placeId,
  employment: jobs,
  ...percentiles,
  employmentFlag: FlagSchema,
  wageFlag: FlagSchema,
});
export const MetroPayFileSchema = z.strictObject({
  ...file("../schema/metro-pay.schema.json"),
  ...payFile,
  coverage: text.describe("Which metropolitan areas and codes the file holds, and which it does not"),
  metros: z.array(z.strictObject({ metro: placeId, name })),
  occupations: z.array(MetroPaySchema),
});

export const PriceParitiesFileSchema = z.strictObject({
  ...file("../schema/price-parities.schema.json"),
  source: slug,
  period: label.describe("The same as its source's"),
  base: z.literal(100).describe("The nation"),
  parities: z
    .array(z.strictObject({ state: placeId, allItems: z.number().min(1).max(1000) }))
    .describe("Empty when there are none: pay is then not adjusted for living cost"),
});

const thousands = z.number().nonnegative().max(2_000_000);
const changeThousands = z.number().min(-2_000_000).max(2_000_000);
const changePct = z.number().min(-100).max(10_000);
export const ProjectionSchema = z.strictObject({
  soc,
  title: name.describe("What the figures describe: the occupation, or a group that holds it"),
  group: distinct(soc)
    .min(2)
    .nullable()
    .describe("The codes of the group the figures describe, or null when they describe the occupation alone"),
  employmentBaseThousands: thousands,
  employmentProjectedThousands: thousands.nullable(),
  changeThousands,
  changePct,
  annualOpeningsThousands: thousands,
  ownChangeThousands: changeThousands
    .nullable()
    .describe("The occupation's own part of the group's change, where it was published"),
  entryEducation: name.nullable(),
  relatedExperience: name.nullable(),
  onTheJobTraining: name.nullable(),
});
export const ProjectionRoundSchema = z.strictObject({
  source: slug,
  period: label.describe("The same as its source's"),
  population: name,
  total: ProjectionSchema.pick({ title: true, changePct: true })
    .nullable()
    .describe("All occupations, to compare with; null when the round's figure is not in the dataset"),
  occupations: z.array(ProjectionSchema).min(1),
});
export const ProjectionsFileSchema = z.strictObject({
  ...file("../schema/projections.schema.json"),
  rounds: z
    .array(ProjectionRoundSchema)
    .describe("May be empty. Never mixed in one figure; the first is the main one"),
});

export type Flag = z.infer<typeof FlagSchema>;
export type NationalPay = z.infer<typeof NationalPaySchema>;
export type StatePay = z.infer<typeof StatePaySchema>;
export type MetroPay = z.infer<typeof MetroPaySchema>;
export type Projection = z.infer<typeof ProjectionSchema>;
export type ProjectionRound = z.infer<typeof ProjectionRoundSchema>;
