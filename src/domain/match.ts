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

/** How much of a list is known. */
type Share = readonly [part: number, whole: number];

/** Which of two shares is larger, exactly: negative when the first is. An empty list counts as a share of none. */
function byShare(a: Share, b: Share): number {
  const [partA, wholeA] = a[1] === 0 ? [0, 1] : a;
  const [partB, wholeB] = b[1] === 0 ? [0, 1] : b;
  return partB * wholeA - partA * wholeB;
}

/**
 * What ranks a match: the share of essential skills known, then that of those also asked for, then that of essential
 * skills the reader is comfortable with.
 */
function sharesOf({ essential, also }: Match): readonly [Share, Share, Share] {
  return [
    [essential.known.length, sizeOf(essential)],
    [also.known.length, sizeOf(also)],
    [comfortableIn(essential), sizeOf(essential)],
  ];
}

type Shares = ReturnType<typeof sharesOf>;

/** The order of two matches by their shares, the larger first; 0 is a tie. */
function compare(a: Shares, b: Shares): number {
  return byShare(a[0], b[0]) || byShare(a[1], b[1]) || byShare(a[2], b[2]);
}

/**
 * Every role against what the reader knows, the best match first; ties keep the roles' fixed order.
 * @returns nothing at all while nothing is known: there is nothing to rank by.
 */
export function rankMatches(roles: readonly Listed[], known: Known): RankedMatch[] {
  if (known.size === 0) return [];
  const sorted = roles
    .map((role) => {
      const match = matchRole(role, known);
      return { match, shares: sharesOf(match) };
    })
    .sort((a, b) => compare(a.shares, b.shares));
  let rank = 1;
  return sorted.map(({ match, shares }, index) => {
    const isTied = (other?: { shares: Shares }) => other !== undefined && compare(shares, other.shares) === 0;
    const asBefore = isTied(sorted[index - 1]);
    if (!asBefore) rank = index + 1;
    return { ...match, rank, tied: asBefore || isTied(sorted[index + 1]) };
  });
}
