import { EditorView } from "@codemirror/view";
import { act, fireEvent } from "@testing-library/react";
import { present } from "../unit/fixtures/present.ts";

// What CodeMirror asks of a browser and jsdom has not: it says that it is Safari, of which the command tells
// what is selected in a shadow root; and it lays nothing out.
document.execCommand = () => false;
Range.prototype.getClientRects = () => Object.assign([], { item: () => null });

/** What is inside the only editor below an element: out of reach of queries for the page. */
export function editorRoot(below: ParentNode = document): ShadowRoot {
  const roots = [...below.querySelectorAll("div")].map(({ shadowRoot }) => shadowRoot);
  return present(roots.find((root) => root?.querySelector("[role=textbox]")));
}

export function editorBox(below?: ParentNode): HTMLElement {
  return present(editorRoot(below).querySelector<HTMLElement>("[role=textbox]"));
}

export function editorView(below?: ParentNode): EditorView {
  return present(EditorView.findFromDOM(editorBox(below)));
}

/** Types at the cursor, which is at the start unless it was moved. */
export function typeInEditor(text: string, below?: ParentNode): void {
  const view = editorView(below);
  act(() => view.dispatch(view.state.replaceSelection(text), { userEvent: "input.type" }));
}

const CODES = { Enter: 13, Tab: 9, Escape: 27, a: 65, z: 90 };

/** Presses a key in the editor. @returns whether the page may still do with it what it does by itself. */
export function pressInEditor(
  key: keyof typeof CODES,
  modifiers: { ctrlKey?: boolean; metaKey?: boolean } = {},
  below?: ParentNode,
): boolean {
  return fireEvent.keyDown(editorBox(below), { key, code: key, keyCode: CODES[key], ...modifiers });
}
