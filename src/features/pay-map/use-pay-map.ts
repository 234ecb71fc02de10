import { useDeferredValue, useMemo, useState } from "react";
import type { AreaPayData, RoleSummary } from "#data/catalogue.ts";
import { type ClassKey, classKey, type StateRow } from "#domain/map-figures.ts";
import { type Direction, sortStates } from "#domain/map-order.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { usePay } from "#store/use-pay.tsx";
import { type Column, columnsOf, STATE, stateColumn } from "./columns.ts";
import { createMapView, type MapView } from "./map-view.ts";

/** The map with what the reader picked out of it. */
export interface MapState {
  view: MapView;
  /** Beside that of the states' names. */
  columns: readonly Column[];
  /** The classes that alone are shown; empty while all are. */
  only: ReadonlySet<ClassKey>;
  keyOf(row: StateRow): ClassKey;
  /** Whether the state is among those shown. */
  isShown(row: StateRow): boolean;
  /** The states shown, in the order of the table. */
  shown: readonly StateRow[];
  sort: { column: Column; direction: Direction };
  /** @returns the states that are then shown. */
  toggle(key: ClassKey): readonly StateRow[];
  showAll(): void;
  /** Sorts by a column, or turns its order. @returns the direction. */
  sortBy(column: Column): Direction;
}

interface Picked {
  /** The view it was picked in: classes and columns of another are not the same ones. */
  of: string;
  only: readonly ClassKey[];
  sort: { key: string; direction: Direction } | null;
}

const none = (of: string): Picked => ({ of, only: [], sort: null });

/** A map's figures, filter and order. @param roles one or two. */
export function usePayMap(
  roles: readonly RoleSummary[],
  area: Pick<AreaPayData, "table" | "tiles">,
): MapState {
  const { catalogue, compareNames, format } = useCatalogue();
  // The choice answers first, and the map follows.
  const measure = useDeferredValue(useExplorer((state) => state.measure));
  const pay = usePay();
  const view = useMemo(
    () => createMapView({ roles, area, measure, pay, catalogue, format }),
    [roles, area, measure, pay, catalogue, format],
  );
  const columns = useMemo(() => columnsOf(view), [view]);
  const of = [...roles.map(({ slug }) => slug), measure, pay.settings.unit].join();
  const [kept, setPicked] = useState(() => none(of));
  const picked = kept.of === of ? kept : none(of);
  const only = new Set(picked.only);
  const keyOf = (row: StateRow) => classKey(row, view.measure, view.classes);
  const among = (keys: readonly ClassKey[]) =>
    view.rows.filter((row) => keys.length === 0 || keys.includes(keyOf(row)));
  // What the map shows stands first of one role and last of two.
  const names = stateColumn(view);
  const main = (view.difference ? columns.at(-1) : columns[0]) ?? names;
  const column = [names, ...columns].find(({ key }) => key === picked.sort?.key) ?? main;
  const direction = picked.sort?.direction ?? "descending";
  return {
    view,
    columns,
    only,
    keyOf,
    isShown: (row) => only.size === 0 || only.has(keyOf(row)),
    shown: sortStates(among(picked.only), column.value, direction, compareNames),
    sort: { column, direction },
    toggle: (key) => {
      const keys = picked.only.includes(key)
        ? picked.only.filter((other) => other !== key)
        : [...picked.only, key];
      setPicked({ ...picked, only: keys });
      return among(keys);
    },
    showAll: () => setPicked({ ...picked, only: [] }),
    sortBy: (next) => {
      const first = next.key === STATE ? "ascending" : "descending";
      const turned = direction === "ascending" ? "descending" : "ascending";
      const asked = next.key === column.key ? turned : first;
      setPicked({ ...picked, sort: { key: next.key, direction: asked } });
      return asked;
    },
  };
}
