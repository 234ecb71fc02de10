import { parseArgs } from "node:util";
import { PlainError } from "#build/plain-error.ts";
import { PAGES, type PageCase } from "../browser/pages.ts";

export interface Options {
  /** How often everything is measured. */
  rounds: number;
  /** The folder of the built app. */
  dist: string;
  /** The pages to measure; one of every kind when none is named. */
  pages: readonly PageCase[];
  /** What to measure; both when neither is named. */
  parts: readonly Part[];
}

export const PARTS = ["load", "input"] as const;
export type Part = (typeof PARTS)[number];

const DEFAULTS = { dist: "dist", pages: "", parts: PARTS.join(",") };

function listed(text: string): string[] {
  return text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);
}

/**
 * Reads the options of a command, `--rounds 2 --pages "/,a skill" --parts load --dist folder`; what is not
 * among them is taken from the environment: ROUNDS, DIST, PAGES, PARTS.
 * @param usual how many rounds there are unless the options say so
 * @throws when a number of rounds is none, and when a page or part is unknown, with those that are known.
 */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  usual: number,
): Options {
  const text = { type: "string" } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: text, dist: text, pages: text, parts: text },
  });
  const { rounds, dist, pages, parts } = {
    rounds: values.rounds ?? env.ROUNDS ?? String(usual),
    dist: values.dist ?? env.DIST ?? DEFAULTS.dist,
    pages: values.pages ?? env.PAGES ?? DEFAULTS.pages,
    parts: values.parts ?? env.PARTS ?? DEFAULTS.parts,
  };
  if (!/^[1-9]\d*$/.test(rounds)) throw new PlainError(`“${rounds}” is no number of rounds`);
  const kinds = PAGES.filter(({ alike }) => !alike);
  return {
    rounds: Number(rounds),
    dist,
    pages:
      pages === ""
        ? kinds
        : listed(pages).map((wanted) => {
            const found = kinds.find(({ name, path }) => name === wanted || path === wanted);
            if (!found)
              throw new PlainError(
                `no page “${wanted}”; there are ${kinds.map(({ name }) => name).join(", ")}`,
              );
            return found;
          }),
    parts: listed(parts).map((wanted) => {
      const found = PARTS.find((part) => part === wanted);
      if (!found) throw new PlainError(`no part “${wanted}”; there are ${PARTS.join(", ")}`);
      return found;
    }),
  };
}
