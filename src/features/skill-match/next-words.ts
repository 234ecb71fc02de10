import { countOf } from "#domain/count-words.ts";
import { capital, type Format } from "#domain/format.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import type { NextSkill } from "#domain/next-skill.ts";
import { sentences } from "#domain/source-words.ts";

/** The order of the list, in words. @param also whether any role lists skills that are also asked for. */
export function nextRule(also: boolean): string {
  const asked = also ? "; then the one that most roles also ask for" : "";
  const equal = `Skills equal in all ${also ? "four" : "three"} are tied, and stand in the dataset’s order.`;
  return `First the skill that is essential for most roles; then the one that completes most of them; then the one that leaves the fewest essentials missing in a role${asked}. ${equal}`;
}

type Words = Pick<Format, "list" | "count">;

const roles = (count: number, format: Words) => countOf(count, "role", format.count);

/** The roles by name; many are only counted. */
const named = (names: readonly string[], format: Words) =>
  names.length > SIDE_BY_SIDE ? roles(names.length, format) : format.list(names);

/** Which roles it brings nearest, of several that gain, and how much those then lack. */
function nearestWords({ gains, nearest }: NextSkill, format: Words): string {
  if (nearest === null || gains.length === 1) return "";
  const { slugs, missing } = nearest;
  const more = countOf(missing, "more essential skill", format.count);
  if (slugs.length === gains.length) return `With it, each of them lacks ${more}`;
  const lack = slugs.length > 1 ? "each lack" : "lacks";
  return `With it, ${named(slugs, format)} ${lack} ${more}, the fewest of any role it helps`;
}

/**
 * What learning a skill would do, in sentences: how many roles gain an essential, which it completes or
 * brings nearest, and which also ask for it. Roles are named as they stand in `next`, and only counted where they
 * are many.
 * @param total how many roles there are.
 */
export function nextWords(next: NextSkill, total: number, format: Words): string {
  const every = (count: number) => count === total && total > 1;
  const all = `all ${roles(total, format)}`;
  const { gains, completes, nearest, also } = next;
  const names = gains.length > SIDE_BY_SIDE ? "" : ` (${format.list(gains)})`;
  const essential = every(gains.length)
    ? `essential for ${all}`
    : gains.length === 0
      ? "essential for no role"
      : `essential for ${roles(gains.length, format)}${names}`;
  const asked =
    also.length === 0 ? "" : `Also asked for in ${every(also.length) ? all : named(also, format)}`;
  if (completes.length > 0) {
    return sentences([`${capital(essential)}; completes ${named(completes, format)}`, asked]);
  }
  // Of a single role there is nothing to compare: its name stands once.
  if (gains.length === 1 && nearest !== null) {
    const after = `${format.list(gains)} then lacks ${nearest.missing} more`;
    return sentences([`Essential for ${every(1) ? all : "1 role"}; ${after}`, asked]);
  }
  return sentences([capital(essential), nearestWords(next, format), asked]);
}
