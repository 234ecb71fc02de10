import { loadProgram } from "virtual:details";
import { cleanup, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { editPath, MAX_EDIT_CHARACTERS } from "#domain/edits.ts";
import { STORAGE_KEY } from "#store/persistence.ts";
import { forbiddenStorage } from "../unit/fixtures/fake-storage.ts";
import { present } from "../unit/fixtures/present.ts";
import { editorView, typeInEditor } from "./code-editor-parts.ts";
import { benchOf, editorThere, fakePython, made, runs, worker } from "./fake-python.ts";
import { announced, renderPage } from "./render-page.tsx";

const SLUG = "data-engineer";
const OTHER = "devops-site-reliability-engineer";
const programOf = async (slug: string) => present(await loadProgram(slug));
const program = await programOf(SLUG);
const other = await programOf(OTHER);
const { file, text } = program;
const PATH = editPath(SLUG, file);
const ADDED = "# mine\n";

fakePython();
afterEach(() => {
  window.history.replaceState(null, "", "/");
});

/** The page with the editor of its program. */
async function editing() {
  const page = await renderPage(`/roles/${SLUG}`);
  const bench = benchOf(file);
  await page.user.click(bench.button(`Edit ${file}`));
  await editorThere(bench);
  return { ...page, ...bench, edit: () => page.store.getState().edits[PATH] };
}

/** The same after somebody typed a line at the start. */
async function edited() {
  const page = await editing();
  typeInEditor(ADDED, page.element);
  await waitFor(() => expect(page.hasButton(`Reset: ${file}`)).toBe(true));
  return page;
}

const shown = () => `${editorView().state.doc.toString()}\n`;

describe("Edit", () => {
  test("opens an editor with the program, which takes the focus, and loads no Python", async () => {
    const { hasButton, bench } = await editing();
    expect(shown()).toBe(text);
    expect(editorView().hasFocus).toBe(true);
    expect(hasButton(`Edit ${file}`)).toBe(false);
    expect(bench.getByText(/Esc, then Tab/)).toBeTruthy();
    expect(made()).toBe(0);
  });

  test("changes nothing by itself", async () => {
    const { edit, bench, hasButton } = await editing();
    expect(edit()).toBeUndefined();
    expect(bench.queryByText("your version")).toBeNull();
    expect(hasButton(`Reset: ${file}`)).toBe(false);
  });
});

describe("the reader’s version", () => {
  test("is kept in the browser as it is typed, and said to be theirs", async () => {
    const { edit, bench } = await edited();
    expect(edit()).toBe(ADDED + text);
    expect(localStorage.getItem(STORAGE_KEY)).toContain(JSON.stringify(ADDED + text));
    expect(bench.getByText("your version")).toBeTruthy();
  });

  test("is what runs and what is copied", async () => {
    const { user, button } = await edited();
    await user.click(button(`Copy: ${file}`));
    expect(await navigator.clipboard.readText()).toBe(ADDED + text);
    expect(announced()).toBe("Code copied");
    await user.click(button(`Run ${file}`));
    await runs();
    expect(worker().job.files[file]).toBe(ADDED + text);
  });

  test("gives way to the original on Reset, and comes back on Undo reset, each of which is said", async () => {
    const { user, button, edit, bench } = await edited();
    await user.click(button(`Reset: ${file}`));
    expect(shown()).toBe(text);
    expect(edit()).toBeUndefined();
    expect(localStorage.getItem(STORAGE_KEY)).not.toContain("# mine");
    expect(bench.queryByText("your version")).toBeNull();
    expect(announced()).toBe(`${file} is as it was`);
    const undo = button(`Undo reset: ${file}`);
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    expect(shown()).toBe(ADDED + text);
    expect(edit()).toBe(ADDED + text);
    expect(announced()).toBe(`${file} is your version again`);
    expect(document.activeElement).toBe(button(`Reset: ${file}`));
  });

  test("can no longer be brought back once something else was typed", async () => {
    const { user, button, hasButton, element } = await edited();
    await user.click(button(`Reset: ${file}`));
    typeInEditor("#", element);
    await waitFor(() => expect(hasButton(`Reset: ${file}`)).toBe(true));
    editorView().dispatch({ changes: { from: 0, to: 1 }, userEvent: "delete" });
    await waitFor(() => expect(hasButton(`Reset: ${file}`)).toBe(false));
    expect(hasButton(`Undo reset: ${file}`)).toBe(false);
  });

  test("is no version any more when it is typed back to what it was", async () => {
    const { edit, hasButton } = await edited();
    const view = editorView();
    view.dispatch({ changes: { from: 0, to: ADDED.length }, userEvent: "delete" });
    await waitFor(() => expect(edit()).toBeUndefined());
    expect(hasButton(`Reset: ${file}`)).toBe(false);
  });

  test("is shown on the next visit before anything is loaded, and can be reset there", async () => {
    const first = await renderPage("/sources");
    first.store.getState().setEdit(PATH, `${ADDED}print("Hi")\n`);
    cleanup();
    const { user } = await renderPage(`/roles/${SLUG}`);
    const { bench, code, button, isOpen, output } = benchOf(file);
    expect(code()).toBe(`${ADDED}print("Hi")\n`);
    expect(bench.getByText("your version")).toBeTruthy();
    expect(output()).toBe(program.output);
    await user.click(button(`Reset: ${file}`));
    expect(code()).toBe(text);
    expect(isOpen()).toBe(false);
    expect(made()).toBe(0);
  });

  test("that is too long is not kept, which is said, and goes on being edited", async () => {
    const { element, edit, bench } = await editing();
    typeInEditor("#".repeat(MAX_EDIT_CHARACTERS), element);
    const why = "Your version is too long to be kept for your next visit: copy it before you leave.";
    expect(await bench.findByText(why)).toBeTruthy();
    expect(announced()).toBe(why);
    expect(edit()).toBeUndefined();
    expect(shown().length).toBe(MAX_EDIT_CHARACTERS + text.length);
  });

  test("is said to last only until the reader leaves, where storage is forbidden", async () => {
    vi.stubGlobal("localStorage", forbiddenStorage());
    const { bench, element } = await editing();
    expect(bench.queryByText(/keeps nothing for this site/)).toBeNull();
    typeInEditor(ADDED, element);
    expect(await bench.findByText(/keeps nothing for this site/)).toBeTruthy();
    expect(announced()).toContain("lasts until you leave or reload");
  });

  test("stays with its program: the next role’s has neither it nor its editor nor its Undo", async () => {
    const { user, button, travel, store } = await edited();
    await user.click(button(`Reset: ${file}`));
    await travel(`/roles/${OTHER}`);
    const next = benchOf(other.file);
    expect(next.isOpen()).toBe(false);
    expect(next.code()).toBe(other.text);
    expect(next.hasButton(`Undo reset: ${other.file}`)).toBe(false);
    expect(store.getState().edits).toEqual({});
  });
});

describe("the lines of an open editor", () => {
  test("are where the notes lead, each time one is followed", async () => {
    const { user, bench } = await editing();
    const notes = within(bench.getByRole("region", { name: `How to read ${file}` }));
    const note = present(program.notes.at(-1));
    const link = present(notes.getAllByRole("link").at(-1));
    const cursorLine = () => editorView().state.doc.lineAt(editorView().state.selection.main.head).number;
    for (const time of ["first", "second"]) {
      editorView().dispatch({ selection: { anchor: 0 } });
      await user.click(link);
      await waitFor(() => expect(cursorLine(), time).toBe(note.from));
      expect(editorView().hasFocus).toBe(true);
    }
  });
});

describe("Wrap lines", () => {
  test("says whether it is on, and holds for the code and for its editor", async () => {
    const { user } = await renderPage(`/roles/${SLUG}`);
    const bench = benchOf(file);
    const wraps = () => editorView().contentDOM.classList.contains("cm-lineWrapping");
    const wrap = bench.button(`Wrap lines: ${file}`);
    expect(wrap.getAttribute("aria-pressed")).toBe("false");
    expect(bench.element.querySelector("[data-wrap]")).toBeNull();
    await user.click(wrap);
    expect(wrap.getAttribute("aria-pressed")).toBe("true");
    expect(bench.element.querySelector("[data-wrap]")).toBeTruthy();
    await user.click(bench.button(`Edit ${file}`));
    await editorThere(bench);
    expect(wraps()).toBe(true);
    await user.click(wrap);
    expect(wraps()).toBe(false);
  });
});
