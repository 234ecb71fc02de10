import { PNG } from "pngjs";

/** Red, green and blue of each pixel, row by row, from 0 to 255. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** The picture that a PNG shows; transparency is left out. @throws when it is no PNG. */
export function readPicture(png: Buffer): Picture {
  const { width, height, data: rgba } = PNG.sync.read(png);
  const data = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < data.length; from += 4, to += 3) {
    data[to] = rgba[from] ?? 0;
    data[to + 1] = rgba[from + 1] ?? 0;
    data[to + 2] = rgba[from + 2] ?? 0;
  }
  return { width, height, data };
}

/** Adds a row of pixels to the sums of the cells they lie in. */
function addRow(sums: Float64Array, { width, data }: Picture, y: number, cell: number): void {
  let from = y * width * 3;
  for (let x = 0; x < width; x++) {
    const to = Math.floor(x / cell) * 3;
    for (let channel = 0; channel < 3; channel++, from++) {
      sums[to + channel] = (sums[to + channel] ?? 0) + (data[from] ?? 0);
    }
  }
}

/**
 * Scales a picture down: each pixel of the result is the mean of a square of `cell` × `cell` pixels, or of what there
 * is of it at the right and lower edge.
 * @param cell at least 1.
 */
export function reduce(picture: Picture, cell: number): Picture {
  const [width, height] = [Math.ceil(picture.width / cell), Math.ceil(picture.height / cell)];
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    const sums = new Float64Array(width * 3);
    const rows = Math.min(cell, picture.height - row * cell);
    for (let y = 0; y < rows; y++) addRow(sums, picture, row * cell + y, cell);
    sums.forEach((sum, i) => {
      const columns = Math.min(cell, picture.width - Math.floor(i / 3) * cell);
      data[row * width * 3 + i] = Math.round(sum / rows / columns);
    });
  }
  return { width, height, data };
}
