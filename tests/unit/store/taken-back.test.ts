import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createExplorerStore } from "#store/explorer-store.ts";
import { fakeStorage } from "../fixtures/fake-storage.ts";

beforeEach(() => {
  vi.stubGlobal("localStorage", fakeStorage());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const told = (store: ReturnType<typeof createExplorerStore>) => {
  const { known, done } = store.getState();
  return { known, done };
};

describe("a skill that is taken back", () => {
  test("is known no more, and its proof not done; told again it is what it was", () => {
    const store = createExplorerStore();
    const { setLevel, setProof, toggleKnown } = store.getState();
    setLevel("sql", "comfortable");
    setProof("sql", true);
    toggleKnown("sql");
    expect(told(store)).toEqual({ known: {}, done: [] });
    toggleKnown("sql");
    expect(told(store)).toEqual({ known: { sql: "comfortable" }, done: ["sql"] });
  });

  test("that only a proof had shown is shown by that proof again", () => {
    const store = createExplorerStore();
    const { setProof, toggleKnown } = store.getState();
    setProof("sql", true);
    toggleKnown("sql");
    toggleKnown("sql");
    expect(told(store)).toEqual({ known: {}, done: ["sql"] });
  });

  test("keeps its proof on the way from one level to another", () => {
    const store = createExplorerStore();
    const { setLevel, setProof } = store.getState();
    setLevel("sql", "used");
    setProof("sql", true);
    setLevel("sql", null);
    setLevel("sql", "comfortable");
    expect(told(store)).toEqual({ known: { sql: "comfortable" }, done: ["sql"] });
    setProof("sql", false);
    setLevel("sql", "used");
    expect(told(store)).toEqual({ known: { sql: "used" }, done: [] });
  });

  test("was never anything: it is used", () => {
    const store = createExplorerStore();
    store.getState().toggleKnown("constructor");
    expect(told(store)).toEqual({ known: { constructor: "used" }, done: [] });
  });
});

test("skills that were added together are taken back together, but for those told more of since", () => {
  const store = createExplorerStore();
  const { addSkills, removeSkills, setLevel, setProof } = store.getState();
  addSkills(["a", "b", "c"], "used");
  setLevel("b", "comfortable");
  setProof("c", true);
  removeSkills(["a", "b", "c"], "used");
  expect(told(store)).toEqual({ known: { b: "comfortable", c: "used" }, done: ["c"] });
});

test("what could not be written is written with the next change", () => {
  const storage = fakeStorage();
  vi.stubGlobal("localStorage", storage);
  const store = createExplorerStore();
  const write = vi.spyOn(storage, "setItem").mockImplementationOnce(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  store.getState().setLevel("sql", "used");
  expect(write).toHaveBeenCalled();
  expect(createExplorerStore().getState().known).toEqual({});
  store.getState().setTheme("dark");
  expect(createExplorerStore().getState()).toMatchObject({ theme: "dark", known: { sql: "used" } });
});
