import type { RoleSummary } from "#data/catalogue.ts";
import type { Source } from "#data/schema.ts";
import type { ExportTable, ExportValue } from "#domain/export-table.ts";
import { type Figures, type StateRow, shownValue } from "#domain/map-figures.ts";
import type { MapMeasure } from "#domain/map-measure.ts";
import { DERIVED_SHORT } from "#domain/missing-words.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { keyWords } from "./class-words.ts";
import { mapNotes, signNote } from "./map-notes.ts";
import { mapSettings, mapTitle } from "./map-settings.ts";
import type { MapView } from "./map-view.ts";
import { isPay, MEASURE_NAMES, measureTitle } from "./measure-words.ts";
import { gapShort } from "./state-words.ts";
import type { MapState } from "./use-pay-map.ts";

type Columns = ExportTable["columns"];

const FLAGS: readonly { key: string; label: string; measures: readonly MapMeasure[] }[] = [
  { key: "wages flag", label: "Flag of wages", measures: ["median", "p10", "p90", "adjusted"] },
  { key: "jobs flag", label: "Flag of jobs", measures: ["jobs"] },
  { key: "quotient flag", label: "Flag of the location quotient", measures: ["quotient"] },
];

/** Why the first figure that is missing is, or that one was derived. Empty for published figures. */
function flagOf(figures: Figures, measures: readonly MapMeasure[]): string {
  const asked = measures.map((measure) => figures[measure]);
  const gap = asked.find((figure) => figure.gap !== null)?.gap;
  if (gap) return gapShort(gap);
  return asked.some(({ derived }) => derived) ? DERIVED_SHORT : "";
}

/** The columns of a role have its slug in front where there are two. */
function keyOf({ difference }: MapView, { slug }: RoleSummary, key: string): string {
  return difference ? `${slug} ${key}` : key;
}

function columnsOf(view: MapView): Columns {
  const { difference, roles, catalogue, measures: all, pay } = view;
  const unit = (measure: MapMeasure) => {
    if (isPay(measure)) return `${catalogue.currency} ${UNIT_WORDS[pay.settings.unit]}`;
    return measure === "jobs" ? "jobs" : "1 is the national share";
  };
  const sides = roles.flatMap((role) => {
    const label = (text: string) => (difference ? `${text}, ${role.name}` : text);
    return [
      ...all.map((measure) => ({
        key: keyOf(view, role, measure),
        label: label(MEASURE_NAMES[measure]),
        unit: unit(measure),
      })),
      ...FLAGS.map((flag) => ({ key: keyOf(view, role, flag.key), label: label(flag.label), unit: "" })),
    ];
  });
  const differences = all.map((measure) => ({
    key: `difference ${measure}`,
    label: measureTitle(measure, true),
    unit: unit(measure),
  }));
  return [
    { key: "placeId", label: "place id", unit: "" },
    { key: "place", label: "place", unit: "" },
    ...sides,
    ...(difference ? differences : []),
    { key: "class", label: "class on the map", unit: "" },
    ...(all.includes("adjusted") ? [{ key: "parity", label: "price parity", unit: "nation 100" }] : []),
  ];
}

function rowOf({ view, keyOf: classOf }: MapState, row: StateRow): ExportTable["rows"][number] {
  const { place, sides } = row;
  const cells: [string, ExportValue][] = sides.flatMap(({ figures }, i) => {
    const role = view.roles[i];
    if (!role) return [];
    return [
      ...view.measures.map((measure): [string, ExportValue] => [
        keyOf(view, role, measure),
        figures[measure].value,
      ]),
      ...FLAGS.map(({ key, measures }): [string, ExportValue] => [
        keyOf(view, role, key),
        flagOf(
          figures,
          measures.filter((measure) => view.measures.includes(measure)),
        ),
      ]),
    ];
  });
  if (view.difference) {
    for (const measure of view.measures) cells.push([`difference ${measure}`, shownValue(row, measure)]);
  }
  return {
    placeId: place.id,
    place: place.name,
    ...Object.fromEntries(cells),
    class: keyWords(view, classOf(row)),
    ...(view.measures.includes("adjusted") && { parity: place.parity }),
  };
}

/**
 * The map as data: a row for each state that is shown, in the order of the table, with all measures as the
 * numbers that are printed. Two roles have theirs side by side, and the differences of all measures.
 * @param address absolute. @param sources those of official pay and of the price parities.
 */
export function mapTable(
  map: MapState,
  { address, sources }: { address: string; sources: readonly Source[] },
): ExportTable {
  const { view, shown } = map;
  const sign = signNote(view);
  return {
    title: mapTitle(view),
    address,
    dataset: view.catalogue.site.name,
    settings: mapSettings(map),
    columns: columnsOf(view),
    rows: shown.map((row) => rowOf(map, row)),
    notes: [...(sign ? [sign] : []), ...mapNotes(view)],
    sources,
  };
}
