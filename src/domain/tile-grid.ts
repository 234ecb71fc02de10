/** A place on a tile-grid map. Rows run down and columns to the right, both from 0. */
export interface Tile {
  id: string;
  row: number;
  column: number;
}

/** With no more columns than this a map does not fill the page: two of them would each be as large as a hand. */
export const FEW_COLUMNS = 6;

export type Move = "left" | "right" | "up" | "down" | "row-start" | "row-end" | "first" | "last";

/** The rows that have a tile, top down, each from left to right. */
export function tileRows<T extends Tile>(tiles: readonly T[]): T[][] {
  const rows = new Map<number, T[]>();
  for (const tile of tiles.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(tile.row);
    if (row) row.push(tile);
    else rows.set(tile.row, [tile]);
  }
  return [...rows.values()];
}

/** The tile of the row whose column is nearest; the leftmost of two that are equally near. */
function nearest(row: readonly Tile[] | undefined, column: number): Tile | undefined {
  const distance = (tile: Tile) => Math.abs(tile.column - column);
  return row?.reduce((best, tile) => (distance(tile) < distance(best) ? tile : best));
}

/**
 * The tile a key leads to. Left and right stay in the row and skip its gaps; up and down lead to the
 * nearest row that has a tile, there to the one nearest by column; `first` and `last` are the ends of the
 * whole map in reading order.
 * @returns an id of `tiles`; `from` itself at the edge, and when no tile has that id.
 */
export function tileAfter(tiles: readonly Tile[], from: string, move: Move): string {
  const rows = tileRows(tiles);
  const y = rows.findIndex((row) => row.some(({ id }) => id === from));
  const row = rows[y] ?? [];
  const x = row.findIndex(({ id }) => id === from);
  const tile = row[x];
  if (!tile) return from;
  const moves: Record<Move, () => Tile | undefined> = {
    left: () => row[x - 1],
    right: () => row[x + 1],
    up: () => nearest(rows[y - 1], tile.column),
    down: () => nearest(rows[y + 1], tile.column),
    "row-start": () => row[0],
    "row-end": () => row.at(-1),
    first: () => rows.flat()[0],
    last: () => rows.flat().at(-1),
  };
  return moves[move]()?.id ?? from;
}
