import { afterEach, describe, expect, test, vi } from "vitest";
import { createExplorerStore } from "#store/explorer-store.ts";
import { STORAGE_KEY } from "#store/persistence.ts";
import { followOtherTabs } from "#store/tab-sync.ts";
import { fakeStorage } from "../fixtures/fake-storage.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Two tabs over one storage; what one does reaches the other when `tell` says so, as the browser does. */
function tabs() {
  const storage = fakeStorage();
  vi.stubGlobal("localStorage", storage);
  const [one, other] = [createExplorerStore(), createExplorerStore()];
  const page = new EventTarget();
  const stop = followOtherTabs(other, page);
  const tell = (name: string, detail: object) => page.dispatchEvent(Object.assign(new Event(name), detail));
  return { storage, one: one.getState, other, stop, tell };
}

describe("two open tabs", () => {
  test("do not overwrite each other’s skills", () => {
    const { one, other, tell } = tabs();
    one().setLevel("sql", "comfortable");
    one().setProof("linux", true);
    tell("storage", { key: STORAGE_KEY });
    expect(other.getState()).toMatchObject({ known: { sql: "comfortable" }, done: ["linux"] });
    other.getState().setLevel("docker", "used");
    expect(createExplorerStore().getState()).toMatchObject({
      known: { sql: "comfortable", docker: "used" },
      done: ["linux"],
    });
  });

  test("follow each other’s tasks and code, and the latest version of the same file stands", () => {
    const { one, other, tell } = tabs();
    other.getState().setEdit("a/x.py", "earlier");
    one().setEdit("a/x.py", "later");
    one().setTask("t-1", true);
    tell("storage", { key: STORAGE_KEY });
    expect(other.getState()).toMatchObject({ tasks: ["t-1"], edits: { "a/x.py": "later" } });
    one().setEdit("a/x.py", null);
    tell("storage", { key: STORAGE_KEY });
    expect(other.getState().edits).toEqual({});
  });

  test("keep what each shows apart, and what each can take back", () => {
    const { one, other, tell } = tabs();
    other.getState().toggleSkill("sql");
    other.getState().togglePick("a");
    const before = other.getState();
    one().setTheme("dark");
    one().setPlace("CA");
    tell("storage", { key: STORAGE_KEY });
    const { theme, home, filter, picks, pay, undo, gesture } = other.getState();
    expect({ theme, home }).toEqual({ theme: "dark", home: "CA" });
    expect({ filter, picks, pay, undo, gesture }).toEqual({
      ...{ filter: before.filter, picks: before.picks, pay: before.pay },
      ...{ undo: before.undo, gesture: before.gesture },
    });
  });

  test("hear of each other when the browser brings one back that it had put aside", () => {
    const { one, other, tell } = tabs();
    one().setLevel("sql", "used");
    tell("pageshow", { persisted: false });
    expect(other.getState().known).toEqual({});
    tell("pageshow", { persisted: true });
    expect(other.getState().known).toEqual({ sql: "used" });
  });

  test("leave alone what another site or another key changes", () => {
    const { one, other, tell } = tabs();
    one().setLevel("sql", "used");
    tell("storage", { key: "something-else" });
    tell("storage", {});
    expect(other.getState().known).toEqual({});
  });

  test("lose nothing when all storage is emptied, or holds junk", () => {
    const { storage, other, tell } = tabs();
    other.getState().setLevel("sql", "used");
    storage.clear();
    tell("storage", { key: null });
    storage.setItem(STORAGE_KEY, "{");
    tell("storage", { key: STORAGE_KEY });
    expect(other.getState().known).toEqual({ sql: "used" });
  });

  test("keep what they have anew, with the next change of anything, when all storage was emptied", () => {
    const { storage, other, tell } = tabs();
    other.getState().setLevel("sql", "used");
    storage.clear();
    tell("storage", { key: null });
    other.getState().setText("data");
    expect(createExplorerStore().getState().known).toEqual({ sql: "used" });
  });

  test("write nothing by taking over", () => {
    const { storage, one, tell } = tabs();
    one().setLevel("sql", "used");
    const written = vi.spyOn(storage, "setItem");
    tell("storage", { key: STORAGE_KEY });
    expect(written).not.toHaveBeenCalled();
  });

  test("go their own ways once it is stopped", () => {
    const { one, other, stop, tell } = tabs();
    stop();
    one().setLevel("sql", "used");
    tell("storage", { key: STORAGE_KEY });
    tell("pageshow", { persisted: true });
    expect(other.getState().known).toEqual({});
  });
});
