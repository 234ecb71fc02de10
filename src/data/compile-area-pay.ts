import type { AreaPay, AreaPayData, Dataset } from "./catalogue.ts";

/** All official figures outside the nation, in the form in which a place is looked up. */
export function compileAreaPay({ states, metros }: Dataset): AreaPayData {
  const table: Record<string, Record<string, AreaPay>> = {};
  const add = (soc: string, place: string, pay: AreaPay) => {
    table[soc] ??= {};
    table[soc][place] = pay;
  };
  for (const { soc, state, ...pay } of states.occupations) add(soc, state, pay);
  for (const { soc, metro, ...pay } of metros.occupations) {
    // The publisher gives metros a location quotient too, but this dataset does not hold it.
    add(soc, metro, { ...pay, locationQuotient: null, locationQuotientFlag: null });
  }
  return {
    table,
    tiles: states.states.map(({ state, tile }) => ({ id: state, ...tile })),
  };
}
