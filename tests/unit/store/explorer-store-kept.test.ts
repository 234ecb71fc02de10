import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NO_CHOICES } from "#domain/choices.ts";
import { createExplorerStore, keptIn } from "#store/explorer-store.ts";
import { NOTHING_KEPT, PERSISTED_VERSION, STORAGE_KEY } from "#store/persistence.ts";
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

const GOOD = {
  theme: "dark",
  home: "CA",
  hours: { a: { work: 45, onCall: 10 }, b: { work: 32, onCall: 0 } },
  known: { sql: "used", docker: "comfortable" },
  done: ["linux"],
  shortlist: ["b", "a"],
  tasks: ["t-1"],
  edits: { "a/x.py": "1", "b/task/start.py": "2" },
} as const;

/** What a reader who chose nothing left before there were tasks and code to edit. */
const NOTHING_BUT_OLD = { theme: "system", home: null, hours: {}, known: {}, done: [], shortlist: [] };

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

  test("keeps the theme, the place, the hours and what the reader told and did, and nothing else", () => {
    const storage = fakeStorage();
    vi.stubGlobal("localStorage", storage);
    const to = createExplorerStore({ picks: ["a"] }).getState();
    to.setTheme("dark");
    to.setPlace("CA");
    to.setHours("a", { work: 45, onCall: 10 });
    to.setLevel("sql", "comfortable");
    to.setProof("linux", true);
    to.toggleShortlist("b");
    to.setTask("t-1", true);
    to.setEdit("a/x.py", "print(1)\n");
    to.setMine(true);
    to.setOwn({ amount: 123_456, per: "year" });
    to.setUnit("life");
    to.setMean(true);
    to.setLocal(77);
    to.setMeasure("jobs");
    to.toggleSkill("sql");
    to.setText("secret");
    const hours = { a: { work: 45, onCall: 10 } };
    const told = { known: { sql: "comfortable" }, done: ["linux"], shortlist: ["b"] };
    const own = { tasks: ["t-1"], edits: { "a/x.py": "print(1)\n" } };
    expect(storage.getItem(STORAGE_KEY)).toBe(kept({ theme: "dark", home: "CA", hours, ...told, ...own }));
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
    ["as it was before anything else was kept", kept({ theme: "dark" })],
    ["as it was before tasks and edits were kept", kept({ ...NOTHING_BUT_OLD, theme: "dark" })],
    [
      "with bad values",
      kept({ theme: "dark", home: 7, hours: 7, known: [7], done: {}, shortlist: "a", tasks: 7, edits: "x" }),
    ],
    ["of another version", kept({ theme: "dark" }, 0)],
  ])("works on with what was stored %s", (_what, text) => {
    const store = storeOver(text);
    expect(store.getState()).toMatchObject({ ...NOTHING_KEPT, theme: "dark" });
    store.getState().setPlace("WA");
    store.getState().setHours("a", { work: 30, onCall: 0 });
    store.getState().setLevel("sql", "used");
    store.getState().setTask("t-1", true);
    store.getState().setEdit("a/x.py", "1");
    expect(createExplorerStore().getState()).toMatchObject({
      theme: "dark",
      home: "WA",
      hours: { a: { work: 30, onCall: 0 } },
      known: { sql: "used" },
      tasks: ["t-1"],
      edits: { "a/x.py": "1" },
    });
  });

  test("starts over any JSON at all, with no choice of the reader’s in it", () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom("%", '{"state":%}', '{"state":%,"version":0}'),
        (json, frame) => {
          const state = storeOver(frame.replace("%", () => json)).getState();
          expect(keptIn(state)).toEqual({ ...NOTHING_KEPT, picks: [] });
          expect(state).toMatchObject({ pay: NO_CHOICES.pay, own: null });
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

  test.each([undefined, "{", kept({ theme: "dark" })])("leave storage that holds %j as it is", (text) => {
    const { storage, one } = tabs(text);
    one.setUnit("hour");
    expect(storage.getItem(STORAGE_KEY)).toBe(text ?? null);
  });

  test("keep each what the other changed of the rest", () => {
    const { one, other } = tabs(kept(GOOD));
    other.setPlace("WA");
    other.setHours("a", { work: 20, onCall: 0 });
    other.setLevel("sql", "comfortable");
    other.setProof("kafka", true);
    one.setTheme("light");
    one.toggleShortlist("b");
    expect(createExplorerStore().getState()).toMatchObject({
      theme: "light",
      home: "WA",
      hours: { a: { work: 20, onCall: 0 }, b: GOOD.hours.b },
      known: { sql: "comfortable", docker: "comfortable" },
      done: ["linux", "kafka"],
      shortlist: ["a"],
    });
    other.setPlace("NY");
    one.setHours("b", { work: 50, onCall: 0 });
    expect(createExplorerStore().getState()).toMatchObject({ theme: "light", home: "NY" });
  });

  test("keep each the tasks and the code that the other did, file by file", () => {
    const { one, other } = tabs(kept(GOOD));
    other.setEdit("a/x.py", "other’s");
    other.setEdit("c/y.py", "new");
    other.setTask("t-2", true);
    one.setEdit("b/task/start.py", null);
    one.setTask("t-3", true);
    one.setTask("t-1", false);
    expect(createExplorerStore().getState()).toMatchObject({
      tasks: ["t-2", "t-3"],
      edits: { "a/x.py": "other’s", "c/y.py": "new" },
    });
    expect(Object.keys(createExplorerStore().getState().edits)).toHaveLength(2);
    other.setEdit("a/x.py", null);
    one.setEdit("a/x.py", "one’s");
    expect(createExplorerStore().getState().edits).toEqual({ "a/x.py": "one’s", "c/y.py": "new" });
  });

  test("let the last word on the same thing stand", () => {
    const { one, other } = tabs();
    other.setPlace("WA");
    one.setPlace("NY");
    expect(createExplorerStore().getState().home).toBe("NY");
    other.setTheme("dark");
    expect(createExplorerStore().getState()).toMatchObject({ theme: "dark", home: "NY" });
  });
});
