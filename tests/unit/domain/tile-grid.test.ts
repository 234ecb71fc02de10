import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Move, type Tile, tileAfter, tileRows } from "#domain/tile-grid.ts";

/** Tiles from rows of ids, `..` where there is none. */
const tilesOf = (rows: readonly string[]): Tile[] =>
  rows.flatMap((line, row) =>
    line
      .split(" ")
      .map((id, column) => ({ id, row, column }))
      .filter(({ id }) => id !== ".."),
  );

const US = tilesOf([
  "AK .. .. .. .. .. .. .. .. .. .. ME",
  ".. .. .. .. .. .. .. .. .. .. VT NH",
  ".. WA ID MT ND MN IL WI MI NY RI MA",
  ".. OR NV WY SD IA IN OH PA NJ CT ..",
  ".. CA UT CO NE MO KY WV VA MD DE ..",
  ".. .. AZ NM KS AR TN NC SC DC .. ..",
  ".. .. .. .. OK LA MS AL GA .. .. ..",
  "HI .. .. .. TX .. .. .. .. FL .. ..",
]);
const ARROWS: readonly Move[] = ["left", "right", "up", "down"];
const MOVES: readonly Move[] = [...ARROWS, "row-start", "row-end", "first", "last"];

/** The ids that can be reached from one with these keys, itself among them. */
function reached(tiles: readonly Tile[], from: string, moves: readonly Move[]): Set<string> {
  const found = new Set([from]);
  // A set also visits what is added while it is walked.
  for (const id of found) for (const move of moves) found.add(tileAfter(tiles, id, move));
  return found;
}

describe("on the map of the United States", () => {
  test.each<[string, Move, string]>([
    ["CO", "left", "UT"],
    ["CO", "right", "NE"],
    ["CO", "up", "WY"],
    ["CO", "down", "NM"],
  ])("from %s, %s leads to its neighbour %s", (from, move, to) => {
    expect(tileAfter(US, from, move)).toBe(to);
  });

  test.each<[string, Move, string]>([
    ["AK", "right", "ME"],
    ["ME", "left", "AK"],
    ["TX", "right", "FL"],
    ["TX", "left", "HI"],
  ])("from %s, %s skips the gap to %s", (from, move, to) => {
    expect(tileAfter(US, from, move)).toBe(to);
  });

  test.each<[string, Move, string]>([
    ["AK", "down", "VT"],
    ["WA", "up", "VT"],
    ["MA", "down", "CT"],
    ["CA", "down", "AZ"],
    ["DE", "down", "DC"],
    ["DC", "down", "GA"],
    ["HI", "up", "OK"],
    ["FL", "up", "GA"],
    ["MS", "down", "TX"],
    ["AL", "down", "FL"],
  ])("from %s, %s leads to the nearest by column, %s", (from, move, to) => {
    expect(tileAfter(US, from, move)).toBe(to);
  });

  test.each<[string, Move]>([
    ["AK", "left"],
    ["AK", "up"],
    ["ME", "right"],
    ["ME", "up"],
    ["HI", "left"],
    ["HI", "down"],
    ["FL", "right"],
    ["TX", "down"],
    ["CT", "right"],
  ])("from %s, %s leads nowhere", (from, move) => {
    expect(tileAfter(US, from, move)).toBe(from);
  });

  test("the ends of the row and of the map are one key away", () => {
    expect(tileAfter(US, "KS", "row-start")).toBe("AZ");
    expect(tileAfter(US, "KS", "row-end")).toBe("DC");
    expect(tileAfter(US, "KS", "first")).toBe("AK");
    expect(tileAfter(US, "KS", "last")).toBe("FL");
    expect(tileAfter(US, "FL", "row-start")).toBe("HI");
  });

  test("its eight rows hold the 50 states and the District of Columbia", () => {
    expect(tileRows(US).map((row) => row.length)).toEqual([2, 2, 11, 10, 10, 8, 5, 3]);
    expect(new Set(tileRows(US).flat())).toEqual(new Set(US));
    expect(US).toHaveLength(51);
  });

  test("from any tile every other can be reached with the arrow keys alone", () => {
    const all = new Set(US.map(({ id }) => id));
    for (const { id } of US) expect(reached(US, id, ARROWS)).toEqual(all);
  });
});

