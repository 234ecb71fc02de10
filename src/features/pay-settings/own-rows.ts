import type { RoleSummary } from "#data/catalogue.ts";
import type { Format } from "#domain/format.ts";
import { missingSentence } from "#domain/missing-words.ts";
import type { PayView } from "#domain/pay-view.ts";
import { placementWords } from "#domain/placement-words.ts";

/** Where an amount falls in one official occupation. */
export interface OwnRow {
  soc: string;
  title: string;
  /** `Data Scientist`, or `Backend / API and DevOps / SRE` of roles that stand on the same code. */
  names: string;
  shared: boolean;
  /** The place among the percentiles, or why there is none. */
  words: string;
  placed: boolean;
}

/**
 * Where an amount falls, a row an official code in the order of `roles`. By annual figures as published,
 * whatever unit and adjustment the page shows; where there are none, the row says why.
 */
export function ownRows(
  roles: readonly RoleSummary[],
  annual: number,
  { place, official }: Pick<PayView, "place" | "official">,
  format: Format,
): OwnRow[] {
  return roles
    .filter((role, index) => roles.findIndex(({ official: { soc } }) => soc === role.official.soc) === index)
    .map(({ slug, official: { soc, title } }) => {
      const same = roles.filter((role) => role.official.soc === soc).map(({ shortName }) => shortName);
      const figures = official(soc, slug);
      const placement = figures.pay && placementWords(figures.pay, annual);
      const words =
        placement ||
        missingSentence(figures, place, title, format) ||
        `Not placed: fewer than two percentiles of ${title} are published for ${place.name}.`;
      return {
        soc,
        title,
        names: format.list(same),
        shared: same.length > 1,
        words,
        placed: placement !== null,
      };
    });
}
