import type { Official } from "#data/catalogue.ts";
import { PERCENTILE_NAMES, type StatisticKey } from "#domain/percentiles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import { CiteButton } from "./cite-button.tsx";
import { figureCitation } from "./figure-citation.ts";

/** The button that copies an official figure, as it is shown now, with its citation. Nothing where there is none. */
export function CiteFigure({
  official,
  slug,
  statistic,
}: {
  official: Official;
  slug: string;
  statistic: StatisticKey;
}) {
  const { catalogue, format } = useCatalogue();
  const pay = usePay();
  const text = figureCitation({ official, slug, statistic, pay, catalogue, format });
  if (text === null) return null;
  return (
    <CiteButton
      label={`${PERCENTILE_NAMES[statistic].long} of ${official.title}, ${pay.place.name}`}
      text={() => text}
    />
  );
}
