import { type RefObject, useRef } from "react";

/** Scrolls to where the other is; not for a fraction of a pixel, which would go to and fro. */
function followed(from: HTMLElement | null, to: HTMLElement | null) {
  if (from && to && Math.abs(from.scrollLeft - to.scrollLeft) > 1) to.scrollLeft = from.scrollLeft;
}

interface Scrolled<T extends HTMLElement> {
  ref: RefObject<T | null>;
  onScroll: () => void;
}

/** Two areas that scroll sideways together, whichever of them is scrolled. */
export function useScrollTogether<A extends HTMLElement, B extends HTMLElement>(): [
  Scrolled<A>,
  Scrolled<B>,
] {
  const a = useRef<A>(null);
  const b = useRef<B>(null);
  return [
    { ref: a, onScroll: () => followed(a.current, b.current) },
    { ref: b, onScroll: () => followed(b.current, a.current) },
  ];
}
