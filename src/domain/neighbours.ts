import type { RoleSummary } from "#data/catalogue.ts";
import { SIDE_BY_SIDE } from "./list-size.ts";

/** So many candidates are gathered before the farther ones are dropped. */
const BATCH = 50;

export interface Neighbour {
  slug: string;
  /** Essential skills of both roles. */
  shared: string[];
  /** Essential skills of the neighbour that the role lacks. */
  extra: string[];
}

/** A role on its way to be a neighbour, with as much as its place in the order takes. */
interface Candidate {
  role: RoleSummary;
  shared: number;
  extra: number;
}

/**
 * The other roles by the number of essential skills they share with `role`, most first, then fewest
 * extra skills, then name. Roles that share none are left out. One pass over the roles.
 * @param ignore a skill that every role has and that therefore tells nothing.
 * @param compareNames the order of names in the site's language.
 * @param most so many of them at the most.
 */
export function neighbours(
  role: RoleSummary,
  roles: readonly RoleSummary[],
  ignore: string | null,
  compareNames: (a: string, b: string) => number,
  most = Number.POSITIVE_INFINITY,
): Neighbour[] {
  const own = new Set(role.essential);
  const byNearness = (a: Candidate, b: Candidate) =>
    b.shared - a.shared || a.extra - b.extra || compareNames(a.role.name, b.role.name);
  const nearest: Candidate[] = [];
  for (const other of roles) {
    if (other.slug === role.slug) continue;
    let [shared, extra] = [0, 0];
    for (const id of other.essential) {
      if (!own.has(id)) extra += 1;
      else if (id !== ignore) shared += 1;
    }
    if (shared === 0) continue;
    nearest.push({ role: other, shared, extra });
    // Sorted a batch at a time, so that it costs no more than a pass.
    if (nearest.length > 2 * most + BATCH) nearest.sort(byNearness).splice(most);
  }
  return nearest
    .sort(byNearness)
    .slice(0, most)
    .map(({ role: { slug, essential } }) => ({
      slug,
      shared: essential.filter((id) => id !== ignore && own.has(id)),
      extra: essential.filter((id) => !own.has(id)),
    }));
}

/**
 * Pairs of roles that share essential skills, each pair once in the roles' order, those that share most first.
 * Of more roles than stand side by side: each of the first dozen with the role nearest to it.
 * @param ignore a skill that every role has and that therefore tells nothing.
 * @param compareNames the order of names in the site's language.
 */
export function overlappingPairs(
  roles: readonly RoleSummary[],
  ignore: string | null,
  compareNames: (a: string, b: string) => number,
): [string, string][] {
  if (roles.length > SIDE_BY_SIDE) return nearestPairs(roles, ignore, compareNames);
  return roles
    .flatMap((role, index) =>
      neighbours(role, roles.slice(index), ignore, compareNames).map(({ slug, shared }) => ({
        pair: [role.slug, slug] satisfies [string, string],
        shared: shared.length,
      })),
    )
    .sort((a, b) => b.shared - a.shared)
    .map(({ pair }) => pair);
}

function nearestPairs(
  roles: readonly RoleSummary[],
  ignore: string | null,
  compareNames: (a: string, b: string) => number,
): [string, string][] {
  const place = new Map(roles.map(({ slug }, index) => [slug, index]));
  const found = roles.slice(0, SIDE_BY_SIDE).flatMap((role) =>
    neighbours(role, roles, ignore, compareNames, 1).map(({ slug, shared }) => {
      const first = (place.get(slug) ?? 0) > (place.get(role.slug) ?? 0);
      const pair: [string, string] = first ? [role.slug, slug] : [slug, role.slug];
      return { pair, shared: shared.length };
    }),
  );
  const once = new Map(found.map((entry) => [entry.pair.join(" "), entry]));
  return [...once.values()].sort((a, b) => b.shared - a.shared).map(({ pair }) => pair);
}
