import { defaultKeymap, historyKeymap, indentWithTab, simplifySelection } from "@codemirror/commands";
import type { Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

/** Longer than anybody waits: any other key ends it sooner. */
const A_DAY = 24 * 60 * 60 * 1000;

/** After Escape, Tab is the page's again; CodeMirror by itself would allow two seconds. */
function leaveByTab(view: EditorView): boolean {
  simplifySelection(view);
  view.setTabFocusMode(A_DAY);
  view.dispatch({ effects: EditorView.announce.of("Tab now leaves the editor.") });
  return true;
}

/** The keys: Ctrl or Cmd + Enter runs, Tab indents, Escape and then Tab leaves, and CodeMirror's usual ones. */
export function editorKeymap(onRun: () => void): Extension {
  const run = () => {
    onRun();
    return true;
  };
  return [
    keymap.of([
      { key: "Ctrl-Enter", run },
      { key: "Cmd-Enter", run },
      { key: "Escape", run: leaveByTab },
      indentWithTab,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    // Who comes back indents again. 0 ms, not false: that would also end what Ctrl-M turned on for good.
    EditorView.domEventHandlers({ blur: (_event, view) => view.setTabFocusMode(0) }),
  ];
}
