import type { Percentiles } from "#data/catalogue.ts";
import { EARN_LESS, released } from "./percentiles.ts";

/**
 * Of 100 random pairs, one worker of each occupation: in how many does the first earn more? Unrounded, 0
 * to 100; a pair with equal pay counts half.
 */
export interface PairShare {
  /** The fewest and the most pairs that agree with the published percentiles. */
  least: number;
  most: number;
  /**
   * The share of those pairs alone in which both lie between their occupation's lowest and highest released
   * percentile. It is about other pairs than the two bounds, and need not lie between them.
   */
  between: number;
}

/** Workers whose pay is spread evenly over a stretch; they all earn the same where `from` equals `to`. */
interface Stretch {
  from: number;
  to: number;
  /** Of 100 in the occupation. */
  workers: number;
}

interface Spread {
  lowest: number;
  highest: number;
  /** Workers, of 100, below the lowest and above the highest released percentile. */
  lower: number;
  upper: number;
  middle: Stretch[];
}

function spread(values: Percentiles): Spread | null {
  const points = released(values).map(({ key, value }) => ({ value, below: EARN_LESS[key] }));
  const lowest = points[0];
  const highest = points.at(-1);
  if (!lowest || !highest || lowest === highest) return null;
  const middle = points.slice(1).map(({ value, below }, i) => {
    const last = points[i] ?? lowest;
    return { from: last.value, to: value, workers: below - last.below };
  });
  return {
    lowest: lowest.value,
    highest: highest.value,
    lower: lowest.below,
    upper: 100 - highest.below,
    middle,
  };
}

/** Everybody, with all of the lower tail at one amount and all of the upper tail at another. */
const withTails = ({ lower, upper, middle }: Spread, low: number, high: number): Stretch[] => [
  { from: low, to: low, workers: lower },
  ...middle,
  { from: high, to: high, workers: upper },
];

/** The share of a stretch, 0 to 1, that lies below the amount; half of what is equal to it. */
function shareBelow({ from, to }: Stretch, amount: number): number {
  if (amount < from) return 0;
  if (amount > to) return 1;
  return from === to ? 0.5 : (amount - from) / (to - from);
}

/** P(X > Y) + ½ P(X = Y) for X spread evenly over `first` and Y over `second`. */
function shareAbove(first: Stretch, second: Stretch): number {
  if (first.from === first.to) return shareBelow(second, first.from);
  if (second.from === second.to) return 1 - shareBelow(first, second.from);
  const from = Math.max(first.from, second.from);
  const to = Math.min(first.to, second.to);
  // Where both lie, the share below rises linearly, so its mean is the one at the centre.
  const shared = Math.max(0, to - from) * shareBelow(second, from + (to - from) / 2);
  const beyond = Math.max(0, first.to - Math.max(first.from, second.to));
  return Math.min(1, (shared + beyond) / (first.to - first.from));
}

/** Of all pairs of a worker of `first` and one of `second`, how many the first wins. */
const won = (first: readonly Stretch[], second: readonly Stretch[]): number =>
  first
    .flatMap((a) => second.map((b) => a.workers * b.workers * shareAbove(a, b)))
    .reduce((sum, pairs) => sum + pairs, 0);

/**
 * In how many of 100 random pairs, one worker of each occupation, the one of the first earns more.
 *
 * The model: between two neighbouring published percentiles pay is spread evenly (the distribution function
 * is interpolated linearly). Of those below the lowest and above the highest released percentile (10 in 100
 * each when all five were released) nothing is known but that, so `least` and `most` are the exact infimum
 * and supremum over every pay they may have, from 0 up to the lowest and from the highest up without end.
 * Who earns more never loses by it, so the extremes lie at the ends of these ranges.
 * @param first released percentiles, rising and not negative, in the same unit as those of `second`.
 * @returns null when fewer than two percentiles of either were released.
 */
export function pairShare(first: Percentiles, second: Percentiles): PairShare | null {
  const a = spread(first);
  const b = spread(second);
  if (!a || !b) return null;
  const inMiddle = (100 - a.lower - a.upper) * (100 - b.lower - b.upper);
  const unending = Number.POSITIVE_INFINITY;
  // Out of 100 × 100 pairs, hence the division by 100.
  return {
    least: won(withTails(a, 0, a.highest), withTails(b, b.lowest, unending)) / 100,
    most: won(withTails(a, a.lowest, unending), withTails(b, 0, b.highest)) / 100,
    between: (100 * won(a.middle, b.middle)) / inMiddle,
  };
}
