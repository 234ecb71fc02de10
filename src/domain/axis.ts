import { range, tickStep } from "d3-array";
import { scaleLinear } from "d3-scale";

/** A pay axis: amounts a year, in the catalogue's currency. */
export interface Axis {
  min: number;
  max: number;
  /** Labelled ticks, `min` and `max` among them. */
  ticks: readonly number[];
  /** Unlabelled ticks, at the quarters between two labelled ones. */
  minor: readonly number[];
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
  const finite = amounts.filter(Number.isFinite);
  if (finite.length === 0) throw new Error("an axis needs at least one amount");
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const step = tickStep(low, high === low ? low * 1.5 + 1 : high, TICKS);
  // Counted in steps: adding a step at a time would end beside the last one by a rounding error.
  const first = Math.max(0, Math.floor((low - step / 2) / step));
  const last = Math.ceil((high + step / 2) / step);
  const [min, max] = [first * step, last * step];
  const scale = scaleLinear([min, max], [0, 100]).clamp(true);
  const quarters = range(first * QUARTERS, last * QUARTERS).filter((quarter) => quarter % QUARTERS !== 0);
  return {
    min,
    max,
    ticks: range(first, last + 1).map((count) => count * step),
    minor: quarters.map((quarter) => (quarter * step) / QUARTERS),
    percent: (amount) => Math.round(scale(amount) * 100) / 100,
  };
}
