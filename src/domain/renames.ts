import type { Renamed } from "#data/catalogue.ts";
import type { Choices } from "./choices.ts";
import type { Level, Personal } from "./known.ts";
import type { WeekHours } from "./pay-units.ts";

/** A dataset in which nothing was ever renamed. */
export const NEVER_RENAMED: Renamed = { skills: {}, roles: {} };

/** What `id` is called today: itself unless it was renamed. */
export function currentId(names: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(names, id) && names[id]) || id;
}

const each = (names: Readonly<Record<string, string>>, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => currentId(names, id))),
];

type Hours = Readonly<Record<string, WeekHours>>;

/** All that is kept under ids of skills or of roles. */
type Named = Partial<Personal & Pick<Choices, "picks"> & { hours: Hours }>;

/** Weeks under today's ids; one that was kept under today's already holds. */
function weeksUnder(names: Readonly<Record<string, string>>, hours: Hours): Hours {
  const weeks = Object.entries(hours);
  const former = weeks
    .filter(([id]) => currentId(names, id) !== id)
    .map(([id, week]) => [currentId(names, id), week]);
  return Object.fromEntries([...former, ...weeks.filter(([id]) => currentId(names, id) === id)]);
}

/**
 * What the reader kept under ids of an earlier dataset, under today's. Where two ids became one, the higher
 * level holds.
 */
export function mapForward<T extends Named>(personal: T, { skills, roles }: Renamed): T {
  const { known, done, shortlist, picks, hours } = personal;
  const levels: Record<string, Level> = {};
  for (const [id, level] of Object.entries(known ?? {})) {
    const now = currentId(skills, id);
    if (levels[now] !== "comfortable") levels[now] = level;
  }
  return {
    ...personal,
    ...(known && { known: levels }),
    ...(done && { done: each(skills, done) }),
    ...(shortlist && { shortlist: each(roles, shortlist) }),
    ...(picks && { picks: each(roles, picks) }),
    ...(hours && { hours: weeksUnder(roles, hours) }),
  };
}
