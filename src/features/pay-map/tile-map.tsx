// biome-ignore-all lint/a11y/useSemanticElements: not a table: where a tile stands says where its place lies, and rows and columns have no heads
// biome-ignore-all lint/a11y/useFocusableInteractive: the buttons in the cells have the focus, by the pattern of a grid
import { type KeyboardEvent, memo, useRef, useState } from "react";
import { moveOf } from "#domain/grid-keys.ts";
import { stepOf } from "#domain/map-colours.ts";
import { type StateRow, shownValue } from "#domain/map-figures.ts";
import { FEW_COLUMNS, tileAfter, tileRows } from "#domain/tile-grid.ts";
import { tileName } from "./state-words.ts";
import styles from "./tile-map.module.css";
import { useChoosePlace } from "./use-choose-place.ts";
import type { MapState } from "./use-pay-map.ts";

/**
 * The states as tiles, each about where it lies: a grid of buttons with one stop for the Tab key. The arrow
 * keys move between them, Home and End to the ends of the row, with Ctrl to those of the map.
 * @param label what the map shows.
 * @param onLook is told the state under the pointer or with the focus.
 */
export const TileMap = memo(function TileMap({
  map: { view, keyOf, isShown },
  label,
  onLook,
}: {
  map: MapState;
  label: string;
  onLook: (id: string) => void;
}) {
  const grid = useRef<HTMLDivElement>(null);
  const choose = useChoosePlace();
  const [last, setLast] = useState<string | null>(null);
  const tiles = view.rows.map((state) => ({ ...state.tile, state }));
  const rows = tileRows(tiles);
  const columns = Math.max(0, ...tiles.map(({ column }) => column + 1));
  const chosen = view.pay.place.id;
  const has = (id: string | null) => tiles.some((tile) => tile.id === id);
  const stop = [last, chosen].find(has) ?? rows[0]?.[0]?.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event);
    if (!move || !stop) return;
    event.preventDefault();
    const next = tileAfter(tiles, stop, move);
    grid.current?.querySelector<HTMLElement>(`[data-tile="${next}"]`)?.focus();
  };
  const tile = (state: StateRow) => {
    const { id } = state.place;
    const value = shownValue(state, view.measure);
    const key = keyOf(state);
    return (
      <button
        type="button"
        className={styles.tile}
        data-tile={id}
        data-step={key === "missing" ? undefined : stepOf(key, view.classes.length, view.difference)}
        data-faded={!isShown(state) || undefined}
        aria-current={id === chosen || undefined}
        tabIndex={id === stop ? 0 : -1}
        onFocus={() => {
          setLast(id);
          onLook(id);
        }}
        onPointerEnter={() => onLook(id)}
        onClick={() => choose(state.place)}
      >
        <b aria-hidden="true">{id}</b>
        {/* in short for the eye; the name says it in full */}
        {value !== null && <span aria-hidden="true">{view.short(value)}</span>}
        <span className="vh">{tileName(view, state)}</span>
      </button>
    );
  };
  return (
    <div className={styles.frame}>
      <div
        ref={grid}
        role="grid"
        aria-label={label}
        aria-rowcount={Math.max(0, ...tiles.map(({ row }) => row + 1))}
        aria-colcount={columns}
        className={styles.grid}
        data-few={columns <= FEW_COLUMNS || undefined}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <div key={row[0]?.row} role="row" aria-rowindex={(row[0]?.row ?? 0) + 1}>
            {Array.from({ length: columns }, (_, column) => {
              const here = row.find((place) => place.column === column);
              return here ? (
                <div key={here.id} role="gridcell" aria-colindex={column + 1}>
                  {tile(here.state)}
                </div>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a gap is where it is
                <span key={column} aria-hidden="true" />
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
});
