import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Picture, readPicture } from "../../visual/picture.ts";
import { STEP, smallPng } from "../../visual/small-png.ts";

/** A picture of up to 30 × 30 pixels: of few colours or of many. */
const pictures: fc.Arbitrary<Picture> = fc
  .record({
    width: fc.integer({ min: 1, max: 30 }),
    height: fc.integer({ min: 1, max: 30 }),
    greatest: fc.constantFrom(20, 255),
  })
  .chain(({ width, height, greatest }) =>
    fc
      .uint8Array({ min: 0, max: greatest, minLength: width * height * 3, maxLength: width * height * 3 })
      .map((data) => ({ width, height, data })),
  );

describe("a small PNG", () => {
  it("shows the picture, with every channel at the nearest level", () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const { width, height, data } = readPicture(smallPng(picture));
        expect({ width, height }).toEqual({ width: picture.width, height: picture.height });
        const off = data.map((value, i) => Math.abs(value - (picture.data[i] ?? 0)));
        expect(Math.max(...off)).toBeLessThanOrEqual(STEP / 2);
        expect(data.every((value) => value % STEP === 0)).toBe(true);
      }),
    );
  });

  it("is the same of what it shows", () => {
    fc.assert(
      fc.property(pictures, (picture) => {
        const png = smallPng(picture);
        expect(smallPng(readPicture(png)).equals(png)).toBe(true);
      }),
    );
  });

  it("keeps more than 256 colours", () => {
    const colours = Array.from({ length: 257 }, (_, i) => [
      i % 16,
      Math.floor(i / 16) % 16,
      Math.floor(i / 256),
    ]);
    const data = Uint8Array.from(colours.flat(), (level) => level * STEP);
    expect(readPicture(smallPng({ width: 257, height: 1, data })).data).toEqual(data);
  });
});
