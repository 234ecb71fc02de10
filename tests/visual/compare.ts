import type { Picture } from "./picture.ts";
import { STEP } from "./small-png.ts";

/**
 * How far a channel of a cell may be off, of 255. The baseline's colours are rounded, by half a step at most; the rest
 * is for a glyph or an edge that is smoothed otherwise, which changes the mean of a cell by little.
 */
export const OFF = STEP / 2 + 4;

/** How many cells of a picture may be off by more. A bar 7 px high that has moved by 4 px is off in two or more. */
export const CELLS_OFF = 1;

export interface Comparison {
  /** Cells that differ, also those that only one of the two pictures has. */
  differing: number;
  /** What was got, in pale grey, with what differs in red. */
  marked: Picture;
}

const RED = [214, 0, 40] as const;

/** What a cell holds, or undefined outside the picture. */
function cellAt({ width, height, data }: Picture, x: number, y: number): Uint8Array | undefined {
  if (x >= width || y >= height) return undefined;
  const from = (y * width + x) * 3;
  return data.subarray(from, from + 3);
}

function isOff(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a !== b;
  return a.some((value, channel) => Math.abs(value - (b[channel] ?? 0)) > OFF);
}

function pale(cell: Uint8Array | undefined): readonly number[] {
  const [red = 255, green = 255, blue = 255] = cell ?? [];
  const grey = 170 + (red + green + blue) / 9;
  return [grey, grey, grey];
}

/** How two reduced pictures differ, cell by cell. */
export function compare(expected: Picture, got: Picture): Comparison {
  const width = Math.max(expected.width, got.width);
  const height = Math.max(expected.height, got.height);
  const marked = { width, height, data: new Uint8Array(width * height * 3) };
  let differing = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const cell = cellAt(got, x, y);
      const off = isOff(cellAt(expected, x, y), cell);
      if (off) differing++;
      marked.data.set(off ? RED : pale(cell), (y * width + x) * 3);
    }
  }
  return { differing, marked };
}

/** Whether two pictures of one page are the same but for how edges are smoothed. */
export function isAlike({ differing }: Comparison): boolean {
  return differing <= CELLS_OFF;
}
