import { afterEach, describe, expect, test, vi } from "vitest";
import { NO_CHOICES } from "#domain/choices.ts";
import { createExplorerStore, type ExplorerActions, type Kept, keptIn } from "#store/explorer-store.ts";
import { NOTHING_KEPT, PERSISTED_VERSION, STORAGE_KEY } from "#store/persistence.ts";
import { fakeStorage } from "../fixtures/fake-storage.ts";
import { synced } from "../fixtures/synced.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

function stateAfter(act: (actions: ExplorerActions) => void) {
  const store = createExplorerStore();
  act(store.getState());
  return store.getState();
}

describe("what the reader tells", () => {
  test("begins with nothing", () => {
    expect(createExplorerStore().getState()).toMatchObject({
      known: {},
      done: [],
      shortlist: [],
      tasks: [],
      edits: {},
      mine: false,
      undo: null,
    });
  });

  test("sets, raises and takes away a level, with the proof", () => {
    const store = createExplorerStore();
    const to = store.getState();
    to.setLevel("sql", "used");
    to.setLevel("sql", "comfortable");
    to.setLevel("docker", "used");
    to.setProof("docker", true);
    expect(store.getState()).toMatchObject({
      known: { sql: "comfortable", docker: "used" },
      done: ["docker"],
    });
    to.setLevel("docker", null);
    expect(store.getState()).toMatchObject({ known: { sql: "comfortable" }, done: [] });
  });

  test("adds several skills, and lowers none", () => {
    const { known } = stateAfter((to) => {
      to.setLevel("sql", "comfortable");
      to.addSkills(["sql", "r"], "used");
    });
    expect(known).toEqual({ sql: "comfortable", r: "used" });
  });

  test("ticks a proof off and on", () => {
    const store = createExplorerStore();
    store.getState().setProof("linux", true);
    store.getState().setProof("sql", true);
    store.getState().setProof("linux", false);
    expect(store.getState().done).toEqual(["sql"]);
  });

  test("puts a role on the shortlist, and takes it off", () => {
    const store = createExplorerStore();
    for (const slug of ["a", "b", "a"]) store.getState().toggleShortlist(slug);
    expect(store.getState().shortlist).toEqual(["b"]);
  });

  test("is no choice of the address: it neither writes there nor ends a stretch of typing", () => {
    const { act, address } = synced();
    act().setText("a");
    act().setLevel("sql", "used");
    act().addSkills(["r"], "used");
    act().setProof("sql", true);
    act().toggleShortlist("a");
    act().setTask("t-1", true);
    act().setEdit("a/x.py", "print(1)");
    act().setMine(true);
    expect(address.writes()).toBe(1);
    act().setText("ab");
    expect(address.entries).toHaveLength(2);
  });

  test("stays when the address changes", () => {
    const { act, store } = synced();
    act().setLevel("sql", "used");
    act().travel({ ...NO_CHOICES, picks: ["a"] }, []);
    expect(store.getState().known).toEqual({ sql: "used" });
  });
});

const IMPORTED: Kept = {
  theme: "dark",
  home: "CA",
  hours: { a: { work: 30, onCall: 0 } },
  known: { kafka: "comfortable" },
  done: ["kafka"],
  shortlist: ["b"],
  picks: ["b", "c"],
  tasks: ["t-2"],
  edits: { "b/task/start.py": "2" },
};

