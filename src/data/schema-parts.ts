import { z } from "zod";
import { flawOf } from "./text-rules.ts";

/** What the schemas of several files are made of. */

/** Text that is shown, of at most `longest` characters. */
const words = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .superRefine((value, context) => {
      const flaw = flawOf(value);
      if (flaw) context.addIssue({ code: "custom", message: flaw.expected, params: flaw });
    });

/** A sentence or a few. */
export const text = words(2000);
/** What stands in headings, links, lists and tables: a name or a title. */
export const name = words(300);
/** What stands where there is room for a word or two: in tables’ heads and under marks. */
export const label = words(60);

/** Names that every object of JavaScript has a property of: looked up, they would be found where they are not. */
const IN_EVERY_OBJECT = /^(?!constructor$)/;
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case words joined by single hyphens")
  .regex(IN_EVERY_OBJECT, "another word than constructor, which is a property of every object");
/** Classifications differ by country: SOC has `15-1252`, ISCO `2512`, Germany's KldB `43414`. */
const occupationCode = z
  .string()
  .regex(/^[A-Z0-9](?:[A-Z0-9.-]{0,14}[A-Z0-9])?$/, "an official code such as 15-1252 or 2512");
export const soc = occupationCode.describe("The code under which official figures are published");
export const onetCode = occupationCode.describe(
  "The code in the register of occupations, which may be finer: 15-1252.00",
);
/** An address of the web as it is copied from a browser; its name is `https`, whatever follows. */
export const url = z
  .url({ protocol: /^https$/, error: "a whole address that begins with https://" })
  .max(2000)
  .regex(/^[^:]*:\/\/[^\p{C}\p{Z}"<>\\^`{|}]+$/u, "an address without spaces, quotes, brackets and the like");
export const currency = z.string().regex(/^[A-Z]{3}$/, "an ISO 4217 code such as USD");
/** Large enough for a director's year in rials or dong; what is out of all proportion is another check's to find. */
export const money = z.int().positive().max(100_000_000_000);
/** People: no nation has more. */
export const people = z.int().nonnegative().max(2_000_000_000);
/** A list of texts or codes, each of them once. */
export const distinct = <T extends z.ZodType<string>>(item: T) =>
  z.array(item).superRefine((list, context) => {
    for (const [i, entry] of list.entries()) {
      if (list.indexOf(entry) === i) continue;
      const found = `${JSON.stringify(entry)} once more`;
      context.addIssue({
        code: "custom",
        message: "each entry once",
        path: [i],
        params: { found, fix: "Remove it, or correct it." },
      });
    }
  });
/** What every file starts with: the JSON Schema that editors complete and check it by. */
export const file = (jsonSchema: string) => ({ $schema: z.literal(jsonSchema) });
