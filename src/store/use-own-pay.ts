import { ownAnnual } from "#domain/own-pay.ts";
import { useExplorer } from "./use-explorer.tsx";
import { usePay } from "./use-pay.tsx";

/**
 * The reader's own figure on a role's ruler, in the unit shown: beside official figures adjusted as they are,
 * beside the role's own range as it was typed. null when there is none, or when it is beyond the ruler's ends.
 */
export function useOwnPay(): (slug: string, beside?: "official" | "range") => number | null {
  const own = useExplorer((state) => state.own);
  const { amount, factor, axis } = usePay();
  const annual = ownAnnual(own);
  return (slug, beside = "official") => {
    if (annual === null) return null;
    const shown = amount(beside === "official" ? annual * factor : annual, slug);
    return shown >= axis.min && shown <= axis.max ? shown : null;
  };
}
