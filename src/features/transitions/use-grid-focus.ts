import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { moveOf } from "#domain/grid-keys.ts";
import { type PairCell, pairAfter } from "#domain/pair-grid.ts";

/** What names the link of a cell, in `data-cell`. */
export function cellName({ row, column }: PairCell): string {
  return `${row}-${column}`;
}

const same = (a: PairCell | null, b: PairCell) => a?.row === b.row && a.column === b.column;

/**
 * One stop of the Tab key for a table of pairs whose cells are links, and arrow keys between them.
 * @param size how many rows and columns there are.
 */
export function useGridFocus(size: number) {
  const table = useRef<HTMLTableElement>(null);
  // null until scripts run: without them every link has to be a stop.
  const [stop, setStop] = useState<PairCell | null>(null);
  useEffect(() => setStop((last) => last ?? { row: 0, column: 1 }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event);
    if (!move || !stop) return;
    event.preventDefault();
    const next = cellName(pairAfter(stop, move, size));
    table.current?.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  };
  return {
    table,
    onKeyDown,
    setStop,
    isStop: (cell: PairCell) => (stop ? same(stop, cell) : undefined),
  };
}
