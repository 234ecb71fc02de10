import type { RoleSummary } from "#data/catalogue.ts";
import type { Lesson } from "#data/learning.ts";
import { knownSkills, type Level, type Personal } from "./known.ts";
import { learningPath, type Step, type StepNeed, type Wanted } from "./learning-path.ts";
import { type Match, matchRole } from "./match.ts";

/** @property done whether its weekend proof is: the skill counts as known, and the step stays where it is */
export interface PlanStep extends Step {
  done: boolean;
}

/** A skill that the reader brings to the role. */
export interface Held {
  skill: string;
  level: Level;
  need: StepNeed;
  /** Whether only its weekend proof says so. */
  proved: boolean;
  /** Skills of the plan that build on it. */
  before: readonly string[];
}

/** What somebody has for a role, and the way to the rest of it. */
export interface RolePlan {
  match: Match;
  /** What they have: the essential skills first, then those also asked for, then what comes before either. */
  held: readonly Held[];
  steps: readonly PlanStep[];
  /** How many steps are done. */
  done: number;
  /** How many are not, by why they are on the way. */
  left: Readonly<Record<StepNeed, number>>;
}

/**
 * The way to a role from what the reader told. What they said they know needs no step; what only a weekend proof
 * shows keeps its step, so that nothing moves while they tick off.
 * @param lessons every skill that the role lists, and whatever comes before them.
 * @param also whether the way leads to what is also asked for too, after the essential skills.
 */
export function rolePlan(
  role: Pick<RoleSummary, "slug" | "essential" | "also">,
  { known, done }: Pick<Personal, "known" | "done">,
  lessons: Readonly<Record<string, Pick<Lesson, "after">>>,
  also: boolean,
): RolePlan {
  const levels = knownSkills({ known, done });
  const said = new Set(Object.keys(known));
  const wanted: Wanted[] = [
    ...role.essential.map((skill) => ({ skill, need: "essential" }) as const),
    ...(also ? role.also : []).map((skill) => ({ skill, need: "also" }) as const),
  ];
  const steps = learningPath(wanted, said, (skill) => lessons[skill]?.after ?? []).map((step) => ({
    ...step,
    done: done.includes(step.skill),
  }));
  const listed = new Map<string, StepNeed>([
    ...role.also.map((skill) => [skill, "also"] as const),
    ...role.essential.map((skill) => [skill, "essential"] as const),
  ]);
  const before = (skill: string) =>
    Object.entries(lessons).flatMap(([id, { after }]) =>
      after.some((first) => first.skill === skill) ? [id] : [],
    );
  const left = { essential: 0, also: 0, groundwork: 0 };
  for (const step of steps) if (!step.done) left[step.need] += 1;
  return {
    match: matchRole(role, levels),
    held: [...new Set([...role.essential, ...role.also, ...Object.keys(lessons)])].flatMap((skill) => {
      const level = levels.get(skill);
      if (!level) return [];
      const need = listed.get(skill) ?? "groundwork";
      return [{ skill, level, need, proved: !said.has(skill), before: before(skill) }];
    }),
    steps,
    done: steps.filter((step) => step.done).length,
    left,
  };
}
