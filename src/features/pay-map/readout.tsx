import { derivedIn, type StateRow, shownValue } from "#domain/map-figures.ts";
import type { MapMeasure } from "#domain/map-measure.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { classWords } from "./class-words.ts";
import type { MapView } from "./map-view.ts";
import { MEASURE_NAMES } from "./measure-words.ts";
import styles from "./readout.module.css";
import { gapSentence, gapShort, rowGapShort } from "./state-words.ts";

function Figures({ view, row, measure }: { view: MapView; row: StateRow; measure: MapMeasure }) {
  const value = shownValue(row, measure);
  return (
    <>
      {row.sides.map(({ figures }, side) => {
        const figure = figures[measure];
        return (
          <td key={view.roles[side]?.slug} data-gap={figure.gap !== null || undefined}>
            {figure.value === null ? gapShort(figure.gap ?? "withheld") : view.plain(figure.value, measure)}
            {derivedIn(view.rows, side, measure) && (
              // A line even where there is no figure, so that nothing below moves with the pointer.
              <small>
                {figure.derived ? "derived" : "\u00a0"}
                {figure.derived && <span className={view.difference ? "vh" : ""}> by this project</span>}
              </small>
            )}
          </td>
        );
      })}
      {view.difference && (
        <td data-gap={value === null || undefined}>
          {value === null ? rowGapShort(row, measure) : <b>{view.signed(value, measure)}</b>}
        </td>
      )}
    </>
  );
}

/** All figures of one state, beside the map: those of the state under the pointer or with the focus. */
export function Readout({ view, row, note }: { view: MapView; row: StateRow; note: string }) {
  const value = shownValue(row, view.measure);
  return (
    <section className={styles.readout} aria-labelledby="readout-h">
      <h3 id="readout-h">{row.place.name}</h3>
      <p className={styles.words} data-columns={row.sides.length}>
        Pay {UNIT_WORDS[view.pay.settings.unit]}.{" "}
        {value === null
          ? gapSentence(view, row)
          : `${MEASURE_NAMES[view.measure]}: ${classWords(view, value)}.`}
        {note && ` ${note}`}
      </p>
      <table className={styles.table} data-columns={row.sides.length}>
        <caption className="vh">Figures of {row.place.name}</caption>
        <thead className={view.difference ? "" : "vh"}>
          <tr>
            <th scope="col">
              <span className="vh">Measure</span>
            </th>
            {view.roles.map(({ slug, shortName }) => (
              <th key={slug} scope="col">
                {shortName}
              </th>
            ))}
            {view.difference && <th scope="col">Difference</th>}
          </tr>
        </thead>
        <tbody>
          {view.measures.map((measure) => (
            <tr key={measure} data-shown={measure === view.measure || undefined}>
              <th scope="row">{MEASURE_NAMES[measure]}</th>
              <Figures view={view} row={row} measure={measure} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
