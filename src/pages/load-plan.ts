import { planDetails } from "virtual:plans";
import type { PlanDetail } from "#data/learning.ts";

/** What the way to a role needs. @throws for a role that is not in the dataset, and when it does not arrive. */
export async function loadPlan(slug: string): Promise<PlanDetail> {
  const load = Object.hasOwn(planDetails, slug) ? planDetails[slug] : undefined;
  if (!load) throw new Error(`${slug} is not in the dataset`);
  return (await load()).default;
}
