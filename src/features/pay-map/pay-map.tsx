import { type ReactNode, useState } from "react";
import { indefinite } from "#domain/count-words.ts";
import { shownValue } from "#domain/map-figures.ts";
import { sortStates } from "#domain/map-order.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { Button } from "#ui/button.tsx";
import { Legend } from "./legend.tsx";
import type { MapView } from "./map-view.ts";
import { measureTitle } from "./measure-words.ts";
import styles from "./pay-map.module.css";
import { Readout } from "./readout.tsx";
import { TileMap } from "./tile-map.tsx";
import { useChoosePlace } from "./use-choose-place.ts";
import type { MapState } from "./use-pay-map.ts";

/** Whose figures the other pages show, and how to change that here. */
function ChosenPlace({ view: { pay, catalogue, words } }: { view: MapView }) {
  const choose = useChoosePlace();
  const { place } = pay;
  const [nation] = catalogue.places;
  if (!nation) return null;
  return (
    <p className={`${styles.chosen} needs-script`}>
      Choose {indefinite(words.one)}, and every page shows its official figures.{" "}
      {place.kind === "state" ? "Ringed" : "Now"}: <b>{place.name}</b>
      {place.kind === "metro" && `, which is no ${words.one} and not on this map`}.{" "}
      <Button look="link" unavailable={place.kind === "nation"} onClick={() => choose(nation)}>
        Show {nation.name}
      </Button>
    </p>
  );
}

/**
 * The legend, the tiles, and beside them all figures of the state that is looked at.
 * @param children how pay is shown, below those figures.
 */
export function PayMap({ map, children }: { map: MapState; children: ReactNode }) {
  const { compareNames } = useCatalogue();
  const { view } = map;
  const { rows, roles, measure, difference, pay, words } = view;
  const [looked, setLooked] = useState<string | null>(null);
  const [highest] = sortStates(rows, (row) => shownValue(row, measure), "descending", compareNames);
  const find = (id: string | null) => rows.find((row) => row.place.id === id);
  const row = find(looked) ?? find(pay.place.id) ?? highest;
  const names = roles.map(({ name }) => name).join(" minus ");
  return (
    <div>
      <Legend map={map} />
      <div className={styles.two}>
        <div>
          <TileMap
            map={map}
            label={`${measureTitle(measure, difference)} by ${words.one}, ${names}`}
            onLook={setLooked}
          />
          <ChosenPlace view={view} />
        </div>
        <div>
          {row && (
            <Readout view={view} row={row} note={row.place.id === pay.place.id ? "The chosen place." : ""} />
          )}
          <div className={`${styles.settings} needs-script`}>{children}</div>
        </div>
      </div>
    </div>
  );
}
