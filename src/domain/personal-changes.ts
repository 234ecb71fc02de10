import type { Level } from "./known.ts";
import type { WeekHours } from "./pay-units.ts";
import type { Everything } from "./personal-import.ts";

/** An entry before and after; null where there is none. */
export interface EntryChange<T> {
  id: string;
  from: T | null;
  to: T | null;
}

export interface ListChange {
  added: readonly string[];
  removed: readonly string[];
  /** Whether what stays stands in another order. */
  moved: boolean;
}

/** What becomes different when one state of what a reader keeps takes the place of another. */
export interface PersonalChanges<Theme extends string = string> {
  known: readonly EntryChange<Level>[];
  done: ListChange;
  shortlist: ListChange;
  picks: ListChange;
  hours: readonly EntryChange<WeekHours>[];
  tasks: ListChange;
  /** By the path of the file. */
  edits: readonly EntryChange<string>[];
  /** null when it stays. */
  theme: { from: Theme; to: Theme } | null;
  home: { from: string | null; to: string | null } | null;
}

function entryChanges<T>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  same: (one: T, other: T) => boolean,
): EntryChange<T>[] {
  const [were, are] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((id) => {
    const [from, to] = [were.get(id) ?? null, are.get(id) ?? null];
    return from !== null && to !== null && same(from, to) ? [] : [{ id, from, to }];
  });
}

function listChange(before: readonly string[], after: readonly string[]): ListChange {
  const [were, are] = [new Set(before), new Set(after)];
  const stayed = after.filter((id) => were.has(id));
  return {
    added: after.filter((id) => !were.has(id)),
    removed: before.filter((id) => !are.has(id)),
    moved: before.filter((id) => are.has(id)).some((id, index) => id !== stayed[index]),
  };
}

/** For lists whose order, the one in which things were done, means nothing. */
const setChange = (before: readonly string[], after: readonly string[]): ListChange => ({
  ...listChange(before, after),
  moved: false,
});

/** What `after` has otherwise than `before`: entries in the order of `before`, then those that are new. */
export function personalChanges<Theme extends string>(
  before: Everything<Theme>,
  after: Everything<Theme>,
): PersonalChanges<Theme> {
  return {
    known: entryChanges(before.known, after.known, (one, other) => one === other),
    done: setChange(before.done, after.done),
    shortlist: listChange(before.shortlist, after.shortlist),
    picks: listChange(before.picks, after.picks),
    hours: entryChanges(
      before.hours,
      after.hours,
      (one, other) => one.work === other.work && one.onCall === other.onCall,
    ),
    tasks: setChange(before.tasks, after.tasks),
    edits: entryChanges(before.edits, after.edits, (one, other) => one === other),
    theme: before.theme === after.theme ? null : { from: before.theme, to: after.theme },
    home: before.home === after.home ? null : { from: before.home, to: after.home },
  };
}
