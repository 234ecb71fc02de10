import { EditorView } from "@codemirror/view";

/**
 * Has the editor itself write what is typed. A browser that writes over a selection keeps its colour in a style
 * attribute, which the security policy refuses with an error in the console. Composed text is left to the browser.
 */
export const ownInput = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { inputType, data, isComposing } = event;
    if (inputType !== "insertText" || data === null || isComposing || view.composing) return false;
    event.preventDefault();
    const { state } = view;
    view.dispatch(state.replaceSelection(state.toText(data)), {
      userEvent: "input.type",
      scrollIntoView: true,
    });
    return true;
  },
});
