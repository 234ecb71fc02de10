import { EXPLORE_STATES } from "../browser/explore-states.ts";
import { PAGE_STATES } from "../browser/page-states.ts";
import { PAGES } from "../browser/pages.ts";
import { PHONE, type State, WIDE } from "../browser/states.ts";

/** A page, or a state of one, whose picture is kept. */
export interface Scene extends Pick<State, "name" | "path" | "notFound" | "only" | "kept" | "prepare"> {
  /** How many pixels of the page are pictured, from its top, or the window as the reader has it. */
  depth: number | "window";
}

/** What is pictured of a page that differs from another one in what stands near its top. */
const TOP = 3000;

/** Widths of windows, and how many pixels square a cell of the reduced picture is. */
const CELL = new Map([
  [PHONE, 6],
  [768, 8],
  [WIDE, 6],
]);

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Every kind of page, in full length; of those that are like another one, the top. */
export const PAGE_SCENES: readonly Scene[] = PAGES.map(({ name, path, notFound = false, alike }) => ({
  ...{ name, path, notFound },
  depth: alike ? TOP : Number.POSITIVE_INFINITY,
}));

/** Every state: its top, or the window once the reader has done something. */
export const STATE_SCENES: readonly Scene[] = [...EXPLORE_STATES, ...PAGE_STATES].map((state) => ({
  ...state,
  depth: state.prepare ? "window" : TOP,
}));

/** The widths of the windows in which there is such a scene, in pixels. */
export function widthsOf({ only }: Scene): number[] {
  return only === undefined ? [...CELL.keys()] : [only];
}

/** How many pixels square a cell of the picture is in a window of that width. @throws for other widths. */
export function cellOf(width: number): number {
  const cell = CELL.get(width);
  if (cell === undefined) throw new Error(`no pictures are kept of windows ${width} px wide`);
  return cell;
}

/** What a scene's picture is called, without the ending. */
export function shotName({ name }: Scene, width: number, theme: Theme): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `${words.join("-")}-${width}-${theme}`;
}

/** What all pictures are called. */
export function shotNames(): string[] {
  return [...PAGE_SCENES, ...STATE_SCENES].flatMap((scene) =>
    widthsOf(scene).flatMap((width) => THEMES.map((theme) => shotName(scene, width, theme))),
  );
}
