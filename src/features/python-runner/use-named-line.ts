import { useEffect, useEffectEvent } from "react";
import { lineId } from "#paths";

/** The line of `file` that a hash names, from 1; null when it names none. */
function lineNamed(file: string, hash: string): number | null {
  const start = `#${lineId(file, 0).slice(0, -1)}`;
  const number = hash.startsWith(start) ? Number(hash.slice(start.length)) : 0;
  return Number.isInteger(number) && number > 0 ? number : null;
}

/**
 * Goes to the line of `file` that a link within the page names, each time it is followed: the lines of an
 * editor have no ids, so the browser cannot.
 * @param goTo null as long as it can.
 */
export function useNamedLine(file: string, goTo: ((line: number) => void) | null): void {
  const go = useEffectEvent((hash: string) => {
    const line = lineNamed(file, hash);
    if (line !== null) goTo?.(line);
  });
  useEffect(() => {
    // Not the address: that stays as it is when the same link is followed again.
    const follow = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link && link.pathname === window.location.pathname) go(link.hash);
    };
    window.addEventListener("click", follow);
    return () => window.removeEventListener("click", follow);
  }, []);
}
