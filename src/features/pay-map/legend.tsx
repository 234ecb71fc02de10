import { memo } from "react";
import { stepOf } from "#domain/map-colours.ts";
import type { ClassKey } from "#domain/map-figures.ts";
import { useAnnounce } from "#ui/announcer.tsx";
import { Button } from "#ui/button.tsx";
import styles from "./legend.module.css";
import { type LegendEntry, legendEntries } from "./legend-entries.ts";
import { signNote } from "./map-notes.ts";
import type { MapState } from "./use-pay-map.ts";

/** The classes of the map with their bounds and counts, from low to high. Pressing some shows only theirs. */
export const Legend = memo(function Legend({ map }: { map: MapState }) {
  const announce = useAnnounce();
  const { view, only, toggle, showAll } = map;
  const { classes, rows, difference } = view;
  const all = rows.length;
  const entries = legendEntries(map);
  const press = (key: ClassKey) => {
    const shown = toggle(key);
    announce(`${shown.length} of ${all} shown`);
  };
  const button = ({ key, words, place, count }: LegendEntry) => (
    <li key={key}>
      <button
        type="button"
        className={styles.entry}
        data-step={key === "missing" ? undefined : stepOf(key, classes.length, difference)}
        aria-pressed={only.has(key)}
        data-faded={(only.size > 0 && !only.has(key)) || undefined}
        aria-disabled={count === 0 || undefined}
        onClick={count === 0 ? undefined : () => press(key)}
      >
        <span className={styles.swatch} />
        <span className={styles.words}>
          {words}
          <span className="vh">, {place}</span>
        </span>{" "}
        <span className={styles.count}>
          {count} of {all}
        </span>
      </button>
    </li>
  );
  return (
    <fieldset className={styles.legend}>
      <legend className="vh">Classes of the map</legend>
      <ul className={styles.entries} data-count={entries.length}>
        {entries.map(button)}
      </ul>
      {difference && <p className={styles.hint}>{signNote(view)}</p>}
      <p className={`${styles.hint} needs-script`}>
        Press a class to show only its {view.words.many}, on the map and in the table.{" "}
        <Button
          look="link"
          unavailable={only.size === 0}
          onClick={() => {
            showAll();
            announce(`All ${all} shown`);
          }}
        >
          Show all
        </Button>
      </p>
    </fieldset>
  );
});
