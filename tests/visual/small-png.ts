import { crc32, deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import type { Picture } from "./picture.ts";

/** From one level of a colour channel to the next; 15 steps make the range of 0 to 255. */
export const STEP = 17;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Colour types of PNG. */
const TRUE_COLOUR = 2;
const PALETTE = 3;

/** The levels nearest to a picture's colours. */
function levelled({ width, height, data }: Picture): Picture {
  return { width, height, data: data.map((value) => Math.round(value / STEP) * STEP) };
}

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** A PNG with a palette, of at most 256 colours; pngjs reads them but does not write them. */
function indexedPng({ width, height }: Picture, palette: Uint8Array, rows: Uint8Array): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel.
  header.set([8, PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function trueColourPng({ width, height, data }: Picture): Buffer {
  const png = new PNG({
    width,
    height,
    colorType: TRUE_COLOUR,
    inputColorType: TRUE_COLOUR,
    inputHasAlpha: false,
  });
  png.data = Buffer.from(data);
  return PNG.sync.write(png, {
    ...{ colorType: TRUE_COLOUR, inputColorType: TRUE_COLOUR, inputHasAlpha: false },
    ...{ deflateLevel: 9, filterType: 0 },
  });
}

/**
 * A small PNG of a picture. Each channel has 16 levels: a colour is off by 8 of 255 at most, and `readPicture` gives
 * back exactly that of a picture that has been through it.
 */
export function smallPng(picture: Picture): Buffer {
  const coarse = levelled(picture);
  const { width, height, data } = coarse;
  const indices = new Map<number, number>();
  // Each row begins with its filter: none.
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 1; x <= width; x++, from += 3) {
      const colour = Buffer.from(data.subarray(from, from + 3)).readUIntBE(0, 3);
      const index = indices.get(colour) ?? indices.size;
      indices.set(colour, index);
      rows[y * (width + 1) + x] = index;
    }
  }
  if (indices.size > 256) return trueColourPng(coarse);
  const palette = Buffer.alloc(indices.size * 3);
  for (const [colour, index] of indices) palette.writeUIntBE(colour, index * 3, 3);
  return indexedPng(coarse, palette, rows);
}
