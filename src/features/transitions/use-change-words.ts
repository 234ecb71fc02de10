import type { MedianChange } from "#domain/median-change.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { withSign } from "#domain/signed.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";

/** A change of the median in the words of this site. */
export interface ChangeWords {
  /** In percent with its sign, or why there is none: `+9.9%`, `same figure`. */
  short: string;
  /** In money with its sign; empty where there is no change to state. */
  money: string;
  /** Both, to be heard: `+9.9%, +$12,340 a year`. */
  full: string;
}

const WORDS = { missing: "no figure", "same-code": "same figure" } as const;

/** Words for changes, in the reader's unit. */
export function useChangeWords(): (change: MedianChange) => ChangeWords {
  const { format } = useCatalogue();
  const { money, settings } = usePay();
  return (change) => {
    if (change.kind !== "change") return { short: WORDS[change.kind], money: "", full: WORDS[change.kind] };
    if (change.amount === 0) return { short: "same amount", money: "", full: "same amount" };
    const short = format.change(change.percent);
    const amount = withSign(change.amount, money);
    return { short, money: amount, full: `${short}, ${amount} ${UNIT_WORDS[settings.unit]}` };
  };
}
