import type { Move } from "./tile-grid.ts";

/** A cell of a table of pairs. Rows run down and columns to the right, both from 0. */
export interface PairCell {
  row: number;
  column: number;
}

const STEPS: Record<"left" | "right" | "up" | "down", readonly [down: number, right: number]> = {
  left: [0, -1],
  right: [0, 1],
  up: [-1, 0],
  down: [1, 0],
};

/**
 * The cell a key leads to in a table of `size` things by themselves, whose diagonal is empty: arrows skip it,
 * and stay in their row or column.
 * @param size at least 2.
 * @returns `from` itself at the edge.
 */
export function pairAfter(from: PairCell, move: Move, size: number): PairCell {
  const { row } = from;
  const end = size - 1;
  if (move === "first") return { row: 0, column: 1 };
  if (move === "last") return { row: end, column: end - 1 };
  if (move === "row-start") return { row, column: row === 0 ? 1 : 0 };
  if (move === "row-end") return { row, column: row === end ? end - 1 : end };
  const [down, right] = STEPS[move];
  const next = { row: from.row + down, column: from.column + right };
  if (next.row === next.column) {
    next.row += down;
    next.column += right;
  }
  const inside = (place: number) => place >= 0 && place < size;
  return inside(next.row) && inside(next.column) ? next : from;
}
