import { z } from "zod";

/** What the schemas of several files are made of. */

export const text = z.string().trim().min(1);
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case words joined by single hyphens");
/** Classifications differ by country: SOC has `15-1252`, ISCO `2512`, Germany's KldB `43414`. */
const occupationCode = z
  .string()
  .regex(/^[A-Z0-9](?:[A-Z0-9.-]{0,14}[A-Z0-9])?$/, "an official code such as 15-1252 or 2512");
export const soc = occupationCode.describe("The code under which official figures are published");
export const onetCode = occupationCode.describe(
  "The code in the register of occupations, which may be finer: 15-1252.00",
);
export const url = z.url({ protocol: /^https$/ });
export const currency = z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code such as USD");
export const money = z.int().positive();
/** What every file starts with: the JSON Schema that editors complete and check it by. */
export const file = (jsonSchema: string) => ({ $schema: z.literal(jsonSchema) });
