import { ownAnnual } from "#domain/own-pay.ts";
import { useExplorer } from "./use-explorer.tsx";
import { usePay } from "./use-pay.tsx";

/**
 * The reader's own figure on a role's ruler: in the unit shown and adjusted as the official figures are, so
 * that it can be held against them. null when there is none, or when it is beyond the ruler's ends.
 */
export function useOwnPay(): (slug: string) => number | null {
  const own = useExplorer((state) => state.own);
  const { amount, factor, axis } = usePay();
  const annual = ownAnnual(own);
  return (slug) => {
    if (annual === null) return null;
    const shown = amount(annual * factor, slug);
    return shown >= axis.min && shown <= axis.max ? shown : null;
  };
}
