import type { Move } from "./tile-grid.ts";

const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "row-start",
  End: "row-end",
};
const FAR_MOVES: Readonly<Record<string, Move>> = { Home: "first", End: "last" };

/** What a key was pressed with, as a browser's event says it. */
interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Where a key leads in a grid; undefined for one that is the browser's. */
export function moveOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Move | undefined {
  if (altKey || shiftKey || metaKey) return undefined;
  const moves = ctrlKey ? FAR_MOVES : MOVES;
  return Object.hasOwn(moves, key) ? moves[key] : undefined;
}
