import { useEffect, useState } from "react";
import type { PlanDetail } from "#data/learning.ts";

/** Fetches what the way to a role needs, with the evidence for its skills. */
export type LoadPlan = (slug: string) => Promise<PlanDetail>;

/**
 * What the way to a role needs, fetched when a role is named.
 * @param slug null where nothing is wanted yet.
 * @param load the same function in every render, or it is fetched again.
 * @returns no plan while it is on its way, and when it failed; `retry` asks again after a failure.
 */
export function usePlanDetail(
  slug: string | null,
  load: LoadPlan,
): { plan: PlanDetail | null; failed: boolean; retry: () => void } {
  const [plan, setPlan] = useState<PlanDetail | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const needed = slug !== null && plan?.slug !== slug && failed !== slug;
  useEffect(() => {
    if (!needed) return;
    let current = true;
    load(slug).then(
      (arrived) => current && setPlan(arrived),
      () => current && setFailed(slug),
    );
    return () => {
      current = false;
    };
  }, [needed, slug, load]);
  return {
    plan: plan?.slug === slug ? plan : null,
    failed: slug !== null && failed === slug,
    retry: () => setFailed(null),
  };
}
