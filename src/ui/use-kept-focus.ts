import { type FocusEvent, type PointerEvent, useLayoutEffect, useRef } from "react";

/** An item that the reader is at: its id, and its element as it was then. */
interface Place {
  id: string;
  element: Element;
}

function placeOf(target: EventTarget): Place | null {
  const element = target instanceof Element ? target.closest("[data-item]") : null;
  return element ? { id: element.getAttribute("data-item") ?? "", element } : null;
}

/**
 * Keeps the focus in lists whose items leave, or change the list, under the reader's hands, so that a keyboard
 * user is never thrown back to the top of the page: it stays with an item that only moved; otherwise it goes to
 * the item that follows, or to the one before, or to `fallback` when none is left. Spread `props` on what holds
 * the lists; items carry their id in `data-item`.
 * @param ids the items, in order.
 * @param target what takes the focus in an item, as a selector.
 * @param onLeft called with the item that left while the reader was at it.
 * @param onMoved called with the item that moved to another list while the reader was at it.
 */
export function useKeptFocus(
  ids: readonly string[],
  target: string,
  { onLeft, onMoved }: { onLeft?: (id: string) => void; onMoved?: (id: string) => void },
) {
  const list = useRef<HTMLElement>(null);
  const fallback = useRef<HTMLParagraphElement>(null);
  const at = useRef<Place | null>(null);
  const last = useRef(ids);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = ids;
    const place = at.current;
    if (!place || place.element.isConnected) return;
    at.current = null;
    const index = before.indexOf(place.id);
    const others = [place.id, ...before.slice(index + 1), ...before.slice(0, Math.max(index, 0)).reverse()];
    const next = others.find((id) => ids.includes(id));
    const item = list.current?.querySelector(`[data-item="${next}"]`);
    if (document.activeElement === document.body) {
      (item?.querySelector<HTMLElement>(target) ?? fallback.current)?.focus();
    }
    (ids.includes(place.id) ? onMoved : onLeft)?.(place.id);
  });
  return {
    fallback,
    props: {
      ref: (element: HTMLElement | null) => {
        list.current = element;
      },
      onFocus: ({ target: focused }: FocusEvent) => {
        at.current = placeOf(focused);
      },
      // Safari does not focus a button that is pressed.
      onPointerDown: ({ target: pressed }: PointerEvent) => {
        at.current = placeOf(pressed);
      },
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) at.current = null;
      },
    },
  };
}
