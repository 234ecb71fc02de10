import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Drawing } from "#domain/drawing.ts";
import { charactersOf } from "./font-characters.ts";
import { lettersOf } from "./font-letters.ts";
import { keptSubset } from "./font-subset.ts";

const FONT = "src/styles/fonts/archivo-latin-wdth-wght.woff2";
const KEPT = ".tmp/fonts";
/** Drawings are painted without variable fonts: each weight is a font of its own. */
const WEIGHTS = [400, 600, 700] as const;

function nearestWeight(weight: number): number {
  return WEIGHTS.reduce((near, other) => (Math.abs(other - weight) < Math.abs(near - weight) ? other : near));
}

/** A drawing with the weights that there are fonts of, and with one kind of space: fonts have few of the many. */
export function forPainting(drawing: Drawing): Drawing {
  const marks = drawing.marks.map((mark) =>
    mark.kind === "text"
      ? { ...mark, weight: nearestWeight(mark.weight), text: mark.text.replace(/\s/g, " ") }
      : mark,
  );
  return { ...drawing, marks };
}

const textsOf = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.kind === "text" ? mark.text : []));

/** Whether a font has every letter of a drawing: it would be painted with holes else. */
export function isPaintable(drawing: Drawing, font: Buffer): boolean {
  const known = charactersOf(font);
  return textsOf(drawing).every((text) => [...text].every((letter) => known.has(letter)));
}

/** The site's typeface in three weights, as much of it as `drawings` need. */
export async function imageFonts(drawings: readonly Drawing[]): Promise<Buffer[]> {
  const font = await readFile(FONT);
  const letters = lettersOf(drawings.flatMap(textsOf));
  return Promise.all(
    WEIGHTS.map((weight) =>
      keptSubset(resolve(KEPT), font, letters, { wght: [weight, weight], wdth: [100, 100] }, "truetype"),
    ),
  );
}
