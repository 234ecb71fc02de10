import { expect, test, vi } from "vitest";
import { createExplorerStore } from "#store/explorer-store.ts";
import { freshStorage } from "../fixtures/fake-storage.ts";

const storage = freshStorage();

test("the reader’s own pay, and whether roles stand by what they know, are as they were last set", () => {
  const store = createExplorerStore();
  expect(store.getState()).toMatchObject({ own: null, mine: false, gesture: { kind: "travel" } });
  store.getState().setOwn({ amount: 57.8, per: "hour" });
  store.getState().setMine(true);
  expect(store.getState()).toMatchObject({ own: { amount: 57.8, per: "hour" }, mine: true });
  store.getState().setOwn(null);
  store.getState().setMine(false);
  expect(store.getState()).toMatchObject({ own: null, mine: false });
});

test("typing ends with a travel, so that what is typed next is a step of its own in the history", () => {
  const store = createExplorerStore();
  const { setText, endTyping } = store.getState();
  setText("d");
  expect(store.getState().gesture).toEqual({ kind: "type", field: "text", first: true });
  setText("do");
  expect(store.getState().gesture).toEqual({ kind: "type", field: "text", first: false });
  endTyping();
  expect(store.getState().gesture).toEqual({ kind: "travel" });
  setText("doc");
  expect(store.getState().gesture).toEqual({ kind: "type", field: "text", first: true });
});

test("a choice after typing does not make the next letter one of the same step", () => {
  const store = createExplorerStore();
  const { setText, setFloor } = store.getState();
  setText("d");
  setFloor(100_000);
  setText("do");
  expect(store.getState().gesture).toEqual({ kind: "type", field: "text", first: true });
});

test("why a change was not kept is told until one is", () => {
  const store = createExplorerStore();
  expect(store.getState().unkept).toBeNull();
  const write = vi.spyOn(storage(), "setItem").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  store.getState().setLevel("sql", "used");
  expect(store.getState().unkept).toBe("full");
  write.mockRestore();
  store.getState().setLevel("sql", "comfortable");
  expect(store.getState().unkept).toBeNull();
});
