import type { RoleSummary } from "#data/catalogue.ts";

type Listed = Pick<RoleSummary, "slug" | "essential" | "also">;

/** What somebody with the essential skills of one role has to add for another. Skills stand in the target's order. */
export interface Transition {
  from: string;
  to: string;
  /** Essential skills of the target that are essential where one starts. */
  carried: readonly string[];
  /** Essential skills of the target that only the reader brings. */
  mine: readonly string[];
  /** Essential skills of the target that neither brings: the gap. */
  add: readonly string[];
  /** Those of `add` that the official code of the start also asks for, so that some people bring them. */
  maybe: readonly string[];
}

const NOBODY = new Set<string>();

/** @param known skills the reader brings beside those of the role they start from. */
export function transition(
  from: Listed,
  to: Listed,
  known: { has(skill: string): boolean } = NOBODY,
): Transition {
  const had = new Set(from.essential);
  const carried = to.essential.filter((skill) => had.has(skill));
  const others = to.essential.filter((skill) => !had.has(skill));
  const add = others.filter((skill) => !known.has(skill));
  return {
    from: from.slug,
    to: to.slug,
    carried,
    mine: others.filter((skill) => known.has(skill)),
    add,
    maybe: add.filter((skill) => from.also.includes(skill)),
  };
}

/** A way from one role to another by way of a third. */
export interface Detour {
  via: string;
  /** Skills to add for the role between, and then for the target. */
  first: readonly string[];
  second: readonly string[];
  /** The number of skills of the larger of the two steps. */
  largest: number;
  /** Whether that is at most half of what the direct way asks for at once. */
  halves: boolean;
}

/**
 * The ways over one other role on which no single step is as large as the direct one, those with the smallest
 * larger step first, then with fewest skills in all, then in the roles' order. Whoever took the first step brings
 * the essential skills of both roles.
 */
export function detours(
  from: Listed,
  to: Listed,
  roles: readonly Listed[],
  known: { has(skill: string): boolean } = NOBODY,
): Detour[] {
  const direct = transition(from, to, known).add.length;
  return (
    roles
      .map((via) => {
        const first = transition(from, via, known).add;
        const brought = { has: (skill: string) => known.has(skill) || via.essential.includes(skill) };
        const second = transition(from, to, brought).add;
        const largest = Math.max(first.length, second.length);
        return { via: via.slug, first, second, largest, halves: largest * 2 <= direct };
      })
      // By way of either role itself one step is the direct one.
      .filter(({ largest }) => largest < direct)
      .sort(
        (a, b) =>
          a.largest - b.largest || a.first.length + a.second.length - (b.first.length + b.second.length),
      )
  );
}

/** A role one can go to, by what that takes in essential skills. */
export interface Move {
  to: string;
  /** How many there are to add, and how many one brings, from where one starts or otherwise. */
  add: number;
  brought: number;
}

/**
 * Every move from one role, the one with fewest skills to add first, then the one to which one brings most, then in
 * the roles' order. One pass over the roles.
 */
export function movesFrom(
  from: Listed,
  roles: readonly Listed[],
  known: { has(skill: string): boolean } = NOBODY,
): Move[] {
  const had = new Set(from.essential);
  return roles
    .filter(({ slug }) => slug !== from.slug)
    .map(({ slug, essential }) => {
      const add = essential.filter((skill) => !had.has(skill) && !known.has(skill)).length;
      return { to: slug, add, brought: essential.length - add };
    })
    .sort((a, b) => a.add - b.add || b.brought - a.brought);
}

/** Two roles of which one direction asks for more skills than the other. */
export interface Unequal {
  /** The direction with more to add. */
  from: string;
  to: string;
  /** Skills to add in that direction, and in the other. */
  there: number;
  back: number;
}

/**
 * The pairs of roles whose two directions differ most in the skills to add, each pair once and all of them on a
 * tie, in the roles' order; none when no directions differ.
 */
export function mostUnequal(
  roles: readonly Listed[],
  known: { has(skill: string): boolean } = NOBODY,
): Unequal[] {
  const gap = (from: Listed, to: Listed) => transition(from, to, known).add.length;
  const pairs = roles.flatMap((from, index) =>
    roles.slice(index + 1).map((to): Unequal => {
      const [there, back] = [gap(from, to), gap(to, from)];
      return there >= back
        ? { from: from.slug, to: to.slug, there, back }
        : { from: to.slug, to: from.slug, there: back, back: there };
    }),
  );
  const widest = Math.max(1, ...pairs.map(({ there, back }) => there - back));
  return pairs.filter(({ there, back }) => there - back === widest);
}
