import type { RoleSummary } from "#data/catalogue.ts";
import { missingSentence } from "#domain/missing-words.ts";
import { mapPercentiles } from "#domain/official-pay.ts";
import { released } from "#domain/percentiles.ts";
import type { PairSide } from "#domain/role-pairs.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";

/** A role in a pair: people in its official occupation, in the place whose figures are shown. */
export interface RoleSide extends PairSide {
  role: RoleSummary;
  /** As it is shown elsewhere on the page; null where none was released. */
  median: number | null;
  /** Why there is nothing to compare, or empty. */
  missing: string;
}

const ENOUGH = 2;

/**
 * The roles as sides of pairs. Published annual figures are compared, because a unit and the living cost of
 * one place change both sides alike; an hour of life does not where the reader's hours differ, and then the
 * figures shown are compared.
 */
export function usePairSides(roles: readonly RoleSummary[]): { sides: RoleSide[]; byHours: boolean } {
  const { format } = useCatalogue();
  const { place, settings, official, week } = usePay();
  const hours = roles.map(({ slug }) => week(slug)).map(({ work, onCall }) => work + onCall);
  const byHours = settings.unit === "life" && new Set(hours).size > 1;
  const sides = roles.map((role) => {
    const { soc, title } = role.official;
    const found = official(soc, role.slug);
    const values = byHours ? found.shown : mapPercentiles(found.pay, (annual) => annual);
    const few = `Too few percentiles of ${title} are published for ${place.name}: it takes ${ENOUGH}.`;
    return {
      role,
      soc,
      values,
      median: found.shown.median,
      missing: missingSentence(found, place, title, format) || (released(values).length < ENOUGH ? few : ""),
    };
  });
  return { sides, byHours };
}
