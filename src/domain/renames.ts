import type { Renamed } from "#data/catalogue.ts";
import type { Level, Personal } from "./known.ts";

/** A dataset in which nothing was ever renamed. */
export const NEVER_RENAMED: Renamed = { skills: {}, roles: {} };

const follow = (names: Readonly<Record<string, string>>, id: string): string =>
  (Object.hasOwn(names, id) && names[id]) || id;

const each = (names: Readonly<Record<string, string>>, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => follow(names, id))),
];

/**
 * What the reader kept under ids of an earlier dataset, under today's. Where two ids became one, the higher
 * level holds.
 */
export function mapForward<T extends Partial<Personal>>(personal: T, { skills, roles }: Renamed): T {
  const { known, done, shortlist } = personal;
  const levels: Record<string, Level> = {};
  for (const [id, level] of Object.entries(known ?? {})) {
    const now = follow(skills, id);
    if (levels[now] !== "comfortable") levels[now] = level;
  }
  return {
    ...personal,
    ...(known && { known: levels }),
    ...(done && { done: each(skills, done) }),
    ...(shortlist && { shortlist: each(roles, shortlist) }),
  };
}
