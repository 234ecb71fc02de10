import { capital, type Format, plural } from "#domain/format.ts";
import type { NextSkill } from "#domain/next-skill.ts";
import { sentences } from "#domain/source-words.ts";

/** The order of the list, in words. */
export const NEXT_RULE =
  "First the skill that is essential for most roles; then the one that completes most of them; then the one that leaves the fewest essentials missing in a role; then the one that most roles also ask for. Skills equal in all four are tied, and stand in the dataset’s order.";

/** Which roles it brings nearest, of several that gain, and how much those then lack. */
function nearestWords({ gains, nearest }: NextSkill, list: Format["list"]): string {
  if (nearest === null || gains.length === 1) return "";
  const { slugs, missing } = nearest;
  const more = plural(missing, "more essential skill");
  if (slugs.length === gains.length) return `With it, each of them lacks ${more}`;
  const lack = slugs.length > 1 ? "each lack" : "lacks";
  return `With it, ${list(slugs)} ${lack} ${more}, the fewest of any role it helps`;
}

/**
 * What learning a skill would do, in sentences: how many roles gain an essential, which it completes or
 * brings nearest, and which also ask for it. Roles are named as they stand in `next`.
 * @param total how many roles there are.
 */
export function nextWords(next: NextSkill, total: number, { list }: Pick<Format, "list">): string {
  const every = (count: number) => count === total && total > 1;
  const all = `all ${plural(total, "role")}`;
  const { gains, completes, nearest, also } = next;
  const essential = every(gains.length)
    ? `essential for ${all}`
    : gains.length === 0
      ? "essential for no role"
      : `essential for ${plural(gains.length, "role")} (${list(gains)})`;
  const asked = also.length === 0 ? "" : `Also asked for in ${every(also.length) ? all : list(also)}`;
  if (completes.length > 0) return sentences([`${capital(essential)}; completes ${list(completes)}`, asked]);
  // Of a single role there is nothing to compare: its name stands once.
  if (gains.length === 1 && nearest !== null) {
    const after = `${list(gains)} then lacks ${nearest.missing} more`;
    return sentences([`Essential for ${every(1) ? all : "1 role"}; ${after}`, asked]);
  }
  return sentences([capital(essential), nearestWords(next, list), asked]);
}
