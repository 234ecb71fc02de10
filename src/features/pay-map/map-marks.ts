import { type Mark, textWidth } from "#domain/drawing.ts";
import { LIGHT } from "#domain/drawing-colours.ts";
import { INNER, PAGE } from "#domain/drawing-page.ts";
import { type TextStyle, textMark } from "#domain/drawing-text.ts";
import { STEP_COLOURS, stepOf } from "#domain/map-colours.ts";
import { type ClassKey, type StateRow, shownValue } from "#domain/map-figures.ts";
import { legendEntries } from "./legend-entries.ts";
import type { MapState } from "./use-pay-map.ts";

/** The space between tiles, and how high the legend's samples are, in pixels. */
export const GAP = 6;
export const SWATCH = 24;

/** The look of a class, or of what was not published; `faded` is what the reader left out. */
function looks({ view }: MapState, key: ClassKey, faded: boolean) {
  if (faded) return { box: { fill: LIGHT.page, stroke: LIGHT.rule }, ink: LIGHT.ink3 };
  if (key === "missing")
    return { box: { fill: LIGHT.page, stroke: LIGHT.rule, hatch: LIGHT.rule }, ink: LIGHT.ink2 };
  const { fill, ink } = STEP_COLOURS[stepOf(key, view.classes.length, view.difference)];
  return { box: { fill }, ink };
}

/** A state. @param top where the map begins. @param pitch from one tile to the next. */
export function tile(map: MapState, row: StateRow, top: number, pitch: number): Mark[] {
  const { view } = map;
  const x = PAGE.margin + row.tile.column * pitch;
  const y = top + row.tile.row * pitch;
  const size = pitch - GAP;
  const { box, ink } = looks(map, map.keyOf(row), !map.isShown(row));
  const value = shownValue(row, view.measure);
  const middle: TextStyle = { anchor: "middle", fill: ink };
  return [
    { kind: "rect", x, y, width: size, height: size, ...box },
    textMark(x + size / 2, y + size / 2 + (value === null ? 7 : -2), row.place.id, {
      ...middle,
      size: 20,
      weight: 680,
    }),
    ...(value === null
      ? []
      : [textMark(x + size / 2, y + size / 2 + 19, view.short(value), { ...middle, size: 15, weight: 520 })]),
  ];
}

/** The classes from low to high, each with its bounds and its count. @param y the upper edge. */
export function legend(map: MapState, y: number): Mark[] {
  const { view, only } = map;
  const entries = legendEntries(map);
  const width = INNER / Math.max(1, entries.length);
  return entries.flatMap(({ key, words, count }, i): Mark[] => {
    const x = PAGE.margin + i * width;
    const { box } = looks(map, key, only.size > 0 && !only.has(key));
    // The widest bounds are as long as a sixth of the drawing: digits are wider than the average character.
    const size = Math.min(13, (13 * (width - 8)) / textWidth(words, 13));
    return [
      { kind: "rect", x, y, width, height: SWATCH, ...box },
      textMark(x, y + SWATCH + 18, words, { size, weight: 600, fill: LIGHT.ink }),
      textMark(x, y + SWATCH + 36, `${count} of ${view.rows.length}`),
    ];
  });
}
