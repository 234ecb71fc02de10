import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import type { FontFace } from "./font-axes.ts";

/** What browsers apply by themselves, and the figures that the stylesheet asks for. */
const FEATURES = ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "clig", "calt", "rlig", "lnum", "tnum"];
/** Part of the name under which a result is kept: raise it when the same input gives another result. */
const WAY = "1";

export type FontAxes = Pick<FontFace, "wght" | "wdth">;

/** As much of `font`, a variable WOFF2, as `letters` and the ranges of its axes need; it need not have them all. */
export function subsetOf(font: Buffer, letters: string, { wght, wdth }: FontAxes): Promise<Buffer> {
  const range = ([min, max]: readonly [number, number]) => ({ min, max });
  return subsetFont(font, letters, {
    targetFormat: "woff2",
    keepFeatures: FEATURES,
    noHinting: true,
    variationAxes: { wght: range(wght), wdth: range(wdth) },
  });
}

/** The same, made once for the same input and kept in `folder`. */
export async function keptSubset(
  folder: string,
  font: Buffer,
  letters: string,
  axes: FontAxes,
): Promise<Buffer> {
  const input = JSON.stringify([WAY, FEATURES, letters, axes.wght, axes.wdth]);
  const key = createHash("sha256").update(font).update(input).digest("hex").slice(0, 20);
  const file = join(folder, `${key}.woff2`);
  try {
    return await readFile(file);
  } catch {
    const made = await subsetOf(font, letters, axes);
    await mkdir(folder, { recursive: true });
    // Another build may be at the same: it finds the whole file or none.
    const draft = `${file}.${process.pid}`;
    await writeFile(draft, made);
    await rename(draft, file);
    return made;
  }
}
