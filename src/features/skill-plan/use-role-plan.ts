import { useState } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import type { PlanDetail } from "#data/learning.ts";
import { plural } from "#domain/format.ts";
import { NOTHING_TOLD, withProof } from "#domain/known.ts";
import { knownCount, progressWords } from "#domain/plan-words.ts";
import { type RolePlan, rolePlan } from "#domain/role-plan.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { useAnnounce } from "#ui/announcer.tsx";

/** The reader's way to a role, and what they do on it. Everything they do is announced. */
export interface RolePlanState {
  plan: RolePlan;
  /** Whether the way leads to what is also asked for too. */
  also: boolean;
  setAlso(also: boolean): void;
  /** How many skills are also asked for that the reader did not say they know. */
  offered: number;
  setDone(skill: string, done: boolean): void;
  /** A step left the way, or a skill what the reader has, while they were at it. */
  onStepLeft(skill: string): void;
  onHeldLeft(skill: string): void;
}

export function useRolePlan(role: RoleSummary, detail: PlanDetail): RolePlanState {
  const { skillName } = useCatalogue();
  const known = useExplorer((state) => state.known);
  const done = useExplorer((state) => state.done);
  const setProof = useExplorer((state) => state.setProof);
  const announce = useAnnounce();
  const [also, setAlso] = useState(false);
  const told = { ...NOTHING_TOLD, known, done };
  const plan = rolePlan(role, told, detail.lessons, also);
  return {
    plan,
    also,
    offered: role.also.filter((skill) => !Object.hasOwn(known, skill)).length,
    setAlso: (wide) => {
      setAlso(wide);
      const { steps } = rolePlan(role, told, detail.lessons, wide);
      const what = wide ? "With what is also asked for" : "The essential skills alone";
      announce(`${what}: ${plural(steps.length, "step")}`);
    },
    setDone: (skill, built) => {
      setProof(skill, built);
      const after = rolePlan(role, withProof(told, skill, built), detail.lessons, also);
      const what = `${skillName(skill)} is ${built ? "done" : "not done"}`;
      announce(`${what}. ${progressWords(after)}. You know ${knownCount(after)}.`);
    },
    onStepLeft: (skill) => {
      if (!Object.hasOwn(known, skill)) return; // the way became shorter for another reason
      const rest = plural(plan.steps.length - plan.done, "step");
      announce(`${skillName(skill)} moved to What you have. ${rest} to go.`);
    },
    onHeldLeft: (skill) => {
      const place = plan.steps.findIndex((step) => step.skill === skill) + 1;
      const where = place > 0 ? ` and is step ${place} of the plan` : "";
      announce(`${skillName(skill)} left What you have${where}.`);
    },
  };
}
