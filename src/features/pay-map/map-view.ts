import type { AreaPayData, Catalogue, RoleSummary } from "#data/catalogue.ts";
import { NO_CHOICES } from "#domain/choices.ts";
import type { Format } from "#domain/format.ts";
import { START_SHARE } from "#domain/living-cost.ts";
import type { MapClass } from "#domain/map-classes.ts";
import { mapClasses, type StateRow, stateRows } from "#domain/map-figures.ts";
import { MAP_MEASURES, type MapMeasure } from "#domain/map-measure.ts";
import type { PayView } from "#domain/pay-view.ts";
import { withSign } from "#domain/signed.ts";
import { isPay } from "./measure-words.ts";

/** One role on the map, or the first of two less the second. */
export interface MapView {
  roles: readonly RoleSummary[];
  measure: MapMeasure;
  /** What the map can show: no adjusted median where there are no price parities. */
  measures: readonly MapMeasure[];
  /** What the dataset calls the parts of the nation. */
  words: Catalogue["site"]["words"]["state"];
  /** Whether the map shows a difference. */
  difference: boolean;
  /** Percent of pay spent locally that the adjusted median supposes. */
  share: number;
  /** By name. */
  rows: readonly StateRow[];
  /** From low to high; those of the measure shown. */
  classes: readonly MapClass[];
  pay: PayView;
  catalogue: Catalogue;
  format: Format;
  /** A figure of one code, without the words of its unit: `$174,410`, `17,450`, `1.24`. */
  plain(value: number, measure: MapMeasure): string;
  /** The same of what the map shows: a difference has its sign, `+$12,340`. */
  signed(value: number, measure: MapMeasure): string;
  /** A value of the measure shown for a tile: `$174k`, `17k`, `+1.24`. */
  short(value: number): string;
}

/** The measures a map of the dataset can show. */
export function measuresOf({ places }: Pick<Catalogue, "places">): readonly MapMeasure[] {
  const adjusts = places.some(({ kind, parity }) => kind === "state" && parity !== null);
  return adjusts ? MAP_MEASURES : MAP_MEASURES.filter((measure) => measure !== "adjusted");
}

/**
 * What there is to show of one role or two in every state, under the reader's settings.
 * @param roles one or two.
 * @param measure the median stands for one that the dataset has no figures for.
 */
export function createMapView({
  roles,
  area,
  measure: wanted,
  pay,
  catalogue,
  format,
}: Pick<MapView, "roles" | "measure" | "pay" | "catalogue" | "format"> & {
  area: Pick<AreaPayData, "table" | "tiles">;
}): MapView {
  const { unit, local } = pay.settings;
  const share = local ?? START_SHARE;
  const difference = roles.length > 1;
  const measures = measuresOf(catalogue);
  const measure = measures.find((key) => key === wanted) ?? NO_CHOICES.measure;
  const sides = roles.map(({ slug, official }) => ({
    soc: official.soc,
    amount: (annual: number) => pay.amount(annual, slug),
  }));
  const rows = stateRows(area, catalogue.places, sides, { share, unit });
  const hundredths = new Intl.NumberFormat(catalogue.site.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const tenths = new Intl.NumberFormat(catalogue.site.locale, { maximumFractionDigits: 1 });
  const thousands = (jobs: number) => {
    if (jobs < 1000) return format.count(jobs);
    return `${jobs < 10_000 ? tenths.format(jobs / 1000) : format.count(Math.round(jobs / 1000))}k`;
  };
  const plain: MapView["plain"] = (value, kind) => {
    if (isPay(kind)) return pay.money(value);
    return kind === "jobs" ? format.count(value) : hundredths.format(value);
  };
  // A small difference would come out as $0k.
  const exact = unit === "hour" || unit === "life" ? 10 : 1000;
  const plainShort = (value: number) => {
    if (isPay(measure)) return value < exact ? pay.money(value) : pay.short(value);
    return measure === "jobs" ? thousands(value) : hundredths.format(value);
  };
  return {
    roles,
    measure,
    measures,
    words: catalogue.site.words.state,
    difference,
    share,
    rows,
    classes: mapClasses(rows, measure),
    pay,
    catalogue,
    format,
    plain,
    signed: (value, kind) => (difference ? withSign(value, (size) => plain(size, kind)) : plain(value, kind)),
    short: (value) => (difference ? withSign(value, plainShort) : plainShort(value)),
  };
}
