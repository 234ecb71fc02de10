import type { Source } from "#data/schema.ts";
import { type Drawing, wrapText } from "#domain/drawing.ts";
import { LIGHT } from "#domain/drawing-colours.ts";
import { shownValue } from "#domain/map-figures.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { sentences, sourceWords } from "#domain/source-words.ts";
import { GAP, INNER, legend, MARGIN, paragraph, SWATCH, text, tile, WIDTH } from "./map-marks.ts";
import { mapNotes, signNote } from "./map-notes.ts";
import { mapTitle } from "./map-settings.ts";
import { isPay } from "./measure-words.ts";
import { shownWords } from "./state-words.ts";
import type { MapState } from "./use-pay-map.ts";

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
  const foot = [...mapNotes(view, [view.measure]), ...sources.map(sourceWords)].flatMap((words) =>
    wrapText(words, INNER, 12),
  );
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