describe("all that is kept", () => {
  /** A store with something of everything. */
  function full() {
    const store = createExplorerStore();
    const to = store.getState();
    to.setTheme("light");
    to.setPlace("WA");
    to.setUnit("hour");
    to.setHours("a", { work: 45, onCall: 8 });
    to.setLevel("sql", "used");
    to.setProof("sql", true);
    to.toggleShortlist("a");
    to.togglePick("a");
    to.setTask("t-1", true);
    to.setEdit("a/x.py", "1");
    to.setSort("name");
    return store;
  }
  const FULL: Kept = {
    theme: "light",
    home: "WA",
    hours: { a: { work: 45, onCall: 8 } },
    known: { sql: "used" },
    done: ["sql"],
    shortlist: ["a"],
    picks: ["a"],
    tasks: ["t-1"],
    edits: { "a/x.py": "1" },
  };

  test("is what the browser holds and the roles picked for comparison, and nothing else", () => {
    expect(keptIn(full().getState())).toEqual(FULL);
    expect(keptIn(createExplorerStore().getState())).toEqual({ ...NOTHING_KEPT, picks: [] });
  });

  test("is replaced as a whole, with the place that is shown, and nothing else changes", () => {
    const store = full();
    store.getState().replaceKept("import", IMPORTED);
    expect(keptIn(store.getState())).toEqual(IMPORTED);
    expect(store.getState()).toMatchObject({
      pay: { place: "CA", unit: "hour" },
      sort: "name",
      undo: { kind: "import", kept: FULL },
      gesture: { kind: "choose" },
    });
  });

  test("comes back by undoing, once", () => {
    const store = full();
    store.getState().replaceKept("reset", { ...NOTHING_KEPT, picks: [] });
    expect(store.getState().undo?.kind).toBe("reset");
    store.getState().undoReplace();
    expect(keptIn(store.getState())).toEqual(FULL);
    expect(store.getState()).toMatchObject({ undo: null, pay: { place: "WA", unit: "hour" } });
    store.getState().toggleShortlist("z");
    store.getState().undoReplace();
    expect(store.getState().shortlist).toEqual(["a", "z"]);
  });

  test("does not come back once that was forgotten", () => {
    const store = full();
    store.getState().replaceKept("import", IMPORTED);
    store.getState().forgetUndo();
    store.getState().undoReplace();
    expect(keptIn(store.getState())).toEqual(IMPORTED);
  });

  test("is the state before the latest, when it is replaced twice", () => {
    const store = full();
    store.getState().replaceKept("import", IMPORTED);
    store.getState().replaceKept("reset", { ...NOTHING_KEPT, picks: [] });
    store.getState().undoReplace();
    expect(keptIn(store.getState())).toEqual(IMPORTED);
  });

  test("is one entry of the history, with the picks and the place of the import", () => {
    const { act, address } = synced();
    act().replaceKept("import", IMPORTED);
    expect(address.entries.at(-1)).toMatchObject({ picks: ["b", "c"], pay: { place: "CA" } });
    act().undoReplace();
    expect(address.entries.map(({ picks }) => picks)).toEqual([[], ["b", "c"], []]);
  });

  test("is kept for the next visit, but what it replaced is not", () => {
    vi.stubGlobal("localStorage", fakeStorage());
    createExplorerStore().getState().replaceKept("import", IMPORTED);
    const next = createExplorerStore().getState();
    expect(keptIn(next)).toEqual({ ...IMPORTED, picks: [] });
    expect(next.undo).toBeNull();
  });
});

describe("ids of an earlier dataset", () => {
  const RENAMED = { skills: { "old-sql": "sql", "older-sql": "sql" }, roles: { "old-role": "role" } };
  const OLD = {
    known: { "old-sql": "comfortable", sql: "used", gone: "used" },
    done: ["older-sql"],
    shortlist: ["x", "old-role"],
    edits: { "old-role/task/start.py": "1" },
  };
  const NEW = {
    known: { sql: "comfortable", gone: "used" },
    done: ["sql"],
    shortlist: ["x", "role"],
    edits: { "role/task/start.py": "1" },
  };

  function over(version: number) {
    const storage = fakeStorage({ [STORAGE_KEY]: JSON.stringify({ state: OLD, version }) });
    vi.stubGlobal("localStorage", storage);
    return { storage, store: createExplorerStore({}, RENAMED) };
  }

  test.each([PERSISTED_VERSION, 0])(
    "are today’s in the store, whatever version kept them (%i)",
    (version) => {
      expect(over(version).store.getState()).toMatchObject(NEW);
    },
  );

  test("are kept under today’s once anything changes", () => {
    const { store, storage } = over(PERSISTED_VERSION);
    store.getState().setTheme("dark");
    const { state } = JSON.parse(storage.getItem(STORAGE_KEY) ?? "");
    expect(state).toMatchObject(NEW);
    expect(createExplorerStore().getState()).toMatchObject(NEW);
  });

  test("that nobody renamed are kept, in case they come back", () => {
    const { store } = over(PERSISTED_VERSION);
    store.getState().setLevel("kafka", "used");
    expect(createExplorerStore().getState().known).toEqual({ ...NEW.known, kafka: "used" });
  });
});
