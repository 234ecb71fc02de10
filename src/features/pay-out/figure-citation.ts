import type { Catalogue, Official } from "#data/catalogue.ts";
import { citation, citedUnit } from "#domain/citation.ts";
import type { Format } from "#domain/format.ts";
import { livingCostWords } from "#domain/living-cost-words.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import type { PayView } from "#domain/pay-view.ts";
import { PERCENTILE_NAMES, type StatisticKey } from "#domain/percentiles.ts";

/**
 * One official figure with its citation, as it is shown under the reader's settings.
 * @param slug the role for whose hours an hour of life is counted.
 * @returns null where the figure was not published.
 */
export function figureCitation({
  official: { soc, title },
  slug,
  statistic,
  pay,
  catalogue,
  format,
}: {
  official: Pick<Official, "soc" | "title">;
  slug: string;
  statistic: StatisticKey;
  pay: PayView;
  catalogue: Pick<Catalogue, "paritySource">;
  format: Pick<Format, "count" | "date" | "pay">;
}): string | null {
  const figures = pay.official(soc, slug);
  const shown = figures.shown[statistic];
  const annual = figures.pay?.[statistic] ?? null;
  if (shown === null || annual === null) return null;
  const { place, settings, source, adjusted } = pay;
  return citation(
    {
      occupation: title,
      soc,
      place: place.name,
      statistic: PERCENTILE_NAMES[statistic].long,
      amountText: pay.money(shown),
      unitWords: citedUnit(settings.unit, pay.week(slug), format),
      source,
      ...((adjusted || settings.unit !== "year") && {
        published: `${format.pay(annual, "year")} ${UNIT_WORDS.year}`,
      }),
      ...(adjusted && {
        adjusted: { words: livingCostWords(place, settings), paritySource: catalogue.paritySource },
      }),
    },
    format,
  );
}
