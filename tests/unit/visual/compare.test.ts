import { describe, expect, it } from "vitest";
import { CELLS_OFF, compare, isAlike, OFF } from "../../visual/compare.ts";
import { type Picture, readPicture, reduce } from "../../visual/picture.ts";
import { smallPng } from "../../visual/small-png.ts";

/** A picture of one grey. */
function plain(width: number, height: number, grey: number): Picture {
  return { width, height, data: new Uint8Array(width * height * 3).fill(grey) };
}

/** The picture with a box of another grey. */
function withBox(picture: Picture, [x, y, width, height]: readonly number[], grey: number): Picture {
  const data = picture.data.slice();
  const [left = 0, top = 0, across = 1, down = 1] = [x, y, width, height];
  for (let row = top; row < top + down; row++) {
    data.fill(grey, (row * picture.width + left) * 3, (row * picture.width + left + across) * 3);
  }
  return { ...picture, data };
}

describe("a reduced picture", () => {
  it("has the mean of each square, also where the edge cuts it", () => {
    const picture = withBox(plain(10, 5, 0), [2, 0, 2, 4], 200);
    const { width, height, data } = reduce(picture, 4);
    expect([width, height]).toEqual([3, 2]);
    expect([...data].filter((_, i) => i % 3 === 0)).toEqual([100, 0, 0, 0, 0, 0]);
    expect(reduce(plain(10, 5, 90), 4).data.every((value) => value === 90)).toBe(true);
  });
});

describe("two pictures", () => {
  const white = plain(20, 20, 255);
  const counted = (got: Picture, expected = white) => compare(expected, got).differing;

  it("are alike when cells are off by no more than rounding and smoothing make them", () => {
    expect(counted(plain(20, 20, 255 - Math.floor(OFF)))).toBe(0);
    expect(counted(plain(20, 20, 255 - Math.floor(OFF) - 1))).toBe(400);
  });

  it("are alike when few cells differ, and not when one more does", () => {
    const few = compare(white, withBox(white, [3, 4, CELLS_OFF, 1], 0));
    expect([few.differing, isAlike(few)]).toEqual([CELLS_OFF, true]);
    expect(isAlike(compare(white, withBox(white, [3, 4, CELLS_OFF + 1, 1], 0)))).toBe(false);
  });

  it("differ where only one channel does", () => {
    const data = white.data.slice();
    data[1] = 0;
    expect(counted({ ...white, data })).toBe(1);
  });

  it("differ where one ends and the other does not", () => {
    expect(counted(plain(20, 22, 255))).toBe(40);
    expect(counted(plain(19, 20, 255))).toBe(20);
  });

  it("are shown with what differs in red", () => {
    const { marked } = compare(white, withBox(white, [3, 0, 1, 1], 0));
    expect([...marked.data.subarray(6, 15)]).toEqual([255, 255, 255, 214, 0, 40, 255, 255, 255]);
  });

  it("differ when a bar has moved by 4 px, wherever it lies on the grid of cells", () => {
    // the thinnest bar of a chart on the finer grid, which wide windows have; a common one on the coarser
    for (const [cell, thickness] of [[6, 7] as const, [8, 18] as const]) {
      for (let x = 0; x < cell; x++) {
        for (let y = 0; y < cell; y++) {
          const at = (left: number) => {
            const box = [20 + left, 20 + y, 60, thickness];
            return readPicture(smallPng(reduce(withBox(plain(160, 80, 247), box, 127), cell)));
          };
          const where = `${thickness} px thick, ${x}, ${y} in a cell of ${cell} px`;
          expect(isAlike(compare(at(x), at(x + 4))), where).toBe(false);
        }
      }
    }
  });
});
