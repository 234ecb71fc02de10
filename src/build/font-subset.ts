import { createHash } from "node:crypto";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { FontFace } from "./font-axes.ts";
import { kept } from "./kept.ts";

/** What browsers apply by themselves, and the figures that the stylesheet asks for. */
const FEATURES = ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "clig", "calt", "rlig", "lnum", "tnum"];
/** Part of the name under which a result is kept: raise it when the same input gives another result. */
const WAY = "1";

type FontAxes = Pick<FontFace, "wght" | "wdth">;

type FontFormat = "woff2" | "truetype";

/**
 * As much of `font`, a variable WOFF2, as `letters` and the ranges of its axes need; it need not have them all.
 * A range that is one value makes a font that does not vary.
 */
export function subsetOf(
  font: Buffer,
  letters: string,
  { wght, wdth }: FontAxes,
  format: FontFormat = "woff2",
): Promise<Buffer> {
  const range = ([min, max]: readonly [number, number]) => (min === max ? min : { min, max });
  return subsetFont(font, letters, {
    targetFormat: format,
    keepFeatures: FEATURES,
    noHinting: true,
    variationAxes: { wght: range(wght), wdth: range(wdth) },
  });
}

/** The same, made once for the same input and kept in `folder`. */
export function keptSubset(
  folder: string,
  font: Buffer,
  letters: string,
  axes: FontAxes,
  format: FontFormat = "woff2",
): Promise<Buffer> {
  const input = JSON.stringify([WAY, FEATURES, letters, axes.wght, axes.wdth]);
  const key = createHash("sha256").update(font).update(input).digest("hex").slice(0, 20);
  return kept(join(folder, `${key}.${format}`), () => subsetOf(font, letters, axes, format));
}
