import { type Range, RangeSet } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin } from "@codemirror/view";

/** The indents in spaces that the theme knows, as the stylesheet of a static block does. */
const INDENTS = [4, 8, 12, 16, 20, 24];

const LINES = INDENTS.map((spaces) => Decoration.line({ attributes: { "data-indent": String(spaces) } }));

/** The line as it hangs; null when it begins at the margin. A tab counts as four spaces. */
function hangingLine(text: string): Decoration | null {
  const indent = (/^\s*/.exec(text)?.[0] ?? "").replaceAll("\t", "    ");
  return LINES[Math.min(Math.floor(indent.length / 4), LINES.length) - 1] ?? null;
}

function linesOf({ viewport, state: { doc } }: EditorView): RangeSet<Decoration> {
  const lines: Range<Decoration>[] = [];
  for (let at = viewport.from; at <= viewport.to; ) {
    const line = doc.lineAt(at);
    const hanging = hangingLine(line.text);
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
