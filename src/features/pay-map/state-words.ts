import { type Gap, type StateRow, type StateSide, shownValue } from "#domain/map-figures.ts";
import type { MapMeasure } from "#domain/map-measure.ts";
import { MISSING_SHORT, missingSentence } from "#domain/missing-words.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { classWords } from "./class-words.ts";
import type { MapView } from "./map-view.ts";
import { isPay, MEASURE_NAMES } from "./measure-words.ts";

/** Why there is no value, for the cell of a table. */
export function gapShort(gap: Gap): string {
  return gap === "no-parity" ? "no price parity" : MISSING_SHORT[gap];
}

/** Why a difference, or the figure of one role, has no value, for the cell of a table: the first reason. */
export function rowGapShort({ sides }: StateRow, measure: MapMeasure): string {
  const gap = sides.map(({ figures }) => figures[measure].gap).find((reason) => reason !== null);
  return gap ? gapShort(gap) : "";
}

/** The words after a value: ` a year`; empty for what is no amount of pay. */
export function unitAfter({ pay }: MapView, measure: MapMeasure): string {
  return isPay(measure) ? ` ${UNIT_WORDS[pay.settings.unit]}` : "";
}

/** Why one side has no value, in a sentence; empty when it has. */
function sideGap({ pay, figures }: StateSide, title: string, row: StateRow, view: MapView): string {
  const { measure, format } = view;
  const { gap } = figures[measure];
  const { place } = row;
  if (gap === null) return "";
  if (gap === "no-parity") return `Cannot be adjusted: there is no price parity of ${place.name}.`;
  if (isPay(measure) || gap === "no-row" || gap === "not-in-dataset")
    return missingSentence({ pay, missing: gap }, place, title, format);
  return measure === "jobs"
    ? `Not published for ${place.name}: the number of jobs of ${title} is withheld.`
    : `Not published for ${place.name}: the location quotient of ${title} is withheld.`;
}

/** Why the map shows no value for a state, in sentences; empty when it does. */
export function gapSentence(view: MapView, row: StateRow): string {
  const sentences = row.sides.map((side, i) => sideGap(side, view.roles[i]?.official.title ?? "", row, view));
  return sentences.filter(Boolean).join(" ");
}

/** Which of two roles has the higher figure: `more for Data Engineer`. Empty for one role. */
function leader({ roles, difference }: MapView, value: number): string {
  if (!difference) return "";
  if (value === 0) return ", the same for both";
  return `, more for ${roles[value > 0 ? 0 : 1]?.shortName ?? ""}`;
}

/** What the map shows of a state, in words: `median $174,410 a year`, or why there is nothing. */
export function shownWords(view: MapView, row: StateRow): string {
  const { measure } = view;
  const value = shownValue(row, measure);
  if (value === null) return gapSentence(view, row);
  const amount = `${view.signed(value, measure)}${unitAfter(view, measure)}`;
  return `${MEASURE_NAMES[measure].toLowerCase()} ${amount}${leader(view, value)}`;
}

/**
 * The name of a tile: what it shows, so that moving over the map says the figures. It holds the state's
 * letters, which are what is seen on the tile.
 */
export function tileName(view: MapView, row: StateRow): string {
  const { place } = row;
  const words = shownWords(view, row);
  const value = shownValue(row, view.measure);
  const named = `${place.name} (${place.id})`;
  return value === null ? `${named}: ${words}` : `${named}: ${words}, ${classWords(view, value)}`;
}
