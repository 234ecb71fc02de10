import type { Page } from "playwright-core";

/** Something that moved on the page without the reader's doing, as Chromium measures it. */
export interface Shift {
  /** The share of the window it moved through; the sum over a visit is the Cumulative Layout Shift. */
  value: number;
  what: string;
}

declare global {
  interface Window {
    layoutShifts?: Shift[];
  }
}

/** What TypeScript does not know yet: https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: readonly ShiftSource[];
}

interface ShiftSource {
  node: Node | null;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}

/** Runs in the page, ahead of its scripts: keeps every shift. */
export function recordShifts(): void {
  const kept: Shift[] = [];
  window.layoutShifts = kept;

  const place = ({ top, height }: DOMRectReadOnly) => `${Math.round(top)}+${Math.round(height)}`;

  const describe = ({ node, previousRect, currentRect }: ShiftSource) => {
    const text = node?.textContent?.trim().slice(0, 30) ?? "";
    return `${node?.nodeName ?? "a box"} “${text}” from ${place(previousRect)} to ${place(currentRect)}`;
  };

  const isShift = (entry: PerformanceEntry): entry is LayoutShift => "value" in entry && "sources" in entry;

  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries().filter(isShift)) {
      kept.push({ value, what: sources.map(describe).join(", ") });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** The shifts so far, in a page that records them. */
export function shifts(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    // A shift is measured with the frame that shows it, and told after that frame.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return window.layoutShifts ?? [];
  });
}

/** A shift for a reader of a failed test. */
export function inWords({ value, what }: Shift): string {
  return `${value.toFixed(4)}: ${what}`;
}
