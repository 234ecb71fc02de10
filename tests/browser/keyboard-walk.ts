import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** Tells the elements that had the focus. */
    stopNumbers?: WeakMap<Element, string>;
  }
}

/** Where the focus is after a press of a key. */
export interface Stop {
  /** Tells it from every other stop of the page; null where nothing of the page has the focus. */
  id: string | null;
  /** What it is, for a person. */
  words: string;
  /** What is wrong with how it is seen; null when nothing is. */
  fault: string | null;
}

/** Runs in the page: what has the focus, whether that is seen, and whether something lies over it. */
export function focusedNow(): Stop {
  const inside = (root: Document | ShadowRoot): Element | null => {
    const active = root.activeElement;
    return active?.shadowRoot?.activeElement ? inside(active.shadowRoot) : active;
  };
  const element = inside(document);
  if (!element || element === document.body) return { id: null, words: "nothing of the page", fault: null };
  const host = document.activeElement ?? element;
  // A number that stays, whatever is put into the page meanwhile.
  window.stopNumbers ??= new WeakMap();
  if (!window.stopNumbers.has(element)) window.stopNumbers.set(element, String(Math.random()));
  const labels = "labels" in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const parts = [element, ...labels.filter((label) => label instanceof Element)];
  const name = (
    element.getAttribute("aria-label") ??
    (element.textContent || parts[1]?.textContent || "")
  ).trim();
  const words = `${element.tagName.toLowerCase()} “${name.replace(/\s+/g, " ").slice(0, 50)}”`;
  const stop = { id: window.stopNumbers.get(element) ?? null, words };

  // The mark may be on the element, on its label, or on a box around both, as on a ruler.
  const around = [element.parentElement, element.parentElement?.parentElement, element.nextElementSibling];
  const marked = [...parts, ...around, host].some((part) => {
    if (!part) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(part);
    return (
      outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(outlineColor)
    );
  });
  if (!marked) return { ...stop, fault: "has no outline" };

  const boxes = parts
    .map((part) => part.getBoundingClientRect())
    .filter(({ width, height }) => width > 1 && height > 1);
  if (boxes.length === 0) return { ...stop, fault: "takes no room" };
  // Of what is larger than the window, the part within it.
  const spots = boxes.flatMap((box) => {
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const width = Math.min(box.right, innerWidth) - left;
    const height = Math.min(box.bottom, innerHeight) - top;
    if (width <= 0 || height <= 0) return [];
    return [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => ({ x: left + x * width, y: top + y * height })),
    );
  });
  const isSeen = spots.some(({ x, y }) => {
    const over = document.elementFromPoint(x, y);
    return over !== null && [...parts, host].some((part) => part.contains(over));
  });
  return { ...stop, fault: isSeen ? null : "is hidden or out of the window" };
}

/** Runs in the page: until it was drawn with what the key changed, and with what follows from that. */
const drawn = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });

/** No page has as many stops. */
const ENOUGH = 1500;

/**
 * Presses a key again and again until the focus leaves the page, or is where it began.
 * @returns the stops on the way. @throws when there is no end, or the focus stays where it is: a trap.
 */
export async function walk(page: Page, key: "Tab" | "Shift+Tab"): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < ENOUGH) {
    await page.keyboard.press(key);
    await page.evaluate(drawn);
    const stop = await page.evaluate(focusedNow);
    // From its end a page is begun anew; a whole browser would come to its own controls.
    if (stop.id === null || (stops.length > 1 && stop.id === stops[0]?.id)) return stops;
    if (stop.id === stops.at(-1)?.id) throw new Error(`${key} does not leave ${stop.words}`);
    stops.push(stop);
  }
  throw new Error(`${key} finds no end`);
}

/** What of the stops cannot be seen. */
export function faultsOf(stops: readonly Stop[]): string[] {
  return stops.flatMap(({ words, fault }) => (fault ? [`${words} ${fault}`] : []));
}
