import type { RoleSummary } from "#data/catalogue.ts";
import {
  passes,
  type RoleFilter,
  required,
  type TextHits,
  toggleSkill,
  toggleWithout,
} from "./role-filter.ts";

/** One change to a filter. The words for it belong to the interface. */
export type Change =
  | { kind: "drop-skill"; skill: string }
  | { kind: "drop-without"; skill: string }
  | { kind: "lower-floor"; floor: number }
  | { kind: "clear-text" }
  | { kind: "require"; n: number }
  | { kind: "widen-scope" };

export interface NearMiss {
  change: Change;
  filter: RoleFilter;
  /** Slugs of the roles the change brings back; never empty. */
  roles: string[];
}

/** The highest floor at which some role that passes all other criteria still stays; null when there is none. */
function reachableFloor(roles: readonly RoleSummary[], filter: RoleFilter, hits: TextHits): number | null {
  const tops = roles
    .filter((role) => passes(role, { ...filter, floor: null }, hits))
    .map((role) => role.pay.to);
  return tops.length === 0 ? null : Math.max(...tops);
}

function candidates(
  roles: readonly RoleSummary[],
  filter: RoleFilter,
  hits: TextHits,
): Omit<NearMiss, "roles">[] {
  const needed = required(filter);
  const floor = filter.floor === null ? null : reachableFloor(roles, filter, hits);
  return [
    ...filter.skills.map((skill) => ({
      change: { kind: "drop-skill" as const, skill },
      filter: toggleSkill(filter, skill),
    })),
    ...filter.without.map((skill) => ({
      change: { kind: "drop-without" as const, skill },
      filter: toggleWithout(filter, skill),
    })),
    ...(floor === null
      ? []
      : [{ change: { kind: "lower-floor" as const, floor }, filter: { ...filter, floor } }]),
    ...(hits === null ? [] : [{ change: { kind: "clear-text" as const }, filter: { ...filter, text: "" } }]),
    ...Array.from({ length: Math.max(needed - 1, 0) }, (_, i) => needed - 1 - i).map((n) => ({
      change: { kind: "require" as const, n },
      filter: {
        ...filter,
        rule: n === 1 ? { kind: "any" as const } : { kind: "least" as const, n },
      },
    })),
    ...(filter.scope === "essential"
      ? [{ change: { kind: "widen-scope" as const }, filter: { ...filter, scope: "asked" as const } }]
      : []),
  ];
}

/**
 * For a filter that no role passes: each single change that brings roles back, and which. Most roles
 * first; among changes of the same yield, dropping a skill comes before asking for fewer of them.
 * Of the "ask for fewer" changes only the smallest step that helps is kept.
 */
export function nearMisses(roles: readonly RoleSummary[], filter: RoleFilter, hits: TextHits): NearMiss[] {
  const found = candidates(roles, filter, hits)
    .map((candidate) => ({
      ...candidate,
      roles: roles
        .filter((role) =>
          passes(role, candidate.filter, candidate.change.kind === "clear-text" ? null : hits),
        )
        .map((role) => role.slug),
    }))
    .filter((candidate) => candidate.roles.length > 0);
  const firstStep = found.find((candidate) => candidate.change.kind === "require");
  return found
    .filter((candidate) => candidate.change.kind !== "require" || candidate === firstStep)
    .sort((a, b) => b.roles.length - a.roles.length);
}
