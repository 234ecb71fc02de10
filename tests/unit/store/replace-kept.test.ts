import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_CHOICES } from "#domain/choices.ts";
import { createExplorerStore, type Kept, keptIn } from "#store/explorer-store.ts";
import { NOTHING_KEPT } from "#store/persistence.ts";
import { arbitraryKept } from "../fixtures/arbitrary-kept.ts";

const NOTHING: Kept = { ...NOTHING_KEPT, picks: [] };

test("what was replaced comes back as it was, by an undo that is there once", () => {
  fc.assert(
    fc.property(arbitraryKept, arbitraryKept, (before, after) => {
      const store = createExplorerStore();
      store.getState().replaceKept("import", before);
      store.getState().replaceKept("reset", after);
      expect(keptIn(store.getState())).toEqual(after);
      expect(store.getState().undo).toEqual({ kind: "reset", kept: before });
      store.getState().undoReplace();
      expect(keptIn(store.getState())).toEqual(before);
      expect(store.getState().undo).toBeNull();
      store.getState().undoReplace();
      expect(keptIn(store.getState())).toEqual(before);
    }),
  );
});

test("an undo that was turned down is gone", () => {
  const store = createExplorerStore();
  store.getState().replaceKept("import", { ...NOTHING, done: ["sql"] });
  store.getState().forgetUndo();
  store.getState().undoReplace();
  expect(store.getState()).toMatchObject({ done: ["sql"], undo: null });
});

test("the place that pay is shown for follows a new home, and goes back with the old", () => {
  const store = createExplorerStore();
  store.getState().setPlace("CA");
  store.getState().replaceKept("import", { ...NOTHING, home: "WA" });
  expect(store.getState().pay.place).toBe("WA");
  store.getState().undoReplace();
  expect(store.getState().pay.place).toBe("CA");
});

test("a place that only the address names stays, where the home stays", () => {
  const store = createExplorerStore();
  store.getState().travel({ ...NO_CHOICES, pay: { ...NO_CHOICES.pay, place: "WA" } }, []);
  store.getState().replaceKept("import", { ...NOTHING, known: { sql: "used" } });
  expect(store.getState()).toMatchObject({ home: null, pay: { place: "WA" } });
});
