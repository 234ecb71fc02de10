import { capital } from "#domain/format.ts";
import { derivedIn, type Figure, type StateRow, shownValue } from "#domain/map-figures.ts";
import type { MapMeasure } from "#domain/map-measure.ts";
import type { MapView } from "./map-view.ts";
import { MEASURE_NAMES } from "./measure-words.ts";
import { gapShort, rowGapShort } from "./state-words.ts";

/** A cell's text; `gap` where it says why there is no figure. */
export interface Cell {
  text: string;
  gap: boolean;
}

export interface Column {
  key: string;
  label: string;
  /** What has to be said of the whole column; empty for nothing. */
  remark: string;
  /** What the column is sorted by; null stands last. */
  value(row: StateRow): number | string | null;
  cell(row: StateRow): Cell;
}

/** The key of the column of the states' names. */
export const STATE = "state";

/** The column of the states' names. */
export function stateColumn({ words }: Pick<MapView, "words">): Column {
  return {
    key: STATE,
    label: capital(words.one),
    remark: "",
    value: ({ place }) => place.name,
    cell: ({ place }) => ({ text: place.name, gap: false }),
  };
}

const EMPTY: Figure = { value: null, gap: "not-in-dataset", derived: false };

function figureColumn(view: MapView, key: string, label: string, side: number, measure: MapMeasure): Column {
  const figure = ({ sides }: StateRow) => sides[side]?.figures[measure] ?? EMPTY;
  return {
    key,
    label,
    remark: derivedIn(view.rows, side, measure) ? "derived by this project" : "",
    value: (row) => figure(row).value,
    cell: (row) => {
      const { value, gap } = figure(row);
      return value === null
        ? { text: gapShort(gap ?? "withheld"), gap: true }
        : { text: view.plain(value, measure), gap: false };
    },
  };
}

/**
 * The columns beside the states' names, the one that the map shows first of one role and last of two. One
 * role has a column a measure; two have one each for the measure shown, and their difference.
 */
export function columnsOf(view: MapView): Column[] {
  const { roles, measure, measures: all, difference } = view;
  if (!difference) {
    const measures = [measure, ...all.filter((other) => other !== measure)];
    return measures.map((key) => figureColumn(view, key, MEASURE_NAMES[key], 0, key));
  }
  const sides = roles.map(({ slug, shortName }, side) => figureColumn(view, slug, shortName, side, measure));
  const value = (row: StateRow) => shownValue(row, measure);
  return [
    ...sides,
    {
      key: "difference",
      label: "Difference",
      remark: sides.find(({ remark }) => remark !== "")?.remark ?? "",
      value,
      cell: (row) => {
        const shown = value(row);
        if (shown !== null) return { text: view.signed(shown, measure), gap: false };
        return { text: rowGapShort(row, measure), gap: true };
      },
    },
  ];
}
