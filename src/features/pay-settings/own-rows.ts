import { group } from "d3-array";
import type { RoleSummary } from "#data/catalogue.ts";
import type { Format } from "#domain/format.ts";
import { missingSentence } from "#domain/missing-words.ts";
import type { PayView } from "#domain/pay-view.ts";
import { placementWords } from "#domain/placement-words.ts";
import { someNames } from "#domain/some-names.ts";

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
 * The roles that stand on each official code, in the order of `roles`.
 * @param first the slug of a role whose code stands before all others.
 */
export function byCode(roles: readonly RoleSummary[], first?: string): RoleSummary[][] {
  const leading = roles.filter(({ slug }) => slug === first);
  const codes = group([...leading, ...roles], ({ official }) => official.soc);
  return [...codes.values()].map((same) => [...new Set(same)]);
}

/**
 * Where an amount falls in the one official code that roles stand on. By annual figures as published, whatever
 * unit and adjustment the page shows; where there are none, the row says why.
 * @throws for no roles.
 */
export function ownRow(
  same: readonly RoleSummary[],
  annual: number,
  { place, official }: Pick<PayView, "place" | "official">,
  format: Format,
): OwnRow {
  const [role] = same;
  if (!role) throw new Error("an official code needs a role that stands on it");
  const { soc, title } = role.official;
  const figures = official(soc, role.slug);
  const placement = figures.pay && placementWords(figures.pay, annual);
  const words =
    placement ||
    missingSentence(figures, place, title, format) ||
    `Not placed: fewer than two percentiles of ${title} are published for ${place.name}.`;
  return {
    soc,
    title,
    names: someNames(
      same.map(({ shortName }) => shortName),
      format,
    ),
    shared: same.length > 1,
    words,
    placed: placement !== null,
  };
}
