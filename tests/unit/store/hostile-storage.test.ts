import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { createExplorerStore } from "#store/explorer-store.ts";
import { NOTHING_KEPT, STORAGE_KEY } from "#store/persistence.ts";
import { fakeStorage } from "../fixtures/fake-storage.ts";
import { HOSTILE_SEED } from "../fixtures/hostile-address.ts";
import { storedState } from "../fixtures/hostile-storage.ts";

vi.setConfig({ testTimeout: 300_000 });
afterEach(() => {
  vi.unstubAllGlobals();
});

const prototype = () => Object.getOwnPropertyNames(Object.prototype).sort();

test(`nothing valid of 2,000 stored states is lost, then or with the next change (seed ${HOSTILE_SEED})`, () => {
  const before = prototype();
  fc.assert(
    fc.property(storedState, ({ text, valid }) => {
      const storage = fakeStorage({ [STORAGE_KEY]: text });
      vi.stubGlobal("localStorage", storage);
      const store = createExplorerStore();
      expect(store.getState()).toMatchObject(valid);
      store.getState().setProof("one-more", true);
      expect(store.getState().unkept).toBeNull();
      const done = [...new Set([...(valid.done ?? store.getState().done), "one-more"])];
      const written = JSON.parse(storage.getItem(STORAGE_KEY) ?? "null").state;
      // All of it is there again, and nothing that made no sense.
      expect(Object.keys(written).sort()).toEqual(Object.keys(NOTHING_KEPT).sort());
      expect(written).toMatchObject({ ...valid, done });
      expect(createExplorerStore().getState()).toMatchObject(written);
      const { known, hours, edits } = store.getState();
      for (const record of [known, hours, edits]) {
        expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
        expect(Object.hasOwn(record, "__proto__")).toBe(false);
      }
    }),
    { seed: HOSTILE_SEED, numRuns: 2_000 },
  );
  expect(prototype()).toEqual(before);
});

/** What becomes of the browser’s storage while the page is open. */
type Mode = "works" | "full" | "forbidden" | "writes fail" | "emptied" | "spoilt";

/** Storage of which each use may fail, as `set` says from then on. */
function moodyStorage() {
  const inner = fakeStorage();
  let mode: Mode = "works";
  const fail = (name: string) => {
    throw new DOMException(mode, name);
  };
  const storage = new Proxy(inner, {
    get(target, property) {
      if (mode === "forbidden") fail("SecurityError");
      if (property === "setItem" && mode === "full") return () => fail("QuotaExceededError");
      if (property === "setItem" && mode === "writes fail") return () => fail("InvalidStateError");
      return Reflect.get(target, property);
    },
  });
  const set = (next: Mode) => {
    mode = next === "emptied" || next === "spoilt" ? "works" : next;
    if (next === "emptied") inner.clear();
    if (next === "spoilt") inner.setItem(STORAGE_KEY, '{"state":{"known":7},"version":1}');
  };
  return { storage, set };
}

const WHY = { works: null, full: "full", forbidden: "forbidden", "writes fail": "forbidden" } as const;

test("what the reader tells is kept again as soon as there is room for it, whatever happened meanwhile", () => {
  const mode = fc.constantFrom<Mode>("works", "full", "forbidden", "writes fail", "emptied", "spoilt");
  const steps = fc.array(fc.tuple(mode, fc.integer({ min: 0, max: 30 })), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(steps, (all) => {
      const { storage, set } = moodyStorage();
      vi.stubGlobal("localStorage", storage);
      const store = createExplorerStore();
      const known: Record<string, string> = {};
      for (const [next, id] of all) {
        set(next);
        if (known[`s${id}`] === "used") continue;
        known[`s${id}`] = "used";
        store.getState().setLevel(`s${id}`, "used");
        expect(store.getState().known).toEqual(known);
        expect(store.getState().unkept).toBe(next === "emptied" || next === "spoilt" ? null : WHY[next]);
        // What another tab keeps meanwhile, or nothing: the page that is open loses nothing by it.
        void store.persist.rehydrate();
        expect(store.getState().known).toEqual(known);
      }
      set("works");
      store.getState().setTheme("dark");
      expect(store.getState().unkept).toBeNull();
      expect(createExplorerStore().getState()).toMatchObject({ theme: "dark", known });
    }),
    { seed: HOSTILE_SEED, numRuns: 1_000 },
  );
});

test("storage that was never allowed loses nothing while the page is open", () => {
  const { storage, set } = moodyStorage();
  set("forbidden");
  vi.stubGlobal("localStorage", storage);
  const store = createExplorerStore();
  store.getState().setLevel("sql", "used");
  store.getState().setEdit("data-engineer/task/start.py", "print(1)\n");
  expect(store.getState()).toMatchObject({
    unkept: "forbidden",
    known: { sql: "used" },
    edits: { "data-engineer/task/start.py": "print(1)\n" },
  });
});
