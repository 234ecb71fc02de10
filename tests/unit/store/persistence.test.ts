import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NO_CHOICES } from "#domain/choices.ts";
import { createFormat } from "#domain/format.ts";
import { createPayView } from "#domain/pay-view.ts";
import { createExplorerStore } from "#store/explorer-store.ts";
import {
  NOTHING_KEPT,
  PERSISTED_VERSION,
  readPersisted,
  STORAGE_KEY,
  safeStorage,
  storageAllowed,
} from "#store/persistence.ts";
import { fakeStorage, forbiddenStorage } from "../fixtures/fake-storage.ts";
import { catalogue } from "../fixtures/real-data.ts";

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

const GOOD = {
  theme: "dark",
  home: "CA",
  hours: { a: { work: 45, onCall: 10 }, b: { work: 32, onCall: 0 } },
} as const;

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

  test("of any shape is no error, and what is kept of it makes sense", () => {
    const nearly = fc.record(
      {
        theme: fc.oneof(fc.constantFrom("system", "light", "dark"), fc.anything()),
        home: fc.oneof(fc.constantFrom("CA", "10001", null), fc.string(), fc.anything()),
        hours: fc.oneof(
          fc.dictionary(
            fc.oneof(fc.constantFrom("a", "__proto__", "constructor"), fc.string()),
            fc.oneof(fc.record({ work: fc.double(), onCall: fc.nat(200) }), fc.anything()),
          ),
          fc.anything(),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (stored) => {
        const { theme, home, hours, ...rest } = readPersisted(stored);
        expect(rest).toEqual({});
        expect([undefined, "system", "light", "dark"]).toContain(theme);
        if (home !== null && home !== undefined) expect(home).toMatch(/^[A-Z0-9]{2,8}$/);
        for (const week of Object.values(hours ?? {})) {
          expect(Object.keys(week).sort()).toEqual(["onCall", "work"]);
          for (const amount of Object.values(week)) {
            expect(amount >= 0 && amount <= 168).toBe(true);
          }
        }
        expect("work" in {}).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("is trusted when it is a place of the dataset, or none", () => {
    for (const { id } of catalogue.places) expect(readPersisted({ home: id })).toEqual({ home: id });
    expect(readPersisted({ home: null })).toEqual({ home: null });
  });

  test.each<[string, unknown]>([
    ["home", 7],
    ["home", "<script>"],
    ["home", ""],
    ["home", "ca"],
    ["home", "A".repeat(9)],
    ["home", "CA\n"],
    ["home", ["CA"]],
    ["home", { id: "CA" }],
    ["theme", "sepia"],
  ])("with a bad %s, %j, loses that field alone", (field, value) => {
    const { [field]: _bad, ...others } = { ...GOOD, [field]: value };
    expect(readPersisted({ ...GOOD, [field]: value })).toEqual(others);
  });

  test.each([null, 7, "40", ["a"], [{ work: 40, onCall: 0 }]])(
    "with %j for hours has no week, and loses nothing else",
    (hours) => {
      expect(readPersisted({ ...GOOD, hours })).toEqual({ ...GOOD, hours: {} });
    },
  );

  test.each([
    null,
    40,
    "40",
    [40, 0],
    {},
    { work: 40 },
    { onCall: 4 },
    { work: "40", onCall: 0 },
    { work: null, onCall: 0 },
    { work: -1, onCall: 0 },
    { work: 40, onCall: -0.5 },
    { work: 169, onCall: 0 },
    { work: 40, onCall: 168.5 },
    { work: 1e9, onCall: 0 },
  ])("with %j for a week loses that week alone", (week) => {
    const hours = { ...GOOD.hours, bad: week };
    expect(readPersisted({ ...GOOD, hours })).toEqual(GOOD);
  });

  test("may hold a week of no hours at all, or of all there are", () => {
    const hours = { a: { work: 0, onCall: 0 }, b: { work: 168, onCall: 0 }, c: { work: 37.5, onCall: 0.5 } };
    expect(readPersisted({ hours })).toEqual({ hours });
  });

  test("under the names of an object’s own machinery is a role’s week like any other", () => {
    const week = '{"work":10,"onCall":0}';
    const text = `{"hours":{"__proto__":${week},"constructor":${week},"toString":7,"a":${week}}}`;
    const { hours = {} } = readPersisted(JSON.parse(text));
    expect(Object.getPrototypeOf(hours)).toBe(Object.prototype);
    expect("work" in {} || "onCall" in {}).toBe(false);
    const { week: of } = createPayView({
      catalogue,
      format: createFormat("en-US", "USD"),
      settings: NO_CHOICES.pay,
      hours,
      table: null,
    });
    expect(of("a")).toEqual({ work: 10, onCall: 0 });
    expect(of("constructor")).toEqual({ work: 10, onCall: 0 });
    const fullTime = { work: 40, onCall: 0 };
    for (const slug of ["toString", "hasOwnProperty", "valueOf", "b"]) expect(of(slug)).toEqual(fullTime);
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

  test("keeps the theme, the place and the hours, and nothing else", () => {
    const storage = fakeStorage();
    vi.stubGlobal("localStorage", storage);
    const to = createExplorerStore({ picks: ["a"] }).getState();
    to.setTheme("dark");
    to.setPlace("CA");
    to.setHours("a", { work: 45, onCall: 10 });
    to.setOwn({ amount: 123_456, per: "year" });
    to.setUnit("life");
    to.setMean(true);
    to.setLocal(77);
    to.setMeasure("jobs");
    to.toggleSkill("sql");
    to.setText("secret");
    const hours = { a: { work: 45, onCall: 10 } };
    expect(storage.getItem(STORAGE_KEY)).toBe(kept({ theme: "dark", home: "CA", hours }));
  });

  test("never keeps the reader’s own figure, not even for the tab", () => {
    const storage = fakeStorage();
    vi.stubGlobal("localStorage", storage);
    vi.stubGlobal("sessionStorage", forbiddenStorage());
    const store = createExplorerStore();
    store.getState().setOwn({ amount: 57.8, per: "hour" });
    store.getState().setTheme("dark");
    expect(storage.length).toBe(1);
    expect(storage.getItem(STORAGE_KEY)).not.toContain("57.8");
    expect(createExplorerStore().getState().own).toBeNull();
  });

  test("comes back with what it kept", () => {
    expect(storeOver(kept(GOOD)).getState()).toMatchObject(GOOD);
    expect(storeOver(kept(GOOD)).getInitialState()).toMatchObject(NOTHING_KEPT);
  });

  test.each([
    ["as it was before places and hours were kept", kept({ theme: "dark" })],
    ["with a bad place and bad hours", kept({ theme: "dark", home: 7, hours: 7 })],
    ["of another version", kept({ theme: "dark" }, 0)],
  ])("works on with what was stored %s", (_what, text) => {
    const store = storeOver(text);
    expect(store.getState()).toMatchObject({ ...NOTHING_KEPT, theme: "dark" });
    store.getState().setPlace("WA");
    store.getState().setHours("a", { work: 30, onCall: 0 });
    expect(createExplorerStore().getState()).toMatchObject({
      theme: "dark",
      home: "WA",
      hours: { a: { work: 30, onCall: 0 } },
    });
  });

  test("starts over any JSON at all, with no choice of the reader’s in it", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom("%", '{"state":%}', '{"state":%,"version":0}'),
        (json, frame) => {
          const { theme, home, hours, pay, own } = storeOver(frame.replace("%", () => json)).getState();
          expect({ theme, home, hours, pay, own }).toEqual({
            ...NOTHING_KEPT,
            pay: NO_CHOICES.pay,
            own: null,
          });
        },
      ),
    );
  });

  test("works on where storage is forbidden", () => {
    vi.stubGlobal("localStorage", forbiddenStorage());
    const store = createExplorerStore();
    store.getState().setTheme("dark");
    expect(store.getState().theme).toBe("dark");
  });
});

describe("two tabs", () => {
  /** Two stores over one storage that holds `text`, or nothing. */
  function tabs(text?: string) {
    const storage = fakeStorage(text === undefined ? {} : { [STORAGE_KEY]: text });
    vi.stubGlobal("localStorage", storage);
    return { storage, one: createExplorerStore().getState(), other: createExplorerStore().getState() };
  }

  test.each([
    ["nothing was kept", undefined],
    ["all was kept", kept(GOOD)],
    ["only a theme was kept", kept({ theme: "light" })],
    ["what was kept is junk", "{"],
    ["another version kept it", kept({ theme: "light" }, 0)],
  ])("do not overwrite each other by a change of nothing that is kept, where %s", (_what, text) => {
    const { storage, one, other } = tabs(text);
    other.setTheme("dark");
    other.setPlace("WA");
    const written = storage.getItem(STORAGE_KEY);
    one.toggleSkill("sql");
    one.setOwn({ amount: 1, per: "hour" });
    one.travel(NO_CHOICES, []);
    expect(storage.getItem(STORAGE_KEY)).toBe(written);
  });

  test("keep each what the other changed of the rest", () => {
    const { one, other } = tabs(kept(GOOD));
    other.setPlace("WA");
    other.setHours("a", { work: 20, onCall: 0 });
    one.setTheme("light");
    expect(createExplorerStore().getState()).toMatchObject({
      theme: "light",
      home: "WA",
      hours: { a: { work: 20, onCall: 0 }, b: GOOD.hours.b },
    });
    other.setPlace("NY");
    one.setHours("b", { work: 50, onCall: 0 });
    expect(createExplorerStore().getState()).toMatchObject({ theme: "light", home: "NY" });
  });

  test("let the last word on the same thing stand", () => {
    const { one, other } = tabs();
    other.setPlace("WA");
    one.setPlace("NY");
    expect(createExplorerStore().getState().home).toBe("NY");
  });
});

describe("storage", () => {
  test("gives back what was put in, until it is removed", () => {
    vi.stubGlobal("localStorage", fakeStorage());
    const storage = safeStorage();
    const value = { state: GOOD, version: 1 };
    storage.setItem("key", value);
    expect(storage.getItem("key")).toEqual(value);
    storage.removeItem("key");
    expect(storage.getItem("key")).toBeNull();
  });

  test("that throws counts as empty, and what cannot be written is let go", () => {
    vi.stubGlobal("localStorage", forbiddenStorage());
    const storage = safeStorage();
    expect(storage.getItem("key")).toBeNull();
    expect(() => storage.setItem("key", { state: GOOD })).not.toThrow();
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
