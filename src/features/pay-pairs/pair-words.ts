import { intervalText, type PairInterval, undecided } from "#domain/role-pairs.ts";
import type { RoleSide } from "./use-pair-sides.ts";

/** The answer for one pair of roles, about the side of the first. */
export function pairSentence(first: RoleSide, interval: PairInterval): string {
  return `Of 100 random pairs, one person from each occupation, the ${first.role.name} side earns more in ${intervalText(interval)}.`;
}

/** What has to be said where the answer is close; empty where it is not. */
export function closeNote(interval: PairInterval): string {
  return undecided(interval)
    ? "Which side earns more in most pairs cannot be said: half lies in between."
    : "";
}

/** Whether two different occupations have one median, which only looks like the same pay. */
export function sameMedian(first: RoleSide, second: RoleSide): boolean {
  return (
    first.soc !== second.soc && first.values.median !== null && first.values.median === second.values.median
  );
}

/** What is said of roles that stand on one code. @param names of the roles, as a list. */
export function sameCodeSentence(names: string, { role }: RoleSide): string {
  const { title, soc } = role.official;
  return `${names} stand on the same official figure, that of ${title} (${soc}): it cannot tell them apart.`;
}
