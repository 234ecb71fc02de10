import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createExplorerStore,
  type ExplorerState,
  type ExplorerStore,
  keptIn,
} from "#store/explorer-store.ts";
import { STORAGE_KEY } from "#store/persistence.ts";
import { followOtherTabs } from "#store/tab-sync.ts";
import { fakeStorage } from "../fixtures/fake-storage.ts";
import { HOSTILE_SEED } from "../fixtures/hostile-address.ts";

vi.setConfig({ testTimeout: 300_000 });
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Two tabs over one storage. What one writes is news for the other, which it hears when `hear` says so. */
function twoTabs() {
  const storage = fakeStorage();
  vi.stubGlobal("localStorage", storage);
  const tabs = [0, 1].map(() => {
    const page = new EventTarget();
    const store = createExplorerStore();
    followOtherTabs(store, page);
    const event = Object.assign(new Event("storage"), { key: STORAGE_KEY });
    return { store, hear: () => page.dispatchEvent(event) };
  });
  const stored = () => JSON.parse(storage.getItem(STORAGE_KEY) ?? "null")?.state;
  return { storage, tabs, stored };
}

/** One change by the reader, and under which key its outcome is kept. */
interface Change {
  key: string;
  act: (store: ExplorerStore) => void;
  of: (
    kept: Pick<
      ExplorerState,
      "known" | "done" | "shortlist" | "tasks" | "edits" | "hours" | "theme" | "home"
    >,
  ) => unknown;
}

const id = fc.constantFrom("a", "b", "c", "constructor");
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(id, fc.constantFrom("used", "comfortable", null)).map(
    ([skill, level]): Change => ({
      key: `known.${skill}`,
      act: (store) => store.getState().setLevel(skill, level),
      of: ({ known }) => (Object.hasOwn(known, skill) ? known[skill] : undefined),
    }),
  ),
  // Of other skills: taking back a skill takes back its proof.
  fc.tuple(id, fc.boolean()).map(
    ([skill, done]): Change => ({
      key: `done.${skill}-proof`,
      act: (store) => store.getState().setProof(`${skill}-proof`, done),
      of: (kept) => kept.done.includes(`${skill}-proof`),
    }),
  ),
  id.map(
    (slug): Change => ({
      key: `shortlist.${slug}`,
      act: (store) => store.getState().toggleShortlist(slug),
      of: ({ shortlist }) => shortlist.includes(slug),
    }),
  ),
  fc.tuple(id, fc.boolean()).map(
    ([task, done]): Change => ({
      key: `tasks.${task}`,
      act: (store) => store.getState().setTask(task, done),
      of: ({ tasks }) => tasks.includes(task),
    }),
  ),
  fc.tuple(id, fc.constantFrom("", "print(1)\n", "print(2)\n", null)).map(
    ([slug, text]): Change => ({
      key: `edits.${slug}`,
      act: (store) => store.getState().setEdit(`${slug}/x.py`, text),
      of: ({ edits }) => edits[`${slug}/x.py`],
    }),
  ),
  fc.tuple(id, fc.integer({ min: 30, max: 50 })).map(
    ([slug, work]): Change => ({
      key: `hours.${slug}`,
      act: (store) => store.getState().setHours(slug, { work, onCall: 0 }),
      of: ({ hours }) => (Object.hasOwn(hours, slug) ? hours[slug]?.work : undefined),
    }),
  ),
  fc.constantFrom("system", "light", "dark").map(
    (theme): Change => ({
      key: "theme",
      act: (store) => store.getState().setTheme(theme),
      of: (kept) => kept.theme,
    }),
  ),
  fc.constantFrom("CA", "42660", null).map(
    (place): Change => ({
      key: "home",
      act: (store) => store.getState().setPlace(place),
      of: ({ home }) => home,
    }),
  ),
);

/** A change in one of two tabs, or one of them hearing of what the other did. */
const step = fc.tuple(fc.nat({ max: 1 }), fc.option(change, { freq: 3 }));

describe("whatever two tabs do, in whatever order they hear of it", () => {
  test("what either set last is kept, and nothing else of the other’s is lost", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { tabs, stored } = twoTabs();
        const last = new Map<string, { change: Change; value: unknown }>();
        for (const [index, change] of steps) {
          const tab = tabs[index];
          if (!tab) continue;
          if (change === null) {
            tab.hear();
            continue;
          }
          const before = JSON.stringify(change.of(tab.store.getState()));
          change.act(tab.store);
          const value = change.of(tab.store.getState());
          // What this tab already showed so was not set now.
          if (JSON.stringify(value) !== before) last.set(change.key, { change, value });
        }
        for (const { change, value } of last.values()) {
          expect(change.of({ ...createExplorerStore().getState(), ...stored() })).toEqual(value);
        }
        for (const { hear } of tabs) hear();
        const [one, other] = tabs.map(({ store }) => keptIn(store.getState()));
        expect(one).toEqual(other);
        if (last.size > 0) expect(one).toMatchObject(stored());
      }),
      { seed: HOSTILE_SEED, numRuns: 1_000 },
    );
  });

  test("what one could not write stays with it, though the other writes and is heard", () => {
    const skills = (tab: string) =>
      fc.uniqueArray(
        fc.nat({ max: 9 }).map((n) => `${tab}${n}`),
        { maxLength: 5 },
      );
    fc.assert(
      fc.property(skills("a"), skills("b"), fc.boolean(), (mine, theirs, isFirst) => {
        const { storage, tabs, stored } = twoTabs();
        const [one, other] = tabs;
        if (!one || !other) throw new Error("there are two tabs");
        const write = vi.spyOn(storage, "setItem").mockImplementation(() => {
          throw new DOMException("full", "QuotaExceededError");
        });
        for (const skill of mine) one.store.getState().setLevel(skill, "used");
        write.mockRestore();
        for (const skill of theirs) other.store.getState().setLevel(skill, "comfortable");
        if (isFirst) one.hear();
        one.store.getState().setTheme("dark");
        other.hear();
        one.hear();
        const known = {
          ...Object.fromEntries(mine.map((skill) => [skill, "used"])),
          ...Object.fromEntries(theirs.map((skill) => [skill, "comfortable"])),
        };
        expect(stored().known).toEqual(known);
        for (const { store } of tabs)
          expect(store.getState()).toMatchObject({ theme: "dark", known, unkept: null });
      }),
      { seed: HOSTILE_SEED, numRuns: 300 },
    );
  });
});

test("the order in which a list was brought from a file is kept", () => {
  const { tabs, stored } = twoTabs();
  const store = tabs[0]?.store;
  store?.getState().toggleShortlist("a");
  store?.getState().toggleShortlist("b");
  const kept = store && keptIn(store.getState());
  if (kept) store.getState().replaceKept("import", { ...kept, shortlist: ["b", "a"] });
  expect(stored().shortlist).toEqual(["b", "a"]);
});
