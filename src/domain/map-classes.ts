import { ascending, extent, quantileSorted, tickStep } from "d3-array";

/** A class of a choropleth: `from` inclusive, `to` exclusive, but inclusive in the last class. */
export interface MapClass {
  from: number;
  to: number;
  /** How many of the values fall in it. */
  count: number;
}

/** The class a value falls in, from 0; -1 when it lies outside all of them or is not a number. */
export function classOf(classes: readonly Pick<MapClass, "from" | "to">[], value: number): number {
  const last = classes.length - 1;
  return classes.findIndex(
    ({ from, to }, i) => value >= from && (value < to || (i === last && value === to)),
  );
}

/** The classes with how many of the values fall in each. */
export function counted(classes: readonly Omit<MapClass, "count">[], values: readonly number[]): MapClass[] {
  return classes.map((edge, i) => ({
    ...edge,
    count: values.filter((value) => classOf(classes, value) === i).length,
  }));
}

/** The classes between neighbouring edges, which rise. */
function classesBetween(edges: readonly number[], values: readonly number[]): MapClass[] {
  return counted(
    edges.slice(1).map((to, i) => ({ from: edges[i] ?? to, to })),
    values,
  );
}

/** The number of two significant digits nearest to `value` and strictly between `min` and `max`; NaN for none. */
function roundBreak(value: number, min: number, max: number): number {
  const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  const near = [value, value + unit, value - unit].map((number) => Number(number.toPrecision(2)));
  return near.find((number) => number > min && number < max) ?? Number.NaN;
}

/**
 * Classes that hold about equally many values. The outer ends are the smallest and the largest value
 * themselves; the breaks lie near the quantiles, rounded to two significant digits so that a legend can
 * print them. No class is empty: there are fewer than `wanted` where values are equal or too close to be
 * told apart in two digits, and one, with `from` equal to `to`, where all are equal.
 * @param values in any unit, in any order; those that are not finite are passed over.
 * @param wanted 1 or more.
 * @returns none for no values.
 */
export function quantileClasses(values: readonly number[], wanted = 5): MapClass[] {
  const sorted = values.filter(Number.isFinite).sort(ascending);
  const [min, max] = extent(sorted);
  if (min === undefined) return [];
  const second = sorted.find((value) => value > min) ?? max;
  const lastButOne = sorted.findLast((value) => value < max) ?? min;
  const edges = [min];
  for (let i = 1; i < wanted; i++) {
    const quantile = quantileSorted(sorted, i / wanted) ?? min;
    // Where many values are the smallest or the largest, the quantile is that too, and would divide nothing.
    const inside = Math.max((min + second) / 2, Math.min((lastButOne + max) / 2, quantile));
    const last = edges.at(-1) ?? min;
    const next = roundBreak(inside, min, max);
    if (sorted.some((value) => value >= last && value < next)) edges.push(next);
  }
  return classesBetween([...edges, max], sorted);
}

/**
 * Equal classes on a round step, symmetric about zero: `perSide` on either side of one around zero, as in
 * −25k to −15k, −15k to −5k, −5k to 5k, 5k to 15k, 15k to 25k. They cover every value with the smallest
 * step of 1, 2 or 5 times a power of ten that does. Classes without a value are kept, with a count of 0.
 * @param values in any unit, in any order; those that are not finite are passed over.
 * @param perSide 0 or more.
 * @returns none for no values; a single class from 0 to 0 when all are zero, as that gives no step.
 */
export function divergingClasses(values: readonly number[], perSide = 2): MapClass[] {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return [];
  const reach = Math.max(...finite.map(Math.abs));
  if (reach === 0) return [{ from: 0, to: 0, count: finite.length }];
  const count = 2 * perSide + 1;
  // An edge is a half step; 15 digits, so that 3 × 0.1 is 0.3.
  const edge = (step: number, halves: number) => Number(((step / 2) * halves).toPrecision(15));
  const near = tickStep(0, (2 * reach) / count, 1);
  const step = edge(near, count) >= reach ? near : tickStep(0, 2 * near, 1);
  const edges = Array.from({ length: count + 1 }, (_, i) => edge(step, 2 * i - count));
  return classesBetween(edges, finite);
}
