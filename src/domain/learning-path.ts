import type { Prerequisite } from "#data/learning.ts";

/** Why a skill is on the way: the role's own source names it, its official code asks for it, or others build on it. */
export type StepNeed = "essential" | "also" | "groundwork";

export interface Wanted {
  skill: string;
  need: Exclude<StepNeed, "groundwork">;
}

/** One skill to learn on the way to a role. */
export interface Step {
  skill: string;
  need: StepNeed;
  /** Which other steps of the way it has to come before, and why. */
  opens: readonly Prerequisite[];
}

/**
 * What is still to be learnt, in an order in which nothing comes before what it builds on: a walk through the
 * prerequisites, depth first, in the order in which the skills are wanted. What comes before a wanted skill and is
 * neither wanted nor known becomes a step too, as groundwork; what comes before a known skill does not.
 * @param known skills that need no step.
 * @param after what to learn before a skill; free of circles, as the dataset's checks see to.
 */
export function learningPath(
  wanted: readonly Wanted[],
  known: { has(skill: string): boolean },
  after: (skill: string) => readonly Prerequisite[],
): Step[] {
  const needs = new Map(wanted.map(({ skill, need }) => [skill, need]));
  const order = new Set<string>();
  const opens = new Map<string, Prerequisite[]>();
  const seen = new Set<string>();
  const visit = (skill: string): void => {
    if (seen.has(skill) || known.has(skill)) return;
    seen.add(skill);
    for (const first of after(skill)) {
      visit(first.skill);
      opens.set(first.skill, [...(opens.get(first.skill) ?? []), { skill, reason: first.reason }]);
    }
    order.add(skill);
  };
  for (const { skill } of wanted) visit(skill);
  return [...order].map((skill) => ({
    skill,
    need: needs.get(skill) ?? "groundwork",
    opens: opens.get(skill) ?? [],
  }));
}
