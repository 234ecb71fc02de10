/** So many frames may pass until the sections that come near with the focus are laid out, one after the other. */
const FRAMES = 10;

/**
 * Keeps what the keyboard moves the focus to on the screen: the browser brings it there, and then lays out the
 * sections around it, which were shorter until then and may push it away again.
 * @returns how to stop.
 */
export function keepFocusInSight(): () => void {
  const follow = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !target.matches(":focus-visible")) return;
    let frames = FRAMES;
    const look = () => {
      if (document.activeElement !== target) return;
      const { top, bottom } = target.getBoundingClientRect();
      if (bottom <= 0 || top >= window.innerHeight) target.scrollIntoView({ block: "center" });
      frames -= 1;
      if (frames > 0) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  document.addEventListener("focusin", follow);
  return () => document.removeEventListener("focusin", follow);
}
