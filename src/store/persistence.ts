import * as z from "zod/mini";
import type { PersistStorage } from "zustand/middleware";
import { LEVELS, type Level, NOTHING_TOLD, type Personal } from "#domain/known.ts";
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

/** What ids in the dataset look like; what is longer was not written by this app. */
const IdSchema = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
const LevelSchema = z.enum(LEVELS);

/** What is kept in the browser; all else is in the address. A field that is no good is left out, not the rest. */
export interface Persisted extends Personal {
  theme: ThemeChoice;
  home: string | null;
  hours: Readonly<Record<string, WeekHours>>;
}

/** What is kept of a reader who chose nothing. */
export const NOTHING_KEPT: Persisted = { theme: "system", home: null, hours: {}, ...NOTHING_TOLD };

/** The values that make sense, by their ids; one that does not is left out, not the others. */
function readRecord<T>(stored: unknown, schema: z.ZodMiniType<T>): Record<string, T> {
  const record = z.safeParse(z.record(z.string(), z.unknown()), stored);
  return Object.fromEntries(
    Object.entries(record.success ? record.data : {}).flatMap(([id, value]) => {
      const read = z.safeParse(schema, value);
      return z.safeParse(IdSchema, id).success && read.success ? [[id, read.data]] : [];
    }),
  );
}

/** The ids that make sense, each once. */
function readIds(stored: unknown): string[] {
  const list = z.safeParse(z.array(z.unknown()), stored);
  const ids = (list.success ? list.data : []).flatMap((id) => {
    const read = z.safeParse(IdSchema, id);
    return read.success ? [read.data] : [];
  });
  return [...new Set(ids)];
}

/** What can be trusted of a stored value of any shape; an empty object when nothing can. */
export function readPersisted(stored: unknown): Partial<Persisted> {
  const shape = z.safeParse(
    z.object({
      theme: z.catch(z.optional(ThemeSchema), undefined),
      home: z.catch(z.optional(PlaceSchema), undefined),
      hours: z.optional(z.unknown()),
      known: z.optional(z.unknown()),
      done: z.optional(z.unknown()),
      shortlist: z.optional(z.unknown()),
    }),
    stored,
  );
  if (!shape.success) return {};
  const { theme, home, hours, known, done, shortlist } = shape.data;
  return {
    ...(theme && { theme }),
    ...(home !== undefined && { home }),
    ...(hours !== undefined && { hours: readRecord<WeekHours>(hours, WeekSchema) }),
    ...(known !== undefined && { known: readRecord<Level>(known, LevelSchema) }),
    ...(done !== undefined && { done: readIds(done) }),
    ...(shortlist !== undefined && { shortlist: readIds(shortlist) }),
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
      const newest = <K extends keyof Persisted>(key: K) =>
        same(state[key], before[key]) ? there[key] : state[key];
      const merged: Persisted = {
        theme: newest("theme"),
        home: newest("home"),
        hours: newest("hours"),
        known: newest("known"),
        done: newest("done"),
        shortlist: newest("shortlist"),
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
