import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Comparison } from "./compare.ts";
import type { Picture } from "./picture.ts";
import { smallPng } from "./small-png.ts";
import type { Shot } from "./take.ts";

/** Where pictures that differ are written, for people. */
const FOLDER = ".tmp/visual";

/** Writes what was expected, what was got, both small and as it was drawn, and where they differ. @returns in words. */
export async function reportDifference(
  name: string,
  cell: number,
  expected: Picture,
  got: Shot,
  { differing, marked }: Comparison,
): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const files = {
    expected: smallPng(expected),
    got: smallPng(got.reduced),
    drawn: got.png,
    difference: smallPng(marked),
  };
  for (const [what, png] of Object.entries(files)) await writeFile(join(FOLDER, `${name}.${what}.png`), png);
  const grown = (got.reduced.height - expected.height) * cell;
  const height = grown === 0 ? "" : `, about ${Math.abs(grown)} px ${grown > 0 ? "taller" : "shorter"}`;
  return `${name}: ${differing} cells of ${cell} × ${cell} px differ${height}: see ${FOLDER}/${name}.{${Object.keys(files).join(",")}}.png`;
}

/** What to add to a report of differences when another Chromium drew the baseline; nothing when the same did. */
export function otherBrowser(kept: number | undefined, major: number): string[] {
  return kept === major
    ? []
    : [
        `The baseline was drawn by Chromium ${kept ?? "of an unknown version"} and this is Chromium ${major}, which may draw letters otherwise.`,
      ];
}
