import { memo, useId } from "react";
import type { Place, PlaceKind } from "#data/catalogue.ts";
import { capital } from "#domain/format.ts";
import { PLACE_KINDS } from "#domain/place-search.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import styles from "./place-dialog.module.css";

/** Places by kind, a button each; a kind without any is left out. */
export const PlaceList = memo(function PlaceList({
  places,
  current,
  onPick,
}: {
  places: readonly Place[];
  /** Id of the chosen place. */
  current: string | undefined;
  onPick: (id: string) => void;
}) {
  const id = useId();
  const { state, metro } = useCatalogue().catalogue.site.words;
  const headings: Record<PlaceKind, string> = {
    nation: "Nation",
    state: capital(state.many),
    metro: capital(metro.many),
  };
  return PLACE_KINDS.map((kind) => {
    const group = places.filter((place) => place.kind === kind);
    if (group.length === 0) return null;
    return (
      <section key={kind} aria-labelledby={`${id}-${kind}`}>
        <h3 id={`${id}-${kind}`} className={styles.heading}>
          {headings[kind]}
        </h3>
        <ul className={styles.list}>
          {group.map((place) => (
            <li key={place.id}>
              <button
                type="button"
                className={styles.option}
                aria-current={place.id === current || undefined}
                onClick={() => onPick(place.id)}
              >
                <span>{place.name}</span>
                {kind === "state" && <span className={styles.code}>{place.id}</span>}
                {place.id === current && <span className={styles.chosen}>chosen</span>}
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
});
