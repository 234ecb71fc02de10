import { EditorView } from "@codemirror/view";

/** How many pixels of the window the page says are covered at its upper and lower edge. */
function coveredEdges(): { top: number; bottom: number } {
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  return {
    top: Number.parseFloat(scrollPaddingTop) || 0,
    bottom: Number.parseFloat(scrollPaddingBottom) || 0,
  };
}

/** By how many pixels the page has to scroll down, or up when below 0, for the caret to be in sight. */
function hiddenBy(view: EditorView): number {
  const caret = view.coordsAtPos(view.state.selection.main.head);
  if (!caret) return 0;
  const covered = coveredEdges();
  const below = caret.bottom + covered.bottom - window.innerHeight;
  return below > 0 ? below : Math.min(0, caret.top - covered.top);
}

/**
 * Scrolls the page so that the caret does not hide behind what covers an edge of the window, such as the
 * tray. CodeMirror has margins for that, but does not keep them near the editor's own ends.
 */
export const keepInSight = EditorView.updateListener.of(({ transactions, view }) => {
  if (!transactions.some(({ scrollIntoView }) => scrollIntoView)) return;
  view.requestMeasure({
    key: keepInSight,
    read: hiddenBy,
    write: (hidden) => {
      if (hidden !== 0) window.scrollBy(0, hidden);
    },
  });
});
