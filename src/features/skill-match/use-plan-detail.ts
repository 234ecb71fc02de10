import { useEffect, useState } from "react";
import type { PlanDetail } from "#data/learning.ts";

/** Fetches what the way to a role needs, which holds the evidence for its skills. */
export type LoadPlan = (slug: string) => Promise<PlanDetail>;

/** @property open asks for it, and is another try after a failure. */
export interface PlanDetailState {
  plan: PlanDetail | null;
  failed: boolean;
  open(): void;
}

/**
 * The evidence of one role, fetched when it is first asked for and never before.
 * @param load the same function in every render, or it is fetched again.
 */
export function usePlanDetail(slug: string, load: LoadPlan): PlanDetailState {
  const [wanted, setWanted] = useState(false);
  const [plan, setPlan] = useState<PlanDetail | null>(null);
  const [failed, setFailed] = useState(false);
  const needed = wanted && plan === null && !failed;
  useEffect(() => {
    if (!needed) return;
    let current = true;
    load(slug).then(
      (arrived) => current && setPlan(arrived),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [needed, slug, load]);
  const open = () => {
    setWanted(true);
    setFailed(false);
  };
  return { plan, failed, open };
}
