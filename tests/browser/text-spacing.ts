import type { Page } from "playwright-core";

/** What a reader may set, and nothing may be lost by it: WCAG 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Spaces the page's text as a reader's own style would, until the page is left: a sheet that the policy lets pass. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const root of [document, ...roots]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, SPACED);
}

/** Runs in the page: text that a box of its own cuts off, above, below or at the side, or that lies over another. */
export function cutText(): string[] {
  const SLACK = 2;
  const isDrawn = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).clipPath === "none";
  const words = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${element.textContent.trim().replace(/\s+/g, " ").slice(0, 40)}”`;

  /** Whether it is for screen readers only, or within what is. */
  const isUnseen = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (getComputedStyle(element).clipPath !== "none" || isUnseen(element.parentElement));
  const isClip = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";

  const cut = [...document.body.querySelectorAll("*")].filter((element) => {
    if (!isDrawn(element) || element.textContent.trim() === "" || isUnseen(element)) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    // What hides beside it only scrolls together with what stands below it.
    const isWide = isClip(overflowX) && element.scrollWidth > element.clientWidth + SLACK;
    const isHigh = isClip(overflowY) && element.scrollHeight > element.clientHeight + SLACK;
    return isHigh || (isWide && !element.matches("[data-scrolls-along]"));
  });

  /** What is seen of a box: what lies within all boxes that clip or scroll around it. */
  const seenOf = (box: DOMRect, element: Element): DOMRect => {
    let { left, top, right, bottom } = box;
    for (
      let around = element.parentElement;
      around && around !== document.body;
      around = around.parentElement
    ) {
      if (getComputedStyle(around).overflow === "visible") continue;
      const edge = around.getBoundingClientRect();
      left = Math.max(left, edge.left);
      top = Math.max(top, edge.top);
      right = Math.min(right, edge.right);
      bottom = Math.min(bottom, edge.bottom);
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };

  /** The boxes of the lines of an element's own text. */
  const lines = (element: Element): DOMRect[] =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
  const texts = [...document.body.querySelectorAll("*")]
    .filter((element) => isDrawn(element) && !isUnseen(element) && !element.closest("svg, option"))
    .flatMap((element) => lines(element).map((box) => ({ element, box: seenOf(box, element) })))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  const isFixed = (element: Element | null): boolean =>
    element !== null &&
    (/sticky|fixed/.test(getComputedStyle(element).position) || isFixed(element.parentElement));
  const still = texts.filter(({ element }) => !isFixed(element)).sort((a, b) => a.box.top - b.box.top);
  const over: string[] = [];
  for (const [i, one] of still.entries()) {
    for (let j = i + 1; j < still.length; j += 1) {
      const other = still[j];
      if (!other || other.box.top >= one.box.bottom) break;
      if (
        other.element === one.element ||
        other.element.contains(one.element) ||
        one.element.contains(other.element)
      )
        continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      // Line boxes are higher than letters: half a line into another is text over text.
      const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (wide > SLACK && high > Math.min(one.box.height, other.box.height) / 2)
        over.push(`${words(other.element)} over ${words(one.element)}`);
    }
  }
  return [...cut.map((element) => `${words(element)} is cut off`), ...over];
}
