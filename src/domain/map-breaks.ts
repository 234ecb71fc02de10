import { counted, divergingClasses, type MapClass, quantileClasses } from "./map-classes.ts";

/** 12 digits, so that 80 + 3.8 is 83.8. */
function clean(edge: number): number {
  return Number(edge.toPrecision(12));
}

/**
 * Classes that hold about equally many values, with breaks round for the range that the values span. Wages lie
 * close together: two digits of the whole amounts would leave three classes of them.
 * @param values finite. @returns five at the most, none of them empty; none for no values.
 */
export function equallyFullClasses(values: readonly number[]): MapClass[] {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (!(max > min)) return quantileClasses(values, 5);
  // A round amount well below all values; the two digits of a break are counted from there.
  const unit = 10 ** Math.floor(Math.log10((max - min) / 2));
  const base = Math.max(0, Math.floor(min / unit) - 1) * unit;
  const above = quantileClasses(
    values.map((value) => clean(value - base)),
    5,
  );
  // The ends are the values themselves.
  const edges = above.map(({ from, to }, i) => ({
    from: i === 0 ? min : clean(from + base),
    to: i === above.length - 1 ? max : clean(to + base),
  }));
  return counted(edges, values);
}

/** Widths whose halves make round edges too: ±15 and ±45 for 30. Each is at most twice the one before. */
const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
const PER_SIDE = 2;

/**
 * Five equal classes about zero, as narrow as a round step allows: of steps 1, 2 and 5 alone, 50 would have to
 * do for a difference that calls for 28, and most states would fall in one class.
 * @param values finite. @returns none for no values, one from 0 to 0 when all are zero.
 */
export function classesAboutZero(values: readonly number[]): MapClass[] {
  const reach = Math.max(0, ...values.map(Math.abs));
  if (reach === 0) return divergingClasses(values, PER_SIDE);
  const least = reach / (PER_SIDE + 0.5);
  const power = 10 ** Math.floor(Math.log10(least));
  // A little less than `least` will do, where the two differ only as binary fractions.
  const fits = (size: number) => size * power >= least * (1 - 1e-12);
  // An edge of a half of 0.15 would take a third decimal, which nothing prints.
  const prints = (size: number) => Number.isInteger(size) || power >= 1;
  const step = clean((STEPS.find((size) => fits(size) && prints(size)) ?? 10) * power);
  // In steps, so that the step is 1.
  const inSteps = divergingClasses(
    values.map((value) => value / step),
    PER_SIDE,
  );
  return counted(
    inSteps.map(({ from, to }) => ({ from: clean(from * step), to: clean(to * step) })),
    values,
  );
}
