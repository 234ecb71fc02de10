import { z } from "zod";

/** What the schemas of several files are made of. */

export const text = z.string().trim().min(1);
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case words joined by single hyphens");
export const soc = z.string().regex(/^\d{2}-\d{4}$/, "a SOC code such as 15-1252");
export const onetCode = z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, "an O*NET-SOC code such as 15-1252.00");
export const url = z.url({ protocol: /^https$/ });
export const currency = z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code such as USD");
export const money = z.int().positive();
/** What every file starts with: the JSON Schema that editors complete and check it by. */
export const file = (jsonSchema: string) => ({ $schema: z.literal(jsonSchema) });
