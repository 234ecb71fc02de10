import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairAfter } from "#domain/pair-grid.ts";
import type { Move } from "#domain/tile-grid.ts";

const SIZE = 4;
const MOVES = ["left", "right", "up", "down", "row-start", "row-end", "first", "last"] as const;
const led = (row: number, column: number, move: Move) => {
  const cell = pairAfter({ row, column }, move, SIZE);
  return [cell.row, cell.column];
};

describe("the cell after a key in a table of pairs", () => {
  it("is the next one in the row or the column", () => {
    expect(led(0, 2, "right")).toEqual([0, 3]);
    expect(led(3, 2, "left")).toEqual([3, 1]);
    expect(led(0, 3, "down")).toEqual([1, 3]);
    expect(led(3, 0, "up")).toEqual([2, 0]);
  });

  it("is beyond the diagonal, in the same row or column", () => {
    expect(led(1, 0, "right")).toEqual([1, 2]);
    expect(led(1, 2, "left")).toEqual([1, 0]);
    expect(led(0, 1, "down")).toEqual([2, 1]);
    expect(led(2, 1, "up")).toEqual([0, 1]);
  });

  it("stays at the edge, also where only the diagonal would follow", () => {
    expect(led(0, 3, "right")).toEqual([0, 3]);
    expect(led(0, 1, "left")).toEqual([0, 1]);
    expect(led(1, 0, "up")).toEqual([1, 0]);
    expect(led(3, 2, "right")).toEqual([3, 2]);
    expect(led(2, 3, "down")).toEqual([2, 3]);
  });

  it("is the end of the row or of the table, never the diagonal", () => {
    expect(led(0, 2, "row-start")).toEqual([0, 1]);
    expect(led(2, 1, "row-start")).toEqual([2, 0]);
    expect(led(3, 0, "row-end")).toEqual([3, 2]);
    expect(led(1, 0, "row-end")).toEqual([1, 3]);
    expect(led(2, 3, "first")).toEqual([0, 1]);
    expect(led(0, 1, "last")).toEqual([3, 2]);
  });

  it("is always inside and off the diagonal, whatever is pressed", () => {
    const pressed = fc.record({
      size: fc.integer({ min: 2, max: 8 }),
      moves: fc.array(fc.constantFrom(...MOVES), { maxLength: 30 }),
    });
    fc.assert(
      fc.property(pressed, ({ size, moves }) => {
        let cell = { row: 0, column: 1 };
        for (const move of moves) {
          cell = pairAfter(cell, move, size);
          expect(cell.row).not.toBe(cell.column);
          expect(Math.min(cell.row, cell.column)).toBeGreaterThanOrEqual(0);
          expect(Math.max(cell.row, cell.column)).toBeLessThan(size);
        }
      }),
    );
  });
});
