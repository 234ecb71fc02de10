import type { Source } from "#data/schema.ts";
import { type Drawing, type Mark, textWidth, wrapText } from "#domain/drawing.ts";
import { LIGHT } from "#domain/drawing-colours.ts";
import { STEP_COLOURS, stepOf } from "#domain/map-colours.ts";
import { type StateRow, shownValue } from "#domain/map-figures.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { sentences, sourceWords } from "#domain/source-words.ts";
import { boundsWords } from "./class-words.ts";
import { mapNotes, signNote } from "./map-notes.ts";
import { mapTitle } from "./map-table.ts";
import type { MapView } from "./map-view.ts";
import { isPay } from "./measure-words.ts";
import { shownWords } from "./state-words.ts";
import type { MapState } from "./use-pay-map.ts";

const WIDTH = 1200;
const MARGIN = 40;
const INNER = WIDTH - 2 * MARGIN;
const GAP = 6;
const SWATCH = 24;

type Style = Partial<Extract<Mark, { kind: "text" }>>;

function text(x: number, y: number, words: string, style: Style = {}): Mark {
  return {
    kind: "text",
    x,
    y,
    text: words,
    size: 13,
    weight: 400,
    anchor: "start",
    fill: LIGHT.ink2,
    ...style,
  };
}

function paragraph(y: number, lines: readonly string[], step: number, style?: Style): Mark[] {
  return lines.map((line, i) => text(MARGIN, y + i * step, line, style));
}

/** The look of a class, or of what was not published; `faded` is what the reader left out. */
function looks({ view }: MapState, key: number | "missing", faded: boolean) {
  if (faded) return { box: { fill: LIGHT.page, stroke: LIGHT.rule }, ink: LIGHT.ink3 };
  if (key === "missing")
    return { box: { fill: LIGHT.page, stroke: LIGHT.rule, hatch: LIGHT.rule }, ink: LIGHT.ink2 };
  const { fill, ink } = STEP_COLOURS[stepOf(key, view.classes.length, view.difference)];
  return { box: { fill }, ink };
}

function tile(map: MapState, row: StateRow, top: number, pitch: number): Mark[] {
  const { view } = map;
  const x = MARGIN + row.tile.column * pitch;
  const y = top + row.tile.row * pitch;
  const size = pitch - GAP;
  const { box, ink } = looks(map, map.keyOf(row), !map.isShown(row));
  const value = shownValue(row, view.measure);
  const middle: Style = { anchor: "middle", fill: ink };
  return [
    { kind: "rect", x, y, width: size, height: size, ...box },
    text(x + size / 2, y + size / 2 - 2, row.place.id, { ...middle, size: 20, weight: 680 }),
    ...(value === null
      ? []
      : [text(x + size / 2, y + size / 2 + 19, view.short(value), { ...middle, size: 15, weight: 520 })]),
  ];
}

/** The classes from low to high, each with its bounds and its count. @param y the upper edge. */
function legend(map: MapState, y: number): Mark[] {
  const { view, only, keyOf } = map;
  const missing = view.rows.filter((row) => keyOf(row) === "missing").length;
  const entries: { key: number | "missing"; words: string; count: number }[] = [
    ...view.classes.map((entry, key) => ({ key, words: boundsWords(view, entry), count: entry.count })),
    ...(missing > 0 ? [{ key: "missing" as const, words: "Not published", count: missing }] : []),
  ];
  const width = INNER / Math.max(1, entries.length);
  return entries.flatMap(({ key, words, count }, i): Mark[] => {
    const x = MARGIN + i * width;
    const { box } = looks(map, key, only.size > 0 && !only.has(key));
    // The widest bounds are as long as a sixth of the drawing: digits are wider than the average character.
    const size = Math.min(13, (13 * (width - 8)) / textWidth(words, 13));
    return [
      { kind: "rect", x, y, width, height: SWATCH, ...box },
      text(x, y + SWATCH + 18, words, { size, weight: 600, fill: LIGHT.ink }),
      text(x, y + SWATCH + 36, `${count} of ${view.rows.length}`),
    ];
  });
}

function settingsLine({ view, shown }: MapState): string {
  const { pay, catalogue, rows, roles, measure } = view;
  const occupations = roles.map(({ official }) => `${official.title} (${official.soc})`).join(" minus ");
  return sentences([
    occupations,
    pay.source.period,
    isPay(measure) ? `${catalogue.currency} ${UNIT_WORDS[pay.settings.unit]}, gross` : "",
    shown.length < rows.length ? `${shown.length} of ${rows.length} states shown` : "",
    signNote(view),
  ]);
}

/** Every state that is shown, in words, and why the others have no figure. */
function describe(map: MapState): string {
  const { view, shown } = map;
  return sentences([
    settingsLine(map),
    ...shown.map((row) =>
      shownValue(row, view.measure) === null
        ? shownWords(view, row)
        : `${row.place.name}: ${shownWords(view, row)}`,
    ),
  ]);
}

/** The notes on the measure that is drawn, not on those beside it. */
function notes(view: MapView): string[] {
  return mapNotes({ ...view, difference: true });
}

/**
 * The map as a picture that stands alone, in light colours: tiles with letters and short values, the classes,
 * how to read them, and the sources. What the legend left out is faded, as on the page.
 */
export function mapDrawing(map: MapState, { sources }: { sources: readonly Source[] }): Drawing {
  const { view } = map;
  const title = mapTitle(view);
  const titles = wrapText(title, INNER, 28);
  const settings = wrapText(settingsLine(map), INNER, 15);
  const afterTitle = 32 + titles.length * 34;
  const legendTop = afterTitle + settings.length * 21 + 20;
  const mapTop = legendTop + SWATCH + 64;
  const columns = Math.max(1, ...view.rows.map(({ tile: { column } }) => column + 1));
  const lines = Math.max(0, ...view.rows.map(({ tile: { row } }) => row + 1));
  const pitch = (INNER + GAP) / columns;
  const footTop = mapTop + lines * pitch + 26;
  const foot = [...notes(view), ...sources.map(sourceWords)].flatMap((words) => wrapText(words, INNER, 12));
  const last = footTop + foot.length * 17 + 6;
  return {
    width: WIDTH,
    height: Math.ceil(last + 28),
    background: LIGHT.page,
    title,
    description: describe(map),
    marks: [
      ...paragraph(58, titles, 34, { size: 28, weight: 720, fill: LIGHT.ink }),
      ...paragraph(afterTitle + 18, settings, 21, { size: 15 }),
      ...legend(map, legendTop),
      ...view.rows.flatMap((row) => tile(map, row, mapTop, pitch)),
      ...paragraph(footTop, foot, 17, { size: 12 }),
      text(MARGIN, last, `Dataset: ${view.catalogue.site.name}`, { size: 12, weight: 600, fill: LIGHT.ink }),
    ],
  };
}