describe("the details of a move", () => {
  test("rows without a tile are skipped", () => {
    const tiles = tilesOf(["A B", ".. ..", ".. ..", "C D"]);
    expect(tileAfter(tiles, "B", "down")).toBe("D");
    expect(tileAfter(tiles, "C", "up")).toBe("A");
  });

  test("of two tiles equally near the leftmost is chosen, in whatever order they stand", () => {
    const tiles = tilesOf(["L .. R", ".. M ..", "X .. Y"]);
    expect(tileAfter(tiles, "M", "up")).toBe("L");
    expect(tileAfter(tiles, "M", "down")).toBe("X");
    expect(tileAfter(tiles.toReversed(), "M", "up")).toBe("L");
  });

  test("an id that is not on the map stays as it is", () => {
    for (const move of MOVES) {
      expect(tileAfter(US, "PR", move)).toBe("PR");
      expect(tileAfter([], "CA", move)).toBe("CA");
    }
  });

  test("a single tile leads to itself", () => {
    for (const move of MOVES) expect(tileAfter([{ id: "A", row: 3, column: 4 }], "A", move)).toBe("A");
  });
});

describe("rows of tiles", () => {
  test("are read top down and left to right, without empty ones", () => {
    const tiles = tilesOf(["A B", ".. ..", "C D"]);
    expect(tileRows(tiles.toReversed()).map((row) => row.map(({ id }) => id))).toEqual([
      ["A", "B"],
      ["C", "D"],
    ]);
    expect(tileRows([])).toEqual([]);
  });

  test("keep what else a tile carries, and the list they came from", () => {
    const tiles = [
      { id: "B", row: 0, column: 1, name: "Second" },
      { id: "A", row: 0, column: 0, name: "First" },
    ];
    expect(tileRows(tiles)[0]?.map(({ name }) => name)).toEqual(["First", "Second"]);
    expect(tiles.map(({ id }) => id)).toEqual(["B", "A"]);
  });
});

describe("any map", () => {
  const arbitraryTiles = fc
    .uniqueArray(fc.tuple(fc.nat(7), fc.nat(11)), { minLength: 1, maxLength: 30, selector: String })
    .map((places) => places.map(([row, column]) => ({ id: `${row}/${column}`, row, column })));
  const arbitraryPlace = arbitraryTiles.chain((tiles) =>
    fc.tuple(fc.constant(tiles), fc.constantFrom(...tiles)),
  );

  test("is never left, and can be walked whole with the arrow keys", () => {
    fc.assert(
      fc.property(arbitraryPlace, ([tiles, { id }]) => {
        const all = new Set(tiles.map((tile) => tile.id));
        expect(reached(tiles, id, MOVES)).toEqual(all);
        expect(reached(tiles, id, ARROWS)).toEqual(all);
      }),
    );
  });

  test("left undoes right, and stays in the row", () => {
    fc.assert(
      fc.property(arbitraryPlace, ([tiles, { id, row }]) => {
        const right = tileAfter(tiles, id, "right");
        expect(tiles.find((tile) => tile.id === right)?.row).toBe(row);
        if (right !== id) expect(tileAfter(tiles, right, "left")).toBe(id);
      }),
    );
  });

  test("down leads to the next row that has a tile, and there to none farther than another", () => {
    fc.assert(
      fc.property(arbitraryPlace, ([tiles, from]) => {
        const down = tiles.find(({ id }) => id === tileAfter(tiles, from.id, "down")) ?? from;
        const below = tiles.filter(({ row }) => row > from.row);
        const nextRow = Math.min(...below.map(({ row }) => row));
        expect(down.row).toBe(below.length === 0 ? from.row : nextRow);
        for (const { column } of below.filter(({ row }) => row === nextRow))
          expect(Math.abs(down.column - from.column)).toBeLessThanOrEqual(Math.abs(column - from.column));
      }),
    );
  });
});
