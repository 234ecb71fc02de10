import type { Renamed } from "#data/catalogue.ts";
import type { Choices } from "./choices.ts";
import { formatCompareList, listedIn } from "./compare-list.ts";
import { editedFile, editPath } from "./edits.ts";
import type { Level, Personal } from "./known.ts";
import type { WeekHours } from "./pay-units.ts";

/** A dataset in which nothing was ever renamed. */
export const NEVER_RENAMED: Renamed = { skills: {}, roles: {} };

/** What `id` is called today: itself unless it was renamed. */
export function currentId(names: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(names, id) && names[id]) || id;
}

/**
 * The ids of an address, former ones as they are called today. A former one counts once, beside today's too: they
 * were two when the link was made. What else is repeated stays so.
 */
export function idsOfToday(names: Readonly<Record<string, string>>, ids: readonly string[]): string[] {
  const seen = new Set(ids);
  return ids.flatMap((id) => {
    const now = currentId(names, id);
    if (now === id) return [id];
    if (seen.has(now)) return [];
    seen.add(now);
    return [now];
  });
}

/** The same for `a-vs-b`, in the path of a comparison or a map. */
export function listOfToday(names: Readonly<Record<string, string>>, text: string): string {
  return formatCompareList(idsOfToday(names, listedIn(text)));
}

const each = (names: Readonly<Record<string, string>>, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => currentId(names, id))),
];

type Hours = Readonly<Record<string, WeekHours>>;

/** All that is kept under ids of skills or of roles; those of tasks never change. */
type Named = Partial<Personal & Pick<Choices, "picks"> & { hours: Hours }>;

/** Entries under today's keys; one that was kept under today's already holds. */
function entriesUnder<T>(today: (key: string) => string, entries: Readonly<Record<string, T>>) {
  const all = Object.entries(entries);
  const moved = all.map(([key, entry]) => [today(key), entry] as const);
  return Object.fromEntries([...moved, ...all.filter(([key]) => today(key) === key)]);
}

/**
 * What the reader kept under ids of an earlier dataset, under today's. Where two ids became one, the higher
 * level holds.
 */
export function mapForward<T extends Named>(personal: T, { skills, roles }: Renamed): T {
  const { known, done, shortlist, picks, hours, edits } = personal;
  const role = (slug: string) => currentId(roles, slug);
  const path = (former: string) => {
    const { slug, file } = editedFile(former);
    return editPath(role(slug), file);
  };
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
    ...(hours && { hours: entriesUnder(role, hours) }),
    ...(edits && { edits: entriesUnder(path, edits) }),
  };
}
