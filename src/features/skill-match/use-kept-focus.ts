import { type FocusEvent, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus in a list of controls whose rows go when their button is pressed: it moves to the button of
 * the row that took the place, or of the last one, or to `fallback` when no row is left, so that a keyboard
 * user is never thrown back to the top of the page. Spread `props` on the list; its children are the rows.
 */
export function useKeptFocus() {
  const list = useRef<HTMLOListElement>(null);
  const fallback = useRef<HTMLParagraphElement>(null);
  const row = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (row.current === null || document.activeElement !== document.body) return;
    const buttons = [...(list.current?.children ?? [])].map((item) => item.querySelector("button"));
    const next = buttons[Math.min(row.current, buttons.length - 1)] ?? fallback.current;
    next?.focus();
  });
  return {
    fallback,
    props: {
      ref: list,
      onFocus: ({ target }: FocusEvent) => {
        row.current = [...(list.current?.children ?? [])].findIndex((item) => item.contains(target));
      },
      onBlur: () => {
        row.current = null;
      },
    },
  };
}
