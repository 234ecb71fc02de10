import { EditorView } from "@codemirror/view";

/**
 * The look of the static block that the editor stands in for (src/ui/code): the same type, the
 * same lines, the same colours; nothing may move when it comes. A theme rather than a CSS module, because no
 * stylesheet of the page reaches into the editor; the design's tokens do, as inherited properties.
 */
export const editorTheme = EditorView.theme({
  "&": {
    background: "var(--code-bg)",
    color: "var(--code-ink)",
    font: "380 0.8125rem / 1.7 var(--font-code)",
    fontStretch: "75%",
  },
  ".cm-scroller": { font: "inherit", fontStretch: "inherit" },
  ".cm-content": { paddingBlock: "var(--s-4)", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0", paddingInlineEnd: "var(--s-4)" },
  // As in the static block, where a space at the end of a wrapped line takes no room.
  ".cm-lineWrapping": { whiteSpace: "pre-wrap" },
  ".cm-gutters, .cm-gutters.cm-gutters-before": {
    background: "none",
    color: "var(--code-gutter)",
    border: "none",
    userSelect: "none",
  },
  ".cm-lineNumbers .cm-gutterElement": {
    boxSizing: "border-box",
    minInlineSize: "2.75rem",
    padding: "0",
    paddingInlineEnd: "1rem",
    textAlign: "end",
  },
  ".cm-activeLine, .cm-activeLineGutter": { background: "none" },
  "&.cm-focused .cm-activeLine": { background: "var(--hover)" },
  "&.cm-focused .cm-activeLineGutter": { background: "var(--hover)", color: "var(--code-ink)" },
  ".cm-line.cm-marked, .cm-gutterElement.cm-marked": {
    background: "var(--mark)",
    "--code-comment": "var(--mark-ink)",
    "--code-punct": "var(--mark-ink)",
  },
  ".cm-gutterElement.cm-marked": {
    boxShadow: "inset 0.25rem 0 0 var(--ink)",
    color: "var(--mark-ink)",
    fontWeight: "700",
  },
  // Part of it is below the edge that says where the focus is.
  "&.cm-focused .cm-gutterElement.cm-marked": { boxShadow: "inset 0.5rem 0 0 var(--ink)" },
  ".p": { color: "var(--code-punct)" },
  ".f": { color: "var(--code-name)" },
  ".k": { color: "var(--code-keyword)", fontWeight: "520" },
  ".s": { color: "var(--code-string)" },
  ".m": { color: "var(--code-number)" },
  ".v": { color: "var(--code-type)" },
  ".c": { color: "var(--code-comment)" },
  ".plain": { color: "var(--code-ink)" },
  ".cm-specialChar": { color: "var(--loss)" },
  "&.cm-focused .cm-matchingBracket": { background: "none", outline: "1px solid var(--edge)" },
  "&.cm-focused .cm-nonmatchingBracket": { background: "none", outline: "1px dashed var(--loss)" },
  ".cm-line::selection, .cm-line ::selection": {
    background: "var(--tape)",
    color: "var(--tape-ink)",
  },
  // Over the lines, whose backgrounds would hide an edge of the editor's own.
  "&.cm-focused": { outline: "none" },
  "&.cm-focused::after": {
    content: '""',
    position: "absolute",
    inset: "0",
    zIndex: "1",
    outline: "2px solid var(--focus-edge)",
    outlineOffset: "-2px",
    boxShadow: "inset 0 0 0 6px var(--focus-halo)",
    pointerEvents: "none",
  },
  "@media (forced-colors: active)": {
    ".cm-line.cm-marked": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  "@media print": {
    ".cm-scroller": { overflow: "visible" },
  },
});
