import type { Percentiles } from "#data/catalogue.ts";
import { pairShare } from "./pay-overlap.ts";

/** One side of a comparison of pay: people in an official occupation. */
export interface PairSide {
  soc: string;
  /** Released percentiles, in the same unit as the other side's. */
  values: Percentiles;
}

/** Of 100 random pairs, the fewest and the most in which one side earns more; whole numbers, 0 to 100. */
export interface PairInterval {
  least: number;
  most: number;
}

export type PairResult =
  | ({ kind: "share" } & PairInterval)
  /** Both stand on one official code: its figures cannot tell them apart. */
  | { kind: "same-code" }
  /** Fewer than two percentiles of one of them were released. */
  | { kind: "unknown" };

/** In how many of 100 random pairs, a person of each side, the first earns more. Rounded outwards only. */
export function pairResult(first: PairSide, second: PairSide): PairResult {
  if (first.soc === second.soc) return { kind: "same-code" };
  const share = pairShare(first.values, second.values);
  if (!share) return { kind: "unknown" };
  return { kind: "share", least: Math.floor(share.least), most: Math.ceil(share.most) };
}

/** What is left for the other side: pairs with equal pay count half for either. */
export function otherSide({ least, most }: PairInterval): PairInterval {
  return { least: 100 - most, most: 100 - least };
}

/** Whether it cannot be said which side earns more in more than half of the pairs. */
export function undecided({ least, most }: PairInterval): boolean {
  return least <= 50 && most >= 50;
}

/** The two sides, the one with the lower median first; in their order when it is equal or unknown. */
export function lowerFirst<Side extends PairSide>(first: Side, second: Side): [Side, Side] {
  const [a, b] = [first.values.median, second.values.median];
  return a !== null && b !== null && b < a ? [second, first] : [first, second];
}

/** `29 to 35`, or `29` when the bounds are one number. @param to what stands between the bounds. */
export function intervalText({ least, most }: PairInterval, to = " to "): string {
  return least === most ? String(least) : `${least}${to}${most}`;
}
