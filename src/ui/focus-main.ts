/**
 * Puts the focus on the page’s content, where the reader goes on when what had the focus is gone. Nothing scrolls.
 */
export function focusMain(): void {
  document.getElementById("main")?.focus({ preventScroll: true });
}
