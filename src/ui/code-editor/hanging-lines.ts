import { type Range, RangeSet } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin } from "@codemirror/view";
import { INDENTS, indentOf } from "#ui/code/indent.ts";

/** What a line gets by its indent; nothing when it begins at the margin. */
const HANGING = new Map<number, Decoration>(
  INDENTS.map((spaces) => [spaces, Decoration.line({ attributes: { "data-indent": String(spaces) } })]),
);

function linesOf({ viewport, state: { doc } }: EditorView): RangeSet<Decoration> {
  const lines: Range<Decoration>[] = [];
  for (let at = viewport.from; at <= viewport.to; ) {
    const line = doc.lineAt(at);
    const hanging = HANGING.get(indentOf(line.text));
    if (hanging) lines.push(hanging.range(line.from));
    at = line.to + 1;
  }
  return RangeSet.of(lines);
}

const indents = ViewPlugin.define(
  (view) => ({
    lines: linesOf(view),
    update({ docChanged, viewportChanged, view: changed }) {
      if (docChanged || viewportChanged) this.lines = linesOf(changed);
    },
  }),
  { decorations: ({ lines }) => lines },
);

const look = EditorView.theme({
  ".cm-lineWrapping .cm-line": {
    "--hang": "calc(var(--indent, 0ch) + 2ch)",
    paddingInlineStart: "var(--hang)",
    textIndent: "calc(-1 * var(--hang))",
  },
  ...Object.fromEntries(
    INDENTS.map((spaces) => [`.cm-line[data-indent="${spaces}"]`, { "--indent": `${spaces}ch` }]),
  ),
});

/** What goes on below a wrapped line stands deeper than where the line begins. */
export const hangingLines = [indents, look];
