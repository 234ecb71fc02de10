import type { RoleSummary } from "#data/catalogue.ts";
import { type MedianChange, type MedianSide, medianChange } from "#domain/median-change.ts";
import { MISSING_SHORT, missingSentence } from "#domain/missing-words.ts";
import { missingFigure } from "#domain/official-pay.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";

/** A role's official median, in the reader's place and unit. */
export interface RoleMedian extends MedianSide {
  /** As it was published, in the unit; null where that is what is shown, and where there is none. */
  published: number | null;
  /** Why there is none, in one sentence; empty when there is one. */
  missing: string;
}

/** The roles' official medians, and what a move from one role to another changes of them. */
export function useMedians(): {
  medianOf(role: RoleSummary): RoleMedian;
  changeOf(from: RoleSummary, to: RoleSummary): MedianChange;
} {
  const { format } = useCatalogue();
  const pay = usePay();
  const medianOf = ({ slug, official: { soc, title } }: RoleSummary): RoleMedian => {
    const found = pay.official(soc, slug);
    const reason = missingFigure(found, "median");
    // Where some percentiles are there, only the median itself is missing.
    const alone = reason ? `No median of ${title} for ${pay.place.name}: ${MISSING_SHORT[reason]}.` : "";
    return {
      soc,
      median: found.shown.median,
      published: pay.adjusted ? found.raw.median : null,
      missing: missingSentence(found, pay.place, title, format) || alone,
    };
  };
  return {
    medianOf,
    changeOf: (from, to) => medianChange(medianOf(from), medianOf(to), pay.settings.unit),
  };
}
