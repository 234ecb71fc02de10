import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NO_CHOICES } from "#domain/choices.ts";
import { createExplorerStore } from "#store/explorer-store.ts";
import {
  PERSISTED_VERSION,
  readPersisted,
  STORAGE_KEY,
  safeStorage,
  storageAllowed,
} from "#store/persistence.ts";
import { fakeStorage, forbiddenStorage } from "../fixtures/fake-storage.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A store made where the browser's storage holds `text`. */
function storeOver(text: string) {
  vi.stubGlobal("localStorage", fakeStorage({ [STORAGE_KEY]: text }));
  return createExplorerStore();
}

/** What the store of `version` kept. */
const kept = (state: unknown, version = PERSISTED_VERSION) => JSON.stringify({ state, version });

describe("what was stored", () => {
  test.each(["system", "light", "dark"] as const)("is trusted when it is the theme %s", (theme) => {
    expect(readPersisted({ theme })).toEqual({ theme });
  });

  test.each([
    undefined,
    null,
    7,
    "dark",
    [],
    ["dark"],
    {},
    { theme: null },
    { theme: "sepia" },
    { theme: { dark: 1 } },
  ])("is not trusted when it is %j", (stored) => {
    expect(readPersisted(stored)).toEqual({});
  });

  test("of a later version loses only what is not known", () => {
    expect(readPersisted({ theme: "dark", skills: ["sql"] })).toEqual({ theme: "dark" });
  });

  test("of any shape is no error", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(["{}", '{"theme":"system"}', '{"theme":"light"}', '{"theme":"dark"}']).toContain(
          JSON.stringify(readPersisted(stored)),
        );
      }),
    );
  });
});

describe("the store", () => {
  test("takes the kept theme, and nothing that belongs in the address", () => {
    const store = storeOver(kept({ theme: "dark", sort: "name", picks: ["a"], toggleSkill: null }));
    expect(store.getState()).toMatchObject({ theme: "dark", sort: "to", picks: [] });
    store.getState().toggleSkill("sql");
    expect(store.getState().filter.skills).toEqual(["sql"]);
  });

  test("hydrates as the page was prerendered, without what the browser kept", () => {
    expect(storeOver(kept({ theme: "dark" })).getInitialState().theme).toBe("system");
  });

  test("does not lose the kept theme when the page's address is read", () => {
    storeOver(kept({ theme: "dark" }))
      .getState()
      .travel(NO_CHOICES, []);
    expect(createExplorerStore().getState().theme).toBe("dark");
  });

  test.each([0, 99])("takes the theme of version %i too", (version) => {
    expect(storeOver(kept({ theme: "light" }, version)).getState().theme).toBe("light");
  });

  test.each([
    "",
    "{",
    "null",
    "7",
    '"dark"',
    "[]",
    "{}",
    '{"state":null}',
    '{"state":{"theme":1},"version":1}',
    '{"state":{"theme":1},"version":0}',
  ])("keeps to the system's theme when storage holds %j", (text) => {
    expect(storeOver(text).getState().theme).toBe("system");
  });

  test("keeps the theme and nothing else", () => {
    const storage = fakeStorage();
    vi.stubGlobal("localStorage", storage);
    const store = createExplorerStore({ picks: ["a"] });
    store.getState().setTheme("dark");
    store.getState().toggleSkill("sql");
    expect(storage.getItem(STORAGE_KEY)).toBe(kept({ theme: "dark" }));
  });

  test("works on where storage is forbidden", () => {
    vi.stubGlobal("localStorage", forbiddenStorage());
    const store = createExplorerStore();
    store.getState().setTheme("dark");
    expect(store.getState().theme).toBe("dark");
  });
});

describe("storage", () => {
  test("gives back what was put in, until it is removed", () => {
    vi.stubGlobal("localStorage", fakeStorage());
    const storage = safeStorage();
    const value = { state: { theme: "dark" as const }, version: 1 };
    storage.setItem("key", value);
    expect(storage.getItem("key")).toEqual(value);
    storage.removeItem("key");
    expect(storage.getItem("key")).toBeNull();
  });

  test("that throws counts as empty, and what cannot be written is let go", () => {
    vi.stubGlobal("localStorage", forbiddenStorage());
    const storage = safeStorage();
    expect(storage.getItem("key")).toBeNull();
    expect(() => storage.setItem("key", { state: { theme: "dark" } })).not.toThrow();
    expect(() => storage.removeItem("key")).not.toThrow();
  });

  test("is known to be allowed or not, and is left clean", () => {
    vi.stubGlobal("localStorage", forbiddenStorage());
    expect(storageAllowed()).toBe(false);
    const storage = fakeStorage();
    vi.stubGlobal("localStorage", storage);
    expect(storageAllowed()).toBe(true);
    expect(storage.length).toBe(0);
  });
});
