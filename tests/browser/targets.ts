/**
 * Runs in the page: what can be pressed and is too small for a finger (WCAG 2.5.8). A target is 24 × 24 CSS pixels at
 * the least, or small with so much room around it: no circle of that width on its middle meets another target. Links
 * within a sentence are exempt, as there.
 */
export function smallTargets(): string[] {
  const SIZE = 24;
  /** For fractions of a pixel. */
  const SLACK = 0.5;
  const ROLES = ["button", "checkbox", "link", "menuitem", "option", "radio", "slider", "switch", "tab"];
  const PRESSED = [
    ..."a[href] button input:not([type=hidden]) select textarea summary".split(" "),
    ...ROLES.map((role) => `[role=${role}]`),
  ].join();

  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).clipPath === "none";

  /** The element and, where it has labels, what of them is seen: pressing them is pressing it. */
  const areaOf = (element: Element): DOMRect | null => {
    const labels = "labels" in element && element.labels instanceof NodeList ? [...element.labels] : [];
    const parts = [element, ...labels.filter((label) => label instanceof Element)].filter(isSeen);
    const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0);
    if (boxes.length === 0) return null;
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  };

  /** A link among words that are none: its height is that of the line. */
  const isInSentence = (element: Element): boolean => {
    if (element.tagName !== "A" || getComputedStyle(element).display !== "inline") return false;
    const block = element.closest("p, li, dd, dt, td, th, caption, figcaption, h1, h2, h3, h4, small, div");
    const links = [...(block?.querySelectorAll("a, .vh") ?? [])]
      .map(({ textContent }) => textContent)
      .join("");
    return (block?.textContent.trim().length ?? 0) > links.trim().length;
  };

  const targets = [...document.querySelectorAll(PRESSED)]
    .filter((element) => !document.querySelector("dialog:modal") || element.closest("dialog:modal"))
    .map((element) => ({ element, area: areaOf(element) }))
    .filter((target): target is { element: Element; area: DOMRect } => target.area !== null);
  const isSmall = ({ width, height }: DOMRect): boolean => width < SIZE - SLACK || height < SIZE - SLACK;
  const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });

  /** How far the middle of one lies from the other: from its edge, or, where that is small as well, from its circle. */
  const distance = (one: DOMRect, other: DOMRect): number => {
    const { x, y } = middle(one);
    const aside = Math.max(other.left - x, 0, x - other.right);
    const above = Math.max(other.top - y, 0, y - other.bottom);
    const toBox = Math.hypot(aside, above);
    if (!isSmall(other)) return toBox;
    const { x: otherX, y: otherY } = middle(other);
    return Math.min(toBox, Math.hypot(x - otherX, y - otherY) - SIZE / 2);
  };

  const words = (element: Element, { width, height }: DOMRect): string => {
    const name = (element.getAttribute("aria-label") ?? element.textContent).trim().replace(/\s+/g, " ");
    return `${element.tagName.toLowerCase()} “${name.slice(0, 40)}”, ${Math.round(width)} × ${Math.round(height)}`;
  };

  return targets
    .filter(({ element, area }) => isSmall(area) && !isInSentence(element))
    .flatMap(({ element, area }) => {
      const near = targets.find(
        (other) =>
          other.element !== element &&
          !other.element.contains(element) &&
          !element.contains(other.element) &&
          distance(area, other.area) < SIZE / 2 - SLACK,
      );
      return near ? [`${words(element, area)}, beside ${words(near.element, near.area)}`] : [];
    });
}
