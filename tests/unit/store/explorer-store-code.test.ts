import { describe, expect, test } from "vitest";
import { MAX_EDIT_CHARACTERS } from "#domain/edits.ts";
import { createExplorerStore } from "#store/explorer-store.ts";

describe("what the reader does", () => {
  test("ticks a task off and on", () => {
    const store = createExplorerStore();
    store.getState().setTask("t-1", true);
    store.getState().setTask("t-2", true);
    store.getState().setTask("t-1", false);
    expect(store.getState().tasks).toEqual(["t-2"]);
  });

  test("keeps code of the reader’s own until it is the original again", () => {
    const store = createExplorerStore();
    expect(store.getState().setEdit("a/x.py", "1")).toBeNull();
    expect(store.getState().setEdit("a/task/start.py", "")).toBeNull();
    expect(store.getState().edits).toEqual({ "a/x.py": "1", "a/task/start.py": "" });
    expect(store.getState().setEdit("a/x.py", null)).toBeNull();
    expect(store.getState().edits).toEqual({ "a/task/start.py": "" });
  });

  test("says when code is too long to be kept, and keeps what was kept before", () => {
    const store = createExplorerStore();
    store.getState().setEdit("a/x.py", "before");
    expect(store.getState().setEdit("a/x.py", "x".repeat(MAX_EDIT_CHARACTERS + 1))).toBe("length");
    expect(store.getState().setEdit("__proto__", "x")).toBe("path");
    expect(store.getState().edits).toEqual({ "a/x.py": "before" });
  });
});
