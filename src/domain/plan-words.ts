import type { Format } from "./format.ts";
import { plural } from "./format.ts";
import { sizeOf } from "./match.ts";
import type { PlanStep, RolePlan } from "./role-plan.ts";

const ESSENTIAL = "essential skill";

/** `3 of 8 essential skills`, as in “You know …”. */
export function knownCount({ match: { essential } }: Pick<RolePlan, "match">): string {
  const all = sizeOf(essential);
  const known = essential.known.length;
  if (known === 0) return `none of the ${plural(all, ESSENTIAL)}`;
  return known === all ? `all ${plural(all, ESSENTIAL)}` : `${known} of ${plural(all, ESSENTIAL)}`;
}

/** `5 to learn, and 2 that come before them`; empty when nothing is left. */
export function leftWords({ left }: Pick<RolePlan, "left">, { list }: Pick<Format, "list">): string {
  const { essential, also, groundwork } = left;
  const targets = essential + also;
  const parts = [
    ...(essential > 0 ? [`${essential} to learn`] : []),
    ...(also > 0 ? [`${also} also asked for`] : []),
  ];
  if (groundwork === 0) return list(parts);
  const comes = groundwork === 1 ? "comes" : "come";
  // All that they come before was proved already.
  if (targets === 0) return `${groundwork} not ticked that ${comes} before them`;
  return `${parts.join(", ")}, and ${groundwork} that ${comes} before ${targets === 1 ? "it" : "them"}`;
}

/** `2 of 7 steps done`. */
export function progressWords({ done, steps }: Pick<RolePlan, "done" | "steps">): string {
  return `${done} of ${plural(steps.length, "step")} done`;
}

/** Why a step is on the way: `Essential`, `Also asked for`, `Groundwork, also asked for: comes before Docker`. */
export function stepNeedWords(
  { need, opens, asked }: Pick<PlanStep, "need" | "opens" | "asked">,
  nameOf: (skill: string) => string,
  { list }: Pick<Format, "list">,
): string {
  switch (need) {
    case "essential":
      return "Essential";
    case "also":
      return "Also asked for";
    case "groundwork":
      return `Groundwork${asked ? ", also asked for" : ""}: comes before ${list(opens.map(({ skill }) => nameOf(skill)))}`;
  }
}
