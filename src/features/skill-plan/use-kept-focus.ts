import { type FocusEvent, type PointerEvent, useLayoutEffect, useRef } from "react";

const idOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest("[data-skill]")?.getAttribute("data-skill") ?? null) : null;

/**
 * Keeps the focus in a list whose items leave it under the reader's hands: it moves to the name of the item
 * that follows, or of the one before, or to `fallback` when none is left, so that a keyboard user is never
 * thrown back to the top of the page. Items carry `data-skill`, and what takes the focus has tabindex −1.
 * @param ids the list's items, in order.
 * @param onLeft called with the item that left while the reader was at it.
 */
export function useKeptFocus(ids: readonly string[], onLeft: (id: string) => void) {
  const list = useRef<HTMLDivElement>(null);
  const fallback = useRef<HTMLParagraphElement>(null);
  const at = useRef<string | null>(null);
  const last = useRef(ids);
  useLayoutEffect(() => {
    const before = last.current;
    const left = at.current;
    last.current = ids;
    if (left === null || ids.includes(left) || !before.includes(left)) return;
    at.current = null;
    const place = before.indexOf(left);
    const others = [...before.slice(place + 1), ...before.slice(0, place).reverse()];
    const next = others.find((id) => ids.includes(id));
    const name = list.current?.querySelector<HTMLElement>(`[data-skill="${next}"] [tabindex="-1"]`);
    if (document.activeElement === document.body) (name ?? fallback.current)?.focus();
    onLeft(left);
  });
  return {
    fallback,
    props: {
      ref: list,
      onFocus: ({ target }: FocusEvent) => {
        at.current = idOf(target);
      },
      // Safari does not focus a button that is pressed.
      onPointerDown: ({ target }: PointerEvent) => {
        at.current = idOf(target);
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) at.current = null;
      },
    },
  };
}
