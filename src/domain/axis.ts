import { tickStep } from "d3-array";
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
  const min = Math.max(0, Math.floor((low - step / 2) / step) * step);
  const max = Math.ceil((high + step / 2) / step) * step;
  const scale = scaleLinear([min, max], [0, 100]).clamp(true);
  const every = (size: number) =>
    Array.from({ length: Math.round((max - min) / size) + 1 }, (_, i) => min + i * size);
  const ticks = every(step);
  return {
    min,
    max,
    ticks,
    minor: every(step / 4).filter((amount) => !ticks.includes(amount)),
    percent: (amount) => Math.round(scale(amount) * 100) / 100,
  };
}
