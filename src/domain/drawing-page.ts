import { type Mark, type Part, wrapText } from "./drawing.ts";
import { LIGHT } from "./drawing-colours.ts";
import { textLines, textMark } from "./drawing-text.ts";

/** What every drawing keeps, in pixels. */
export const PAGE = { width: 1200, margin: 40 } as const;
export const INNER = PAGE.width - 2 * PAGE.margin;

/** The title, and what the reader had chosen, at the top of a drawing. The height has the space below. */
export function pageHead(title: string, settings: string): Part {
  const titles = wrapText(title, INNER, 28);
  const chosen = wrapText(settings, INNER, 15);
  const afterTitle = 32 + titles.length * 34;
  return {
    marks: [
      ...textLines(PAGE.margin, 58, titles, 34, { size: 28, weight: 720, fill: LIGHT.ink }),
      ...textLines(PAGE.margin, afterTitle + 18, chosen, 21, { size: 15 }),
    ],
    height: afterTitle + chosen.length * 21 + 20,
  };
}

/**
 * What has to be said of the figures, and whose dataset it is, at the bottom of a drawing.
 * @param y the first baseline. @param dataset name of the app.
 * @returns the marks, and where the drawing ends.
 */
export function pageFoot(
  y: number,
  texts: readonly string[],
  dataset: string,
): { marks: Mark[]; bottom: number } {
  const lines = texts.flatMap((text) => wrapText(text, INNER, 12));
  const last = y + lines.length * 17 + 6;
  return {
    marks: [
      ...textLines(PAGE.margin, y, lines, 17, { size: 12 }),
      textMark(PAGE.margin, last, `Dataset: ${dataset}`, { size: 12, weight: 600, fill: LIGHT.ink }),
    ],
    bottom: last + 28,
  };
}
