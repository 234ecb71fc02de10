/** How many hues the stylesheet defines; further roles start again at 1. */
export const HUES = 6;

/** The hue, from 1, of the role that stands at `index`, from 0, among the ordered roles. */
export function hueAt(index: number): number {
  return (index % HUES) + 1;
}
