import { capital, type Format, plural } from "#domain/format.ts";
import type { NextSkill } from "#domain/next-skill.ts";

/** The order of the list, in words. */
export const NEXT_RULE =
  "First the skill that is essential for most roles; then the one that completes most of them; then the one that leaves the fewest essentials missing in a role; then the one that most roles also ask for. Skills equal in all four are tied, and stand in the dataset’s order.";

function effectWords({ gains, completes, nearest }: NextSkill, list: Format["list"]) {
  if (completes.length > 0) return `; completes ${list(completes)}`;
  if (nearest === null) return "";
  const short = `${plural(nearest.missing, "essential")} short after it`;
  if (gains.length === 1) return `, ${short}`;
  return `; brings ${list(nearest.slugs)} nearest, ${nearest.slugs.length > 1 ? "each " : ""}${short}`;
}

/**
 * What learning a skill would do, as a sentence: how many roles gain an essential, which it completes or
 * brings nearest, and which also ask for it. Roles are named as they stand in `next`.
 * @param total how many roles there are.
 */
export function nextWords(next: NextSkill, total: number, { list }: Pick<Format, "list">): string {
  const every = (count: number) => count === total && total > 1;
  const all = `all ${plural(total, "role")}`;
  const { gains, also } = next;
  const essential = every(gains.length)
    ? `essential for ${all}`
    : gains.length === 0
      ? "essential for no role"
      : `essential for ${plural(gains.length, "role")} (${list(gains)})`;
  const asked = also.length === 0 ? "" : `; also asked for in ${every(also.length) ? all : list(also)}`;
  return `${capital(essential)}${effectWords(next, list)}${asked}.`;
}
