import * as z from "zod/mini";
import type { PersistStorage } from "zustand/middleware";

/** Also read by public/boot.js, which sets the theme before the first paint. */
export const STORAGE_KEY = "python-career-explorer";
export const PERSISTED_VERSION = 1;

const ThemeSchema = z.enum(["system", "light", "dark"]);
export type ThemeChoice = z.infer<typeof ThemeSchema>;

/** What is kept in the browser; all else is in the address. A field that is no good is left out, not the rest. */
export interface Persisted {
  theme: ThemeChoice;
}

/** What can be trusted of a stored value of any shape; an empty object when nothing can. */
export function readPersisted(stored: unknown): Partial<Persisted> {
  const shape = z.safeParse(z.object({ theme: z.catch(z.optional(ThemeSchema), undefined) }), stored);
  return shape.success && shape.data.theme ? { theme: shape.data.theme } : {};
}

/** Local storage that never throws: what cannot be read counts as absent, what cannot be written is let go. */
export function safeStorage(): PersistStorage<Persisted> {
  // The store writes on every change of anything: only what differs is written, so that a tab which
  // changed nothing of this leaves alone what another tab wrote.
  let last: string | null = null;
  return {
    getItem: (name) => {
      try {
        const text = localStorage.getItem(name);
        last = text;
        return text === null ? null : JSON.parse(text);
      } catch {
        return null;
      }
    },
    setItem: (name, value) => {
      const text = JSON.stringify(value);
      if (text === last) return;
      last = text;
      try {
        localStorage.setItem(name, text);
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
