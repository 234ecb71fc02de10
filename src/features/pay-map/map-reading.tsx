import { datedTitle, sentences } from "#domain/source-words.ts";
import styles from "./map-notes.module.css";
import { mapNotes } from "./map-notes.ts";
import type { MapView } from "./map-view.ts";

/** How to read the figures, and where they are from. */
export function MapReading({ view }: { view: MapView }) {
  const { paySources, paritySource } = view.catalogue;
  const { state } = paySources;
  return (
    <div className={styles.notes}>
      <ul>
        {mapNotes(view).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p>
        Source: {sentences([`${state.publisher}, ${datedTitle(state)}`, state.population])}
        {view.measures.includes("adjusted") &&
          ` Price parities: ${sentences([`${paritySource.publisher}, ${datedTitle(paritySource)}`])}`}
      </p>
    </div>
  );
}
