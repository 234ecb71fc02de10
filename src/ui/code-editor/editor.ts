import { history, isolateHistory } from "@codemirror/commands";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { Annotation, Compartment, EditorState, type Extension } from "@codemirror/state";
import {
  EditorView,
  gutters,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  lineNumbers,
} from "@codemirror/view";
import { builtinTypes } from "./builtin-types.ts";
import { drawAll } from "./draw-all.ts";
import { editorKeymap } from "./editor-keymap.ts";
import { editorTheme } from "./editor-theme.ts";
import { hangingLines } from "./hanging-lines.ts";
import { keepInSight } from "./keep-in-sight.ts";
import { markedLines, markLines } from "./marked-lines.ts";
import { ownInput } from "./own-input.ts";
import { colourOf, python } from "./python-language.ts";
import { textChange } from "./text-change.ts";

/** What can change while the editor is open. */
export interface EditorSettings {
  /** The accessible name. */
  label: string;
  /** Read out after the name. */
  description: string;
  wrap: boolean;
}

interface EditorStart {
  text: string;
  settings: EditorSettings;
  /** Gets every text that the reader makes. */
  onChange: (text: string) => void;
  onRun: () => void;
}

/** An open editor. */
export interface Editor {
  /** Puts another text in place, as one step that can be undone; it is not told to `onChange`. */
  setText: (text: string) => void;
  setSettings: (settings: EditorSettings) => void;
  mark: (lines: readonly number[]) => void;
  focus: () => void;
  /** Puts the caret where the line's text begins, in sight. @param line from 1; the nearest there is. */
  focusLine: (line: number) => void;
  close: () => void;
}

const fromOutside = Annotation.define<boolean>();
const DESCRIPTION = "description";

function settingsOf({ label, wrap }: EditorSettings): Extension {
  return [
    EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": DESCRIPTION, tabindex: "0" }),
    wrap ? EditorView.lineWrapping : [],
  ];
}

function isSame(one: EditorSettings, other: EditorSettings): boolean {
  return one.label === other.label && one.description === other.description && one.wrap === other.wrap;
}

/** Where the description stands: inside, because an id outside means nothing to what is in a shadow root. */
function addDescription(root: ShadowRoot, text: string): HTMLElement {
  const element = document.createElement("p");
  element.id = DESCRIPTION;
  element.hidden = true;
  element.textContent = text;
  root.append(element);
  return element;
}

/**
 * Opens an editor in a shadow root: there, CodeMirror adopts its styles as sheets, while in the page it would
 * add a style element, which the security policy refuses.
 */
export function openEditor(root: ShadowRoot, { text, settings, onChange, onRun }: EditorStart): Editor {
  const compartment = new Compartment();
  const description = addDescription(root, settings.description);
  let current = settings;
  let marked = 0;
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        editorKeymap(onRun),
        history(),
        python,
        syntaxHighlighting(colourOf),
        builtinTypes,
        EditorState.tabSize.of(4),
        indentUnit.of("    "),
        indentOnInput(),
        bracketMatching(),
        lineNumbers(),
        gutters({ fixed: false }),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        highlightSpecialChars(),
        markedLines,
        hangingLines,
        drawAll,
        editorTheme,
        keepInSight,
        ownInput,
        compartment.of(settingsOf(settings)),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          if (docChanged && !transactions.some((one) => one.annotation(fromOutside)))
            onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setText(next) {
      const changes = textChange(view.state.doc.toString(), next.replace(/\r\n?/g, "\n"));
      if (!changes) return;
      view.dispatch({ changes, annotations: [fromOutside.of(true), isolateHistory.of("full")] });
    },
    setSettings(next) {
      if (isSame(next, current)) return;
      current = next;
      description.textContent = next.description;
      view.dispatch({ effects: compartment.reconfigure(settingsOf(next)) });
    },
    mark(lines) {
      if (lines.length + marked > 0) view.dispatch({ effects: markLines.of(lines) });
      marked = lines.length;
    },
    focus: () => view.focus(),
    focusLine(number) {
      const { doc } = view.state;
      const line = doc.line(Math.min(Math.max(1, number), doc.lines));
      const anchor = line.from + line.text.length - line.text.trimStart().length;
      view.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: "center" }),
      });
      view.focus();
    },
    close() {
      view.destroy();
      description.remove();
    },
  };
}
