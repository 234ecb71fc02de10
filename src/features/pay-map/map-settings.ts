import type { ExportTable } from "#domain/export-table.ts";
import { exportUnit, exportWeeks } from "#domain/export-unit.ts";
import { keyWords } from "./class-words.ts";
import type { MapView } from "./map-view.ts";
import { MEASURE_NAMES, measureTitle } from "./measure-words.ts";
import type { MapState } from "./use-pay-map.ts";

/** What a file of the map is called. */
export function mapTitle({ roles, measure, difference, words }: MapView): string {
  return `Pay by ${words.one}: ${roles.map(({ name }) => name).join(" minus ")}, ${measureTitle(measure, difference).toLowerCase()}`;
}

/** What the reader had chosen for the map, by name, for a file of its figures. */
export function mapSettings({ view, only, shown, sort }: MapState): ExportTable["settings"] {
  const { roles, measure, measures, share, rows, pay, catalogue, format, words } = view;
  const [first, second] = roles;
  const picked = [...only].map((key) => keyWords(view, key));
  return {
    role: first?.name ?? null,
    "official code": first?.official.soc ?? null,
    "official occupation": first?.official.title ?? null,
    fit: first?.official.fit ?? null,
    ...(second && {
      minus: second.name,
      "official code of minus": second.official.soc,
      "official occupation of minus": second.official.title,
      "fit of minus": second.official.fit,
    }),
    "on the map": MEASURE_NAMES[measure],
    currency: catalogue.currency,
    unit: exportUnit(pay, format),
    ...exportWeeks(roles, pay),
    ...(measures.includes("adjusted") && {
      "share of pay spent locally in the adjusted median, percent": share,
      "price parity from": catalogue.paritySource.id,
    }),
    "classes shown": picked.length > 0 ? picked.join("; ") : "all",
    [`${words.many} shown`]: `${shown.length} of ${rows.length}`,
    "sorted by": sort.column.label,
    order: sort.direction,
  };
}
