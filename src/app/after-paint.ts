/** What needs the work to be done: a click may be on what reads the address, and a page that is left is gone. */
const NEEDS = ["click", "pagehide", "visibilitychange"] as const;

/**
 * Does `work` once the page has been painted, so that an input is answered first; earlier when the reader clicks
 * or leaves.
 */
export function afterPaint(work: () => void): void {
  const run = () => {
    for (const need of NEEDS) window.removeEventListener(need, run, true);
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    work();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  // A frame is painted behind its callbacks.
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  for (const need of NEEDS) window.addEventListener(need, run, true);
}
