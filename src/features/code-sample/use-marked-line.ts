import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useLocation, useNavigationType } from "react-router";

const never = () => () => {};

/**
 * The line that the address names, from 1; null when it names none any more, and undefined until it has named
 * one in a page that runs: what is served is the same for every hash, and so long the browser marks its target
 * by itself. A jump within the app also moves the focus to `area`.
 * @param ids the ids of the lines, in their order; none where lines cannot be linked to.
 */
export function useMarkedLine(
  ids: readonly string[],
  area: RefObject<HTMLElement | null>,
): number | null | undefined {
  const { hash } = useLocation();
  const type = useNavigationType();
  const line = ids.indexOf(hash.slice(1)) + 1;
  // Not whether the page runs: every block of code would be rendered twice for a line that is seldom named.
  const isNamed = useSyncExternalStore(
    never,
    () => line > 0,
    () => false,
  );
  const [wasNamed, setWasNamed] = useState(false);
  if (isNamed && !wasNamed) setWasNamed(true);
  const last = useRef(0);
  useEffect(() => {
    // Only when the line changes: a control that rewrites the rest of the address keeps the focus.
    if (last.current === line) return;
    last.current = line;
    if (line > 0 && type !== "POP") area.current?.focus({ preventScroll: true });
  }, [line, type, area]);
  return isNamed || wasNamed ? line || null : undefined;
}
