import { plural } from "./format.ts";
import { SIDE_BY_SIDE } from "./list-size.ts";
import { comfortableIn, type Match, type RankedMatch, sizeOf, type Tally } from "./match.ts";

/** The order of the list, in words. @param also whether any role lists skills that are also asked for. */
export function matchRule(also: boolean): string {
  const known = "Ordered by the share of essential skills you know, then";
  const comfortable = "of essential ones you are comfortable with";
  return also
    ? `${known} of those also asked for, then ${comfortable}. Equal in all three: tied.`
    : `${known} ${comfortable}. Equal in both: tied.`;
}

/** `5 of 7 essential, 3 of 12 also asked for`; says so when nothing is also asked for. */
export function countWords({ essential, also }: Pick<Match, "essential" | "also">): string {
  const further =
    sizeOf(also) === 0 ? "nothing also asked for" : `${also.known.length} of ${sizeOf(also)} also asked for`;
  return `${essential.known.length} of ${sizeOf(essential)} essential, ${further}`;
}

/** `2 comfortable, 3 used`: how well the known ones of a list are known; empty when none is. */
export function levelCounts(list: Tally): string {
  const comfortable = comfortableIn(list);
  const used = list.known.length - comfortable;
  return [
    ...(comfortable > 0 ? [`${comfortable} comfortable`] : []),
    ...(used > 0 ? [`${used} used`] : []),
  ].join(", ");
}

/**
 * The role that matches best with its counts, or those that share the first rank, which are only counted when they are
 * many; that all are tied, when they are; nothing for an empty list.
 */
export function nearestWords(ranked: readonly RankedMatch[], name: (slug: string) => string): string {
  const first = ranked.filter(({ rank }) => rank === 1);
  if (first.length === 0) return "";
  if (first.length > 1 && first.length === ranked.length) {
    return `All ${plural(ranked.length, "role")} are tied: what you know does not tell them apart.`;
  }
  if (first.length > SIDE_BY_SIDE) {
    return `Nearest, tied: ${plural(first.length, "role")}, the first in the list below.`;
  }
  const each = first.map((match) => `${name(match.slug)}, ${countWords(match)}`);
  return `${first.length > 1 ? "Nearest, tied" : "Nearest"}: ${each.join("; ")}.`;
}
