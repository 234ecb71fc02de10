import type { ReactNode } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import type { PlanDetail, SampleLine } from "#data/learning.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { HeldSection } from "./held-section.tsx";
import { PlanLead } from "./plan-lead.tsx";
import type { PlanContext } from "./step-facts.tsx";
import { StepsSection } from "./steps-section.tsx";
import { useRolePlan } from "./use-role-plan.ts";

type Named = { id: string; name: string };

/** The steps to a role, which the reader ticks off, and what they have for it. */
export function SkillPlan({
  role,
  detail,
  know,
  level,
  sampleLine,
}: {
  role: RoleSummary;
  detail: PlanDetail;
  /** The button by which the reader says that they know a skill. */
  know: (skill: Named) => ReactNode;
  /** Shows and sets how well they know it. */
  level: (skill: Named) => ReactNode;
  sampleLine: (sample: SampleLine) => ReactNode;
}) {
  const { skillName } = useCatalogue();
  const state = useRolePlan(role, detail);
  const places = new Map(state.plan.steps.map(({ skill }, index) => [skill, index + 1]));
  const context: PlanContext = {
    ...{ detail, sampleLine, nameOf: skillName },
    placeOf: (skill) => places.get(skill) ?? null,
    givesReasons: (skill) =>
      state.plan.steps.some((step) => step.skill === skill && step.need !== "essential"),
  };
  return (
    <>
      <PlanLead role={role} plan={state.plan} />
      <StepsSection state={state} context={context} know={know} />
      <HeldSection state={state} detail={detail} level={level} />
    </>
  );
}
