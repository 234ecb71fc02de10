/**
 * Runs in the page: what reaches past the window's left or right edge. The page's scroll width alone does not
 * tell, since the body clips what overflows. What stands in a box that scrolls by itself is reachable, and
 * what is for screen readers only takes no room.
 */
export function cutOff(): string[] {
  const SLACK = 1;
  const width = document.documentElement.clientWidth;

  const isReachable = (element: Element): boolean => {
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflowX, clipPath } = getComputedStyle(box);
      if (overflowX === "auto" || overflowX === "scroll" || clipPath !== "none") return true;
    }
    return false;
  };

  const isDrawn = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).clipPath === "none";

  const past = ({ left, right }: DOMRect): number => Math.round(Math.max(right - width, -left));

  const words = (element: Element): string => {
    const text = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${text}”`;
  };

  const scrolled = document.documentElement.scrollWidth - width;
  const found = [...document.body.querySelectorAll("*")]
    .map((element) => ({ element, by: past(element.getBoundingClientRect()) }))
    .filter(({ element, by }) => by > SLACK && isDrawn(element) && !isReachable(element))
    .map(({ element, by }) => `${words(element)} by ${by} px`);
  return scrolled > SLACK ? [`the page scrolls sideways by ${scrolled} px`, ...found] : found;
}
