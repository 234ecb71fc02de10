import type { RoleSummary, SkillEntry } from "#data/catalogue.ts";
import { type Usage, usageOf } from "./usage.ts";

/** How many of the compared roles use a skill on any evidence. */
export type Spread = "all" | "some" | "one";

export interface MatrixRow {
  skill: string;
  name: string;
  /** One entry a role, in the order of the comparison. */
  usage: readonly Usage[];
  spread: Spread;
  /** Whether all roles use it in the same way. */
  same: boolean;
  /** Whether at least one role's own source names it. */
  named: boolean;
}

export interface MatrixOptions {
  /** Leave out skills that all roles use in the same way. */
  differences: boolean;
  /** Include skills that none of the roles' own sources names. */
  also: boolean;
}

function spreadOf(usage: readonly Usage[]): Spread {
  const users = usage.filter((entry) => entry !== "none").length;
  if (users === usage.length) return "all";
  return users === 1 ? "one" : "some";
}

/** Every skill that one of the roles uses, in the catalogue's order. */
export function skillMatrix(roles: readonly RoleSummary[], skills: readonly SkillEntry[]): MatrixRow[] {
  return skills
    .map(({ id, name }) => {
      const usage = roles.map((role) => usageOf(role, id));
      return {
        skill: id,
        name,
        usage,
        spread: spreadOf(usage),
        same: usage.every((entry) => entry === usage[0]),
        named: usage.includes("essential"),
      };
    })
    .filter((row) => row.usage.some((entry) => entry !== "none"));
}

/** The rows that `options` leave, by spread: in all, in some, in one only. Groups may be empty. */
export function groupMatrix(rows: readonly MatrixRow[], options: MatrixOptions): Record<Spread, MatrixRow[]> {
  const shown = rows.filter((row) => (options.also || row.named) && !(options.differences && row.same));
  const pick = (spread: Spread) => shown.filter((row) => row.spread === spread);
  // Those of one role stand together, so that a column reads as a block.
  const one = pick("one").sort(
    (a, b) => a.usage.findIndex((entry) => entry !== "none") - b.usage.findIndex((entry) => entry !== "none"),
  );
  return { all: pick("all"), some: pick("some"), one };
}

export interface Neighbour {
  slug: string;
  /** Essential skills of both roles. */
  shared: string[];
  /** Essential skills of the neighbour that the role lacks. */
  extra: string[];
}

/**
 * The other roles by the number of essential skills they share with `role`, most first, then fewest
 * extra skills, then name. Roles that share none are left out.
 * @param ignore a skill that every role has and that therefore tells nothing.
 */
export function neighbours(
  role: RoleSummary,
  roles: readonly RoleSummary[],
  ignore: string | null,
): Neighbour[] {
  const names = new Map(roles.map((other) => [other.slug, other.name]));
  return roles
    .filter((other) => other.slug !== role.slug)
    .map((other) => ({
      slug: other.slug,
      shared: other.essential.filter((id) => id !== ignore && role.essential.includes(id)),
      extra: other.essential.filter((id) => !role.essential.includes(id)),
    }))
    .filter((neighbour) => neighbour.shared.length > 0)
    .sort(
      (a, b) =>
        b.shared.length - a.shared.length ||
        a.extra.length - b.extra.length ||
        (names.get(a.slug) ?? "").localeCompare(names.get(b.slug) ?? "", "en"),
    );
}

/** Groups of compared roles that stand on the same official code, and whose official figures are therefore equal. */
export function sharedCodes(roles: readonly RoleSummary[]): { soc: string; slugs: string[] }[] {
  const codes = [...new Set(roles.map((role) => role.official.soc))];
  return codes
    .map((soc) => ({
      soc,
      slugs: roles.filter((role) => role.official.soc === soc).map((role) => role.slug),
    }))
    .filter((group) => group.slugs.length > 1);
}

/**
 * Pairs of roles that share essential skills, each pair once in the roles' order, those that share most first.
 * @param ignore a skill that every role has and that therefore tells nothing.
 */
export function overlappingPairs(roles: readonly RoleSummary[], ignore: string | null): [string, string][] {
  return roles
    .flatMap((role, index) =>
      neighbours(role, roles.slice(index), ignore).map(({ slug, shared }) => ({
        pair: [role.slug, slug] satisfies [string, string],
        shared: shared.length,
      })),
    )
    .sort((a, b) => b.shared - a.shared)
    .map(({ pair }) => pair);
}
