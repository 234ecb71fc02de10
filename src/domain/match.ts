import type { RoleSummary } from "#data/catalogue.ts";
import type { Known, Level } from "./known.ts";

type Listed = Pick<RoleSummary, "slug" | "essential" | "also">;

/** Of one list of a role's skills: which the reader knows and which are missing, both in the role's order. */
export interface Tally {
  known: readonly { skill: string; level: Level }[];
  missing: readonly string[];
}

/** How a role's lists stand against what the reader knows. */
export interface Match {
  slug: string;
  essential: Tally;
  also: Tally;
}

export interface RankedMatch extends Match {
  /** From 1; roles that nothing tells apart share one. */
  rank: number;
  /** Whether another role has the same rank. */
  tied: boolean;
}

function tally(skills: readonly string[], known: Known): Tally {
  return {
    known: skills.flatMap((skill) => {
      const level = known.get(skill);
      return level ? [{ skill, level }] : [];
    }),
    missing: skills.filter((skill) => !known.has(skill)),
  };
}

/** How many skills of a list there are. */
export function sizeOf({ known, missing }: Tally): number {
  return known.length + missing.length;
}

/** How many skills of a list the reader is comfortable with. */
export function comfortableIn({ known }: Tally): number {
  return known.filter(({ level }) => level === "comfortable").length;
}

/** The lists of `role` against what the reader knows. */
export function matchRole({ slug, essential, also }: Listed, known: Known): Match {
  return { slug, essential: tally(essential, known), also: tally(also, known) };
}

/** Which of two shares is larger, exactly: negative when the first is. An empty list counts as a share of none. */
function byShare(
  a: readonly [part: number, whole: number],
  b: readonly [part: number, whole: number],
): number {
  const [partA, wholeA] = a[1] === 0 ? [0, 1] : a;
  const [partB, wholeB] = b[1] === 0 ? [0, 1] : b;
  return partB * wholeA - partA * wholeB;
}

/**
 * The order of two matches: the larger share of essential skills known comes first, then the larger share of
 * those also asked for, then the larger share of essential skills the reader is comfortable with. 0 is a tie.
 */
function compare(a: Match, b: Match): number {
  const share = ({ essential, also }: Match) =>
    [
      [essential.known.length, sizeOf(essential)],
      [also.known.length, sizeOf(also)],
      [comfortableIn(essential), sizeOf(essential)],
    ] as const;
  const [essentialA, alsoA, comfortableA] = share(a);
  const [essentialB, alsoB, comfortableB] = share(b);
  return byShare(essentialA, essentialB) || byShare(alsoA, alsoB) || byShare(comfortableA, comfortableB);
}

/**
 * Every role against what the reader knows, the best match first; ties keep the roles' fixed order.
 * @returns nothing at all while nothing is known: there is nothing to rank by.
 */
export function rankMatches(roles: readonly Listed[], known: Known): RankedMatch[] {
  if (known.size === 0) return [];
  const sorted = roles.map((role) => matchRole(role, known)).sort(compare);
  return sorted.map((match) => {
    const equals = sorted.filter((other) => compare(match, other) === 0);
    const rank = sorted.findIndex((other) => compare(match, other) === 0) + 1;
    return { ...match, rank, tied: equals.length > 1 };
  });
}
