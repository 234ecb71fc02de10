import { useState } from "react";
import { shownValue } from "#domain/map-figures.ts";
import { sortStates } from "#domain/map-order.ts";
import { Button } from "#ui/button.tsx";
import { Legend } from "./legend.tsx";
import { MEASURE_NAMES } from "./measure-words.ts";
import styles from "./pay-map.module.css";
import { Readout } from "./readout.tsx";
import { TileMap } from "./tile-map.tsx";
import { useChoosePlace } from "./use-choose-place.ts";
import type { MapState } from "./use-pay-map.ts";

/** Whose figures the other pages show, and how to change that here. */
function ChosenPlace({ map: { view } }: { map: MapState }) {
  const choose = useChoosePlace();
  const { place } = view.pay;
  const [nation] = view.catalogue.places;
  if (!nation || place.kind === "nation")
    return (
      <p className={`${styles.chosen} needs-script`}>
        Choose a state to make its official figures those of every page; now they are those of the{" "}
        {place.name}.
      </p>
    );
  return (
    <p className={`${styles.chosen} needs-script`}>
      {place.kind === "state" ? "Ringed: " : "Not on this map: "}
      <b>{place.name}</b>, whose official figures every page shows.{" "}
      <Button look="link" onClick={() => choose(nation)}>
        Show the {nation.name}
      </Button>
    </p>
  );
}

/** The legend, the tiles, and beside them all figures of the state that is looked at. */
export function PayMap({ map }: { map: MapState }) {
  const { view } = map;
  const { rows, measure, pay } = view;
  const [looked, setLooked] = useState<string | null>(null);
  const [highest] = sortStates(rows, (row) => shownValue(row, measure), "descending");
  const find = (id: string | null) => rows.find((row) => row.place.id === id);
  const row = find(looked) ?? find(pay.place.id) ?? highest;
  return (
    <div data-pending-hidden>
      <Legend map={map} />
      <div className={styles.two}>
        <div>
          <TileMap
            map={map}
            label={`${MEASURE_NAMES[measure]} by state, ${view.roles.map(({ name }) => name).join(" minus ")}`}
            onLook={setLooked}
          />
          <ChosenPlace map={map} />
        </div>
        {row && (
          <Readout view={view} row={row} note={row.place.id === pay.place.id ? "The chosen place." : ""} />
        )}
      </div>
    </div>
  );
}
