import { act, renderHook, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { MAX_EDIT_CHARACTERS } from "#domain/edits.ts";
import { createExplorerStore, keptIn } from "#store/explorer-store.ts";
import { STORAGE_KEY } from "#store/persistence.ts";
import { useEdit } from "#store/use-edit.ts";
import { ExplorerProvider } from "#store/use-explorer.tsx";
import { useTaskDone } from "#store/use-task-done.ts";
import { present } from "../unit/fixtures/present.ts";
import { catchDownloads, changesIn, fileOf, keep, notice, openKeep, preview } from "./keep-parts.ts";
import { announced } from "./render-page.tsx";

const PROGRAM = "data-engineer/daily_orders.py";
const START = "data-scientist/task/start.py";

/** My skills for a reader who did a task and edited two files. */
async function openWorked() {
  const page = await openKeep();
  const { setTask, setEdit } = page.store.getState();
  setTask("catch-the-bug", true);
  setEdit(PROGRAM, "one\ntwo");
  setEdit(START, "");
  return { ...page, before: keptIn(page.store.getState()) };
}

describe("tasks done and edited code", () => {
  test("are counted among what is kept", async () => {
    await openWorked();
    expect(await keep().findByText(/^Kept now: 1 task done and edited code in 2 files\. /)).toBeTruthy();
  });

  test("are saved in the file, letter for letter", async () => {
    const saved = catchDownloads();
    const { press, before } = await openWorked();
    await press("Save as a file");
    const { kept } = JSON.parse(await present(saved[0]).text);
    expect(kept).toMatchObject({ tasks: before.tasks, edits: before.edits });
  });

  test("are forgotten with everything else, here and in the storage, and brought back by Undo", async () => {
    const { user, press, store, before } = await openWorked();
    await press("Forget everything…");
    const group = await keep().findByRole("group", {
      name: /^Forget 1 task done and edited code in 2 files\?/,
    });
    await user.click(within(group).getByRole("button", { name: "Forget all of it" }));
    expect(store.getState()).toMatchObject({ tasks: [], edits: {} });
    expect(Object.keys(store.getState().edits)).toEqual([]);
    expect(localStorage.getItem(STORAGE_KEY)).not.toContain("daily_orders");
    const told = await notice("Everything was forgotten");
    await user.click(within(told).getByRole("button", { name: "Undo" }));
    expect(keptIn(store.getState())).toEqual(before);
  });
});

describe("a file with tasks done and edited code", () => {
  const FILE = {
    tasks: ["catch-the-bug", "one-more-quirk"],
    edits: { [PROGRAM]: "one\ntwo\nthree", "nobody/task/start.py": "one", [START]: "other" },
  };

  test("adds what is not there, and leaves the reader’s own code alone", async () => {
    const { user, openFile, store } = await openWorked();
    await openFile(fileOf(FILE));
    const shown = await preview();
    expect(changesIn(shown)).toEqual({
      "Tasks done, added": "one-more-quirk",
      "Edited code, added": "nobody: your turn (1 line)",
    });
    expect(shown.getByText(/1 role \(nobody\)\. Kept, and not shown\./)).toBeTruthy();
    await user.click(shown.getByRole("button", { name: "Apply" }));
    expect(store.getState()).toMatchObject({
      tasks: ["catch-the-bug", "one-more-quirk"],
      edits: { [PROGRAM]: "one\ntwo", [START]: "", "nobody/task/start.py": "one" },
    });
  });

  test("in the place of what is there names what it replaces and removes, in lines", async () => {
    const { user, openFile, store } = await openWorked();
    store.getState().setEdit("data-engineer/task/start.py", "mine");
    await openFile(fileOf({ ...FILE, tasks: [] }));
    const shown = await preview();
    await user.click(shown.getByRole("radio", { name: "Replace what I have" }));
    expect(changesIn(shown)).toEqual({
      "Tasks done, removed": "catch-the-bug",
      "Edited code, added": "nobody: your turn (1 line)",
      "Edited code, replaced 2":
        "Data Engineer: daily_orders.py (2 lines → 3 lines), Data Scientist: your turn (1 line)",
      "Edited code, removed": "Data Engineer: your turn (1 line)",
    });
    expect(announced()).toBe("5 changes");
    await user.click(shown.getByRole("button", { name: "Apply" }));
    expect(store.getState()).toMatchObject({ tasks: [], edits: FILE.edits });
  });

  test("says what of it has no room beside the reader’s own code", async () => {
    const { openFile, store } = await openKeep();
    const long = "x".repeat(MAX_EDIT_CHARACTERS);
    for (const name of ["a", "b", "c", "d"]) store.getState().setEdit(`data-engineer/${name}.py`, long);
    const more = ["a", "b", "c", "d"].map((name) => [`data-scientist/${name}.py`, long]);
    await openFile(fileOf({ edits: Object.fromEntries(more) }));
    const shown = await preview();
    expect(Object.keys(changesIn(shown))).toEqual(["Edited code, added 3"]);
    expect(shown.getByText("No room for more code:").parentElement?.textContent).toBe(
      "No room for more code: Data Scientist: d.py did not fit beside what you edited yourself.",
    );
  });
});

describe("a page that asks", () => {
  function asking(path: string, task: string) {
    const store = createExplorerStore();
    const wrapper = ({ children }: { children: ReactNode }) => (
      <ExplorerProvider store={store}>{children}</ExplorerProvider>
    );
    const { result } = renderHook(() => ({ edit: useEdit(path), done: useTaskDone(task) }), { wrapper });
    return { result, to: store.getState() };
  }

  test("learns of the reader’s version of a file and of a task done, as soon as there is one", async () => {
    const { result, to } = asking(START, "catch-the-bug");
    expect(result.current).toEqual({ edit: null, done: false });
    act(() => {
      to.setEdit(START, "");
      to.setTask("catch-the-bug", true);
    });
    await waitFor(() => expect(result.current).toEqual({ edit: "", done: true }));
    act(() => {
      to.setEdit(START, null);
    });
    await waitFor(() => expect(result.current).toEqual({ edit: null, done: true }));
  });

  test("finds nothing under a name of an object’s own machinery", () => {
    expect(asking("constructor", "constructor").result.current).toEqual({ edit: null, done: false });
  });
});
