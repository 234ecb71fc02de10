import type { RoleSummary } from "#data/catalogue.ts";
import {
  matchedSkills,
  type RoleFilter,
  reaches,
  required,
  type TextHits,
  toggleSkill,
  toggleWithout,
} from "./role-filter.ts";
import { uses } from "./usage.ts";

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

/** How a role stands to each criterion of a filter. */
interface Standing {
  role: RoleSummary;
  reached: boolean;
  found: boolean;
  matched: readonly string[];
  excluded: readonly string[];
}

function standingOf(role: RoleSummary, filter: RoleFilter, hits: TextHits): Standing {
  return {
    role,
    reached: reaches(role, filter.floor),
    found: hits === null || hits.has(role.slug),
    matched: matchedSkills(role, filter),
    excluded: filter.without.filter((id) => uses(role, id, filter.scope)),
  };
}

/** A single change, and whether it brings back a role that stands so. */
interface Candidate {
  change: Change;
  filter: RoleFilter;
  brings(standing: Standing): boolean;
}

/** The changes there are. One that changes nothing brings nothing back, where no role passes the filter. */
function candidates(standings: readonly Standing[], filter: RoleFilter): Candidate[] {
  const needed = required(filter);
  const enough = ({ matched }: Standing) => matched.length >= needed;
  const admitted = ({ excluded }: Standing) => excluded.length === 0;
  const inReach = ({ reached, found }: Standing) => reached && found;
  const fewer = required({ rule: filter.rule, skills: filter.skills.slice(1) });
  // The highest floor, and the most skills asked for, at which some role that passes all else is left.
  let floor = 0;
  let most = 0;
  for (const standing of standings) {
    const { role, found, matched } = standing;
    if (!admitted(standing)) continue;
    if (found && enough(standing)) floor = Math.max(floor, role.pay.to);
    if (inReach(standing)) most = Math.max(most, matched.length);
  }
  const wide: RoleFilter = { ...filter, scope: "asked" };
  return [
    ...filter.skills.map((skill) => ({
      change: { kind: "drop-skill" as const, skill },
      filter: toggleSkill(filter, skill),
      brings: (standing: Standing) =>
        inReach(standing) &&
        admitted(standing) &&
        standing.matched.length - (standing.matched.includes(skill) ? 1 : 0) >= fewer,
    })),
    ...filter.without.map((skill) => ({
      change: { kind: "drop-without" as const, skill },
      filter: toggleWithout(filter, skill),
      brings: (standing: Standing) =>
        inReach(standing) && enough(standing) && standing.excluded.every((id) => id === skill),
    })),
    {
      change: { kind: "lower-floor" as const, floor },
      filter: { ...filter, floor },
      brings: (standing: Standing) =>
        standing.found && admitted(standing) && enough(standing) && standing.role.pay.to >= floor,
    },
    {
      change: { kind: "clear-text" as const },
      filter: { ...filter, text: "" },
      brings: (standing: Standing) => standing.reached && admitted(standing) && enough(standing),
    },
    // Of the "ask for fewer" changes only the smallest step that helps.
    ...(most === 0
      ? []
      : [
          {
            change: { kind: "require" as const, n: most },
            filter: {
              ...filter,
              rule: most === 1 ? { kind: "any" as const } : { kind: "least" as const, n: most },
            },
            brings: (standing: Standing) =>
              inReach(standing) && admitted(standing) && standing.matched.length >= most,
          },
        ]),
    ...(filter.scope === "essential"
      ? [
          {
            change: { kind: "widen-scope" as const },
            filter: wide,
            brings: ({ role, reached, found }: Standing) => {
              const standing = { ...standingOf(role, wide, null), reached, found };
              return inReach(standing) && admitted(standing) && enough(standing);
            },
          },
        ]
      : []),
  ];
}

/**
 * For a filter that no role passes: each single change that brings roles back, and which. Most roles
 * first; among changes of the same yield, dropping a skill comes before asking for fewer of them.
 * Of the "ask for fewer" changes only the smallest step that helps is kept. How a role stands to the
 * filter is worked out once for all of them.
 */
export function nearMisses(roles: readonly RoleSummary[], filter: RoleFilter, hits: TextHits): NearMiss[] {
  const standings = roles.map((role) => standingOf(role, filter, hits));
  return candidates(standings, filter)
    .map(({ change, filter: next, brings }) => ({
      change,
      filter: next,
      roles: standings.filter(brings).map(({ role }) => role.slug),
    }))
    .filter((miss) => miss.roles.length > 0)
    .sort((a, b) => b.roles.length - a.roles.length);
}
