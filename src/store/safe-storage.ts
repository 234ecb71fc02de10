import type { PersistStorage } from "zustand/middleware";
import { mergeEntries, mergeIds, saysSame } from "./merge-entries.ts";
import { NOTHING_KEPT, type Persisted, readPersisted } from "./persistence.ts";

/** Why the browser did not keep a change: there is no room left, or it keeps nothing for this page at all. */
export type Unkept = "full" | "forbidden";

/** Browsers name it QuotaExceededError, or NS_ERROR_DOM_QUOTA_REACHED; not each makes it an Error. */
function isOutOfRoom(error: unknown): boolean {
  const isNamed = typeof error === "object" && error !== null && "name" in error;
  return isNamed && /quota/i.test(String(error.name));
}

/** What two tabs made of the same: entry by entry what this one changed, and all else as the other left it. */
function mergeTabs(before: Persisted, mine: Persisted, theirs: Persisted): Persisted {
  const newest = <K extends "theme" | "home">(key: K) =>
    mine[key] === before[key] ? theirs[key] : mine[key];
  const ids = <K extends "done" | "shortlist" | "tasks">(key: K) =>
    mergeIds(before[key], mine[key], theirs[key]);
  return {
    theme: newest("theme"),
    home: newest("home"),
    hours: mergeEntries(before.hours, mine.hours, theirs.hours),
    known: mergeEntries(before.known, mine.known, theirs.known),
    done: ids("done"),
    shortlist: ids("shortlist"),
    tasks: ids("tasks"),
    edits: mergeEntries(before.edits, mine.edits, theirs.edits),
  };
}

/** Whether all that is kept in `one` is as in `other`. */
function sameFields(one: Persisted, other: Persisted): boolean {
  const others = new Map<string, unknown>(Object.entries(other));
  return Object.entries(one).every(([field, value]) => saysSame(value, others.get(field)));
}

/**
 * Local storage that never throws: what cannot be read counts as absent, and what cannot be written stays this
 * tab's to write, with its next change.
 * @param onWrite told after each attempt to write why it failed; null when all is kept.
 */
export function safeStorage(onWrite: (unkept: Unkept | null) => void = () => {}): PersistStorage<Persisted> {
  const read = (name: string) => {
    try {
      return JSON.parse(localStorage.getItem(name) ?? "null");
    } catch {
      return null;
    }
  };
  // The store writes on every change of anything: only what this tab changed is written, so that it leaves alone
  // what another tab wrote in the meantime.
  let last = NOTHING_KEPT;
  /** What this tab has, where it could not be written; null when it is. */
  let pending: Persisted | null = null;
  let telling = false;
  const tell = (unkept: Unkept | null) => {
    telling = true;
    onWrite(unkept);
    telling = false;
  };
  return {
    getItem: (name) => {
      const found = read(name);
      const readable = readPersisted(found?.state);
      const before = last;
      last = { ...NOTHING_KEPT, ...readable };
      if (pending === null || found === null) return found;
      // What could not be written is not undone by what another tab could write.
      return { ...found, state: mergeTabs(before, pending, { ...before, ...readable }) };
    },
    setItem: (name, { state, version }) => {
      // Who is told of a failure may say so in the store, which is no reason to try again.
      if (telling && pending !== null && sameFields(state, pending)) return;
      if (sameFields(state, last)) {
        pending = null;
        tell(null);
        return;
      }
      // A field that is not there, or makes no sense, is nobody's change: every write has them all.
      const there = { ...last, ...readPersisted(read(name)?.state) };
      const text = JSON.stringify({ state: mergeTabs(last, state, there), version });
      try {
        localStorage.setItem(name, text);
      } catch (error) {
        pending = state;
        tell(isOutOfRoom(error) ? "full" : "forbidden");
        return;
      }
      last = state;
      pending = null;
      tell(null);
    },
    removeItem: (name) => {
      try {
        localStorage.removeItem(name);
      } catch {
        // nothing is kept, so nothing has to be removed
      }
    },
  };
}
