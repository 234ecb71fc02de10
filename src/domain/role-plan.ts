import type { RoleSummary } from "#data/catalogue.ts";
import type { Lesson } from "#data/learning.ts";
import { knownSkills, type Level, type Personal } from "./known.ts";
import { learningPath, type Step, type StepNeed, type Wanted } from "./learning-path.ts";
import { type Match, matchRole } from "./match.ts";

/** @property done whether its weekend proof is: the skill counts as known, and the step stays where it is */
export interface PlanStep extends Step {
  done: boolean;
  /** Whether the role itself lists it; groundwork may be among what is also asked for. */
  asked: boolean;
}

/** A skill that the reader brings to the role. */
export interface Held {
  skill: string;
  level: Level;
  need: StepNeed;
  /** Whether its weekend proof is done. */
  proved: boolean;
  /** What builds on it, of the steps and of what else the reader brings. */
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

/** Of each known skill, which of `shown`, and of the known ones that come before these, build on it. */
function buildingOn(
  shown: readonly string[],
  known: { has(skill: string): boolean },
  after: (skill: string) => Lesson["after"],
): Map<string, string[]> {
  const before = new Map<string, string[]>();
  const all = new Set(shown);
  // What is added during the walk is walked, too.
  for (const skill of all) {
    for (const first of after(skill)) {
      if (!known.has(first.skill)) continue;
      before.set(first.skill, [...(before.get(first.skill) ?? []), skill]);
      all.add(first.skill);
    }
  }
  return before;
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
  const after = (skill: string) => lessons[skill]?.after ?? [];
  const levels = knownSkills({ known, done });
  const said = new Set(Object.keys(known));
  const listed = new Map<string, StepNeed>([
    ...role.also.map((skill) => [skill, "also"] as const),
    ...role.essential.map((skill) => [skill, "essential"] as const),
  ]);
  const wanted: Wanted[] = [
    ...role.essential.map((skill) => ({ skill, need: "essential" }) as const),
    ...(also ? role.also : []).map((skill) => ({ skill, need: "also" }) as const),
  ];
  const steps = learningPath(wanted, said, after).map((step) => ({
    ...step,
    done: done.includes(step.skill),
    asked: listed.has(step.skill),
  }));
  const before = buildingOn(
    [...steps.map(({ skill }) => skill), ...[...listed.keys()].filter((skill) => levels.has(skill))],
    levels,
    after,
  );
  const left = { essential: 0, also: 0, groundwork: 0 };
  for (const step of steps) if (!step.done) left[step.need] += 1;
  return {
    match: matchRole(role, levels),
    held: [...new Set([...role.essential, ...role.also, ...Object.keys(lessons)])].flatMap((skill) => {
      const level = levels.get(skill);
      if (!level) return [];
      const need = listed.get(skill) ?? "groundwork";
      const entry = { skill, level, need, proved: done.includes(skill), before: before.get(skill) ?? [] };
      return need === "groundwork" && entry.before.length === 0 ? [] : [entry];
    }),
    steps,
    done: steps.filter((step) => step.done).length,
    left,
  };
}
