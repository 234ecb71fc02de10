import * as z from "zod/mini";
import type { PersistStorage } from "zustand/middleware";
import { MAX_HOURS, type WeekHours } from "#domain/pay-units.ts";
import { MIN_WORK } from "#domain/week-hours.ts";

/** Also read by public/boot.js, which sets the theme before the first paint. */
export const STORAGE_KEY = "python-career-explorer";
export const PERSISTED_VERSION = 1;

const ThemeSchema = z.enum(["system", "light", "dark"]);
export type ThemeChoice = z.infer<typeof ThemeSchema>;

/** The ids of places are short; what is longer was not written by this app. */
const PlaceSchema = z.nullable(z.string().check(z.regex(/^[A-Z0-9]{2,8}$/)));
/** What `readWeek` lets through. */
const WeekSchema = z
  .object({ work: z.number().check(z.minimum(MIN_WORK)), onCall: z.number().check(z.minimum(0)) })
  .check(z.refine(({ work, onCall }) => work + onCall <= MAX_HOURS));

/** What is kept in the browser; all else is in the address. A field that is no good is left out, not the rest. */
export interface Persisted {
  theme: ThemeChoice;
  home: string | null;
  hours: Readonly<Record<string, WeekHours>>;
}

/** What is kept of a reader who chose nothing. */
export const NOTHING_KEPT: Persisted = { theme: "system", home: null, hours: {} };

/** The weeks that make sense; one that does not is left out, not the others. */
function readHours(stored: unknown): Record<string, WeekHours> {
  const record = z.safeParse(z.record(z.string(), z.unknown()), stored);
  return Object.fromEntries(
    Object.entries(record.success ? record.data : {}).flatMap(([slug, week]) => {
      const read = z.safeParse(WeekSchema, week);
      return read.success ? [[slug, read.data]] : [];
    }),
  );
}

/** What can be trusted of a stored value of any shape; an empty object when nothing can. */
export function readPersisted(stored: unknown): Partial<Persisted> {
  const shape = z.safeParse(
    z.object({
      theme: z.catch(z.optional(ThemeSchema), undefined),
      home: z.catch(z.optional(PlaceSchema), undefined),
      hours: z.optional(z.unknown()),
    }),
    stored,
  );
  if (!shape.success) return {};
  const { theme, home, hours } = shape.data;
  return {
    ...(theme && { theme }),
    ...(home !== undefined && { home }),
    ...(hours !== undefined && { hours: readHours(hours) }),
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Local storage that never throws: what cannot be read counts as absent, what cannot be written is let go. */
export function safeStorage(): PersistStorage<Persisted> {
  const read = (name: string) => {
    try {
      return JSON.parse(localStorage.getItem(name) ?? "null");
    } catch {
      return null;
    }
  };
  const trusted = (name: string): Persisted => ({ ...NOTHING_KEPT, ...readPersisted(read(name)?.state) });
  // The store writes on every change of anything: only the fields that this tab changed are written, so that
  // it leaves alone what another tab wrote in the meantime.
  let last = NOTHING_KEPT;
  return {
    getItem: (name) => {
      last = trusted(name);
      return read(name);
    },
    setItem: (name, { state, version }) => {
      const before = last;
      if (same(state, before)) return;
      last = state;
      const there = trusted(name);
      const merged: Persisted = {
        theme: state.theme === before.theme ? there.theme : state.theme,
        home: state.home === before.home ? there.home : state.home,
        hours: same(state.hours, before.hours) ? there.hours : state.hours,
      };
      try {
        localStorage.setItem(name, JSON.stringify({ state: merged, version }));
      } catch {
        // Storage is full or forbidden; see `storageAllowed`, which the theme button asks.
      }
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

/** Whether the browser lets this page keep anything. */
export function storageAllowed(): boolean {
  const probe = `${STORAGE_KEY}:probe`;
  try {
    localStorage.setItem(probe, "1");
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}
