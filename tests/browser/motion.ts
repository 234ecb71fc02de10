/**
 * Runs in the page: what moves or fades for longer than `limit` milliseconds, by its own style or that of what stands
 * before or after it, and whether anything scrolls smoothly.
 */
export function motionBeyond(limit: number): string[] {
  const milliseconds = (list: string): number[] =>
    list.split(",").map((time) => Number.parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000));
  const longest = (durations: string, delays: string): number => {
    const waits = milliseconds(delays);
    return Math.max(
      ...milliseconds(durations).map((time, i) => (time > 0 ? time + (waits[i % waits.length] ?? 0) : 0)),
    );
  };
  return [...document.querySelectorAll("*")].flatMap((element) =>
    [null, "::before", "::after"].flatMap((part) => {
      const style = getComputedStyle(element, part);
      const changes = longest(style.transitionDuration, style.transitionDelay);
      const runs =
        style.animationName === "none" ? 0 : longest(style.animationDuration, style.animationDelay);
      const what = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}${part ?? ""}`;
      return [
        ...(changes > limit ? [`${what} changes for ${changes} ms`] : []),
        ...(runs > limit ? [`${what} moves for ${runs} ms (${style.animationName})`] : []),
        ...(part === null && style.scrollBehavior === "smooth" ? [`${what} scrolls smoothly`] : []),
      ];
    }),
  );
}
