import { type EditorView, ViewPlugin } from "@codemirror/view";

/** A longer text would take too long to draw at once. */
const MOST_LINES = 200;

function drawAllOf(view: EditorView): void {
  const drawing: unknown = Reflect.get(view, "viewState");
  if (typeof drawing === "object" && drawing !== null)
    Reflect.set(drawing, "printing", view.state.doc.lines <= MOST_LINES);
}

/**
 * Draws every line. By itself CodeMirror draws those near the window, unless it prints, and guesses how high
 * the others are: where lines wrap, what follows the editor would move, and find-in-page and screen readers
 * would miss what is not drawn. It has no public setting for this; should a version not take this one, only
 * that comes back.
 */
export const drawAll = ViewPlugin.define((view) => {
  drawAllOf(view);
  return { update: ({ docChanged, view: changed }) => docChanged && drawAllOf(changed) };
});
