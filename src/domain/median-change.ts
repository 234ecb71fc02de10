import { type PayUnit, printedAmount } from "./pay-units.ts";

/** A role's official median. */
export interface MedianSide {
  /** The official code. */
  soc: string;
  /** As it is shown; null where none was released. */
  median: number | null;
}

/** What a move between two roles changes of the official median. */
export type MedianChange =
  /** One of the two medians was not released. */
  | { kind: "missing" }
  /** Both roles stand on one official code: its figures cannot tell them apart. */
  | { kind: "same-code" }
  /** The difference of the two amounts as they are printed, and in percent of the first. */
  | { kind: "change"; amount: number; percent: number };

/** The change from one median to another, both in `unit`. */
export function medianChange(from: MedianSide, to: MedianSide, unit: PayUnit): MedianChange {
  // Nothing can be said in percent of a median of zero.
  if (from.median === null || to.median === null || from.median <= 0) return { kind: "missing" };
  if (from.soc === to.soc) return { kind: "same-code" };
  // Whoever subtracts one printed amount from the other must arrive at the printed difference.
  const amount = printedAmount(to.median, unit) - printedAmount(from.median, unit);
  return { kind: "change", amount, percent: ((to.median - from.median) / from.median) * 100 };
}
