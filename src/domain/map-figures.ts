import type { AreaPay, AreaPayData, Place, PlaceTile } from "#data/catalogue.ts";
import { livingCostFactor } from "./living-cost.ts";
import { classesAboutZero, equallyFullClasses } from "./map-breaks.ts";
import { classOf, type MapClass } from "./map-classes.ts";
import type { MapMeasure } from "./map-measure.ts";
import { type FlagKey, type Missing, reasonOf } from "./official-pay.ts";
import { type PayUnit, printedAmount } from "./pay-units.ts";

/** Why a measure has no value in a state. */
export type Gap = Missing | "no-parity";

/** One measure of one code in one state. Exactly one of `value` and `gap` is null. */
export interface Figure {
  value: number | null;
  gap: Gap | null;
  /** Whether this project worked it out from published figures, because the publisher gives none. */
  derived: boolean;
}

export type Figures = Readonly<Record<MapMeasure, Figure>>;

/** One official code on the map. */
export interface MapSide {
  soc: string;
  /** An amount a year in the reader's unit. */
  amount(annual: number): number;
}

export interface StateSide {
  /** The row of the dataset; null when it has none. */
  pay: AreaPay | null;
  figures: Figures;
}

/** A state with its place on the tile grid and one side a code. */
export interface StateRow {
  place: Place;
  tile: PlaceTile;
  sides: readonly StateSide[];
}

/**
 * All measures of one code in one state. Amounts are rounded as they are printed, so that what is printed,
 * subtracted, classed and exported is the same number.
 * @param parity the state's price parity; without one there is no adjusted median.
 * @param share percent of pay spent locally that the adjusted median supposes.
 */
export function figuresOf(
  pay: AreaPay | null,
  {
    parity,
    share,
    unit,
    amount,
  }: Pick<Place, "parity"> & { share: number; unit: PayUnit } & Pick<MapSide, "amount">,
): Figures {
  const figure = (value: number | null | undefined, flag: FlagKey): Figure =>
    typeof value === "number"
      ? { value, gap: null, derived: pay?.[flag] === "derived_not_published" }
      : { value: null, gap: reasonOf(pay, flag), derived: false };
  const wage = (annual: number | null | undefined, factor = 1) =>
    figure(typeof annual === "number" ? printedAmount(amount(annual * factor), unit) : null, "wageFlag");
  const median = wage(pay?.median);
  return {
    median,
    p10: wage(pay?.p10),
    p90: wage(pay?.p90),
    adjusted:
      parity !== null
        ? wage(pay?.median, livingCostFactor(parity, share))
        : { value: null, gap: median.gap ?? "no-parity", derived: false },
    jobs: figure(pay?.employment, "employmentFlag"),
    quotient: figure(pay?.locationQuotient, "locationQuotientFlag"),
  };
}

/** Every state that has a tile, by name. @param sides one code, or two to subtract. */
export function stateRows(
  { table, tiles }: Pick<AreaPayData, "table" | "tiles">,
  places: readonly Place[],
  sides: readonly MapSide[],
  settings: { share: number; unit: PayUnit },
): StateRow[] {
  const tileOf = new Map(tiles.map((tile) => [tile.id, tile]));
  return places.flatMap((place) => {
    const tile = tileOf.get(place.id);
    if (!tile) return [];
    const side = ({ soc, amount }: MapSide): StateSide => {
      const pay = table[soc]?.[place.id] ?? null;
      return { pay, figures: figuresOf(pay, { parity: place.parity, amount, ...settings }) };
    };
    return [{ place, tile, sides: sides.map(side) }];
  });
}

/**
 * What the map shows of a state: the figure of its one code, or that of the first less that of the second.
 * @returns null when a figure it takes is missing.
 */
export function shownValue({ sides }: StateRow, measure: MapMeasure): number | null {
  const [first = null, second] = sides.map(({ figures }) => figures[measure].value);
  if (second === undefined || first === null) return first;
  // Cents and the quotients' hundredths are subtracted as decimals, not as binary fractions; nor is it ever -0.
  return second === null ? null : Number((first - second).toFixed(2)) || 0;
}

/** Whether this project worked a measure of one code out in any of the states. @param side from 0. */
export function derivedIn(rows: readonly StateRow[], side: number, measure: MapMeasure): boolean {
  return rows.some(({ sides }) => sides[side]?.figures[measure].derived);
}

/** The classes of the map: equally full for one code, equally wide about zero for a difference. */
export function mapClasses(rows: readonly StateRow[], measure: MapMeasure): MapClass[] {
  const values = rows.flatMap((row) => shownValue(row, measure) ?? []);
  return rows.some(({ sides }) => sides.length > 1) ? classesAboutZero(values) : equallyFullClasses(values);
}

/** The class a state falls in, from 0, or that it has no value. */
export type ClassKey = number | "missing";

export function classKey(row: StateRow, measure: MapMeasure, classes: readonly MapClass[]): ClassKey {
  const value = shownValue(row, measure);
  return value === null ? "missing" : classOf(classes, value);
}
