/** A parity of 100 is the nation's price level. */
const NATION = 100;

/** Shares of pay spent where one lives, in percent, that can be asked for. */
export const LOCAL_SHARE = { min: 1, max: 100, step: 1 } as const;

/**
 * Where the slider starts: the middle, because no source in the dataset says how much of their pay people
 * spend where they live.
 */
export const START_SHARE = 50;

/**
 * By what an amount is multiplied to be in the nation's average prices: the share spent locally is divided by
 * the regional price parity, the rest (savings, taxes, debts) stays as it is.
 * Method: BEA, regional price parities (100 = the nation); splitting the pay is this project's.
 * @param parity the place's price parity, above 0.
 * @param share percent of pay spent locally, 0 to 100.
 * @returns 1 for a parity of 100 or a share of 0.
 */
export function livingCostFactor(parity: number, share: number): number {
  return 1 - share / 100 + (share / 100) * (NATION / parity);
}
