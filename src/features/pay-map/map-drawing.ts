import type { Source } from "#data/schema.ts";
import type { Drawing } from "#domain/drawing.ts";
import { LIGHT } from "#domain/drawing-colours.ts";
import { INNER, PAGE, pageFoot, pageHead } from "#domain/drawing-page.ts";
import { shownValue } from "#domain/map-figures.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { sentences, sourceWords } from "#domain/source-words.ts";
import { FEW_COLUMNS } from "#domain/tile-grid.ts";
import { GAP, legend, SWATCH, tile } from "./map-marks.ts";
import { mapNotes, signNote } from "./map-notes.ts";
import { mapTitle } from "./map-settings.ts";
import { isPay } from "./measure-words.ts";
import { shownWords } from "./state-words.ts";
import type { MapState } from "./use-pay-map.ts";

function settingsLine({ view, shown }: MapState): string {
  const { pay, catalogue, rows, roles, measure, words } = view;
  const occupations = roles.map(({ official }) => `${official.title} (${official.soc})`).join(" minus ");
  return sentences([
    occupations,
    catalogue.paySources.state.period,
    isPay(measure) ? `${catalogue.currency} ${UNIT_WORDS[pay.settings.unit]}, gross` : "",
    shown.length < rows.length ? `${shown.length} of ${rows.length} ${words.many} shown` : "",
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
  const head = pageHead(title, settingsLine(map));
  const mapTop = head.height + SWATCH + 64;
  const columns = Math.max(FEW_COLUMNS, ...view.rows.map(({ tile: { column } }) => column + 1));
  const lines = Math.max(0, ...view.rows.map(({ tile: { row } }) => row + 1));
  const pitch = (INNER + GAP) / columns;
  const said = [...mapNotes(view, [view.measure]), ...sources.map(sourceWords)];
  const foot = pageFoot(mapTop + lines * pitch + 26, said, view.catalogue.site.name);
  return {
    width: PAGE.width,
    height: Math.ceil(foot.bottom),
    background: LIGHT.page,
    title,
    description: describe(map),
    marks: [
      ...head.marks,
      ...legend(map, head.height),
      ...view.rows.flatMap((row) => tile(map, row, mapTop, pitch)),
      ...foot.marks,
    ],
  };
}
