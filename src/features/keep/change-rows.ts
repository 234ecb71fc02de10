import { plural } from "#domain/format.ts";
import { LEVEL_WORDS } from "#domain/level-words.ts";
import type { WeekHours } from "#domain/pay-units.ts";
import type { EntryChange, ListChange, PersonalChanges } from "#domain/personal-changes.ts";
import type { Names } from "./names.ts";

/** One kind of change, and what it concerns. */
export interface ChangeRow {
  title: string;
  items: readonly string[];
}

type Kind = "added" | "changed" | "removed";

const week = ({ work, onCall }: WeekHours): string =>
  onCall > 0 ? `${work} hours a week, ${onCall} on call` : `${work} hours a week`;

function entryRows<T>(
  changes: readonly EntryChange<T>[],
  titles: Readonly<Record<Kind, string>>,
  name: (id: string) => string,
  value: (value: T) => string,
): ChangeRow[] {
  const rows: Record<Kind, string[]> = { added: [], changed: [], removed: [] };
  for (const { id, from, to } of changes) {
    if (from === null) {
      if (to !== null) rows.added.push(`${name(id)} (${value(to)})`);
    } else if (to === null) rows.removed.push(`${name(id)} (${value(from)})`);
    else {
      const [was, is] = [value(from), value(to)];
      rows.changed.push(`${name(id)} (${was === is ? is : `${was} → ${is}`})`);
    }
  }
  return [
    { title: titles.added, items: rows.added },
    { title: titles.changed, items: rows.changed },
    { title: titles.removed, items: rows.removed },
  ];
}

/** @param order the list as it will be, where only its order changes. */
function listRows(
  { added, removed, moved }: ListChange,
  titles: Readonly<Record<"added" | "removed" | "moved", string>>,
  name: (id: string) => string,
  order: readonly string[] = [],
): ChangeRow[] {
  return [
    { title: titles.added, items: added.map(name) },
    { title: titles.removed, items: removed.map(name) },
    { title: titles.moved, items: moved ? order.map(name) : [] },
  ];
}

const lines = (text: string) => plural(text.split("\n").length, "line");

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * What becomes different, in words, the kinds of change in a fixed order; only those that there are.
 * @param after what is kept then, which has the lists in their new order.
 */
export function changeRows(
  changes: PersonalChanges,
  after: { shortlist: readonly string[]; picks: readonly string[] },
  { skill, role, place, theme, code }: Names,
): ChangeRow[] {
  const single = <T>(title: string, change: { from: T; to: T } | null, name: (value: T) => string) =>
    change ? [{ title, items: [`${name(change.from)} → ${name(change.to)}`] }] : [];
  return [
    ...entryRows(
      changes.known,
      { added: "Skills added", changed: "Levels changed", removed: "Skills removed" },
      skill,
      (level) => lower(LEVEL_WORDS[level]),
    ),
    ...listRows(
      changes.done,
      { added: "Weekend proofs added", removed: "Weekend proofs removed", moved: "" },
      skill,
    ),
    ...listRows(
      changes.shortlist,
      { added: "Shortlist, added", removed: "Shortlist, removed", moved: "Shortlist, new order" },
      role,
      after.shortlist,
    ),
    ...listRows(
      changes.picks,
      { added: "Comparison, added", removed: "Comparison, removed", moved: "Comparison, new order" },
      role,
      after.picks,
    ),
    ...entryRows(
      changes.hours,
      { added: "Hours added", changed: "Hours changed", removed: "Hours removed" },
      role,
      week,
    ),
    ...listRows(
      changes.tasks,
      { added: "Tasks done, added", removed: "Tasks done, removed", moved: "" },
      // What tasks are called comes with the code of their roles, which is not loaded here.
      (id) => id,
    ),
    ...entryRows(
      changes.edits,
      { added: "Edited code, added", changed: "Edited code, replaced", removed: "Edited code, removed" },
      code,
      lines,
    ),
    ...single("Place", changes.home, place),
    ...single("Theme", changes.theme, theme),
  ].filter(({ items }) => items.length > 0);
}
