import { extent, range, tickStep } from "d3-array";

/** A pay axis: amounts a year, in the catalogue's currency. */
export interface Axis {
  min: number;
  max: number;
  /** Labelled ticks, `min` and `max` among them. */
  ticks: readonly number[];
  /** Unlabelled ticks, at the quarters between two labelled ones. */
  minor: readonly number[];
  /** From one tick to the next, labelled or not: as fine as something set on the axis can be read. */
  step: number;
  /** Place of an amount on the axis, 0 to 100 percent, clamped. */
  percent(amount: number): number;
}

/** Labelled ticks wanted; d3 chooses the nearest round step. */
const TICKS = 6;

/** Parts between two labelled ticks. */
const QUARTERS = 4;

/**
 * The axis that holds all `amounts` with room for a label at either end. The scale need not start at
 * zero, because what is drawn on it are ranges between two labelled ends.
 * @throws when there is no finite amount.
 */
export function payAxis(amounts: readonly number[]): Axis {
  const [low, high] = extent(amounts.filter(Number.isFinite));
  if (low === undefined) throw new Error("an axis needs at least one amount");
  const step = tickStep(low, high === low ? low * 1.5 + 1 : high, TICKS);
  // Counted in steps: adding a step at a time would end beside the last one by a rounding error.
  const first = Math.max(0, Math.floor((low - step / 2) / step));
  const last = Math.ceil((high + step / 2) / step);
  const [min, max] = [first * step, last * step];
  const percent = (amount: number) => Math.min(100, Math.max(0, ((amount - min) / (max - min)) * 100));
  const quarters = range(first * QUARTERS, last * QUARTERS).filter((quarter) => quarter % QUARTERS !== 0);
  return {
    min,
    max,
    ticks: range(first, last + 1).map((count) => count * step),
    minor: quarters.map((quarter) => (quarter * step) / QUARTERS),
    step: step / QUARTERS,
    percent: (amount) => Math.round(percent(amount) * 100) / 100,
  };
}
