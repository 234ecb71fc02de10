import { type Mark, type TextMark, textWidth } from "#domain/drawing.ts";
import { LIGHT } from "#domain/drawing-colours.ts";
import { PAGE } from "#domain/drawing-page.ts";
import type { PayView } from "#domain/pay-view.ts";

/** Where the parts of the drawing of roles stand, in pixels. */
export const LABELS = { x: PAGE.margin, width: 250 } as const;

/** Where the axis starts and ends, and how far the ruler goes beyond either end. */
export interface Plot {
  left: number;
  right: number;
  beyond: number;
}
export const PLOT: Plot = { left: 330, right: 1120, beyond: 40 };

/** A place of the axis, 0 to 100 percent, in pixels. */
export function plotX(percent: number, { left, right }: Plot = PLOT): number {
  return left + (percent / 100) * (right - left);
}

/** A text with the page's colour behind it, so that no grid line runs through it. */
export function plated(text: TextMark): Mark[] {
  const width = textWidth(text.text, text.size) + 4;
  const before = { start: 2, middle: width / 2, end: width - 2 }[text.anchor];
  const plate = { x: text.x - before, y: text.y - text.size * 0.85, width, height: text.size * 1.1 };
  return [{ kind: "rect", ...plate, fill: LIGHT.page }, text];
}

export function line(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stroke: string,
  width: number,
): Mark {
  return { kind: "line", x1, y1, x2, y2, stroke, width };
}

/** The reader's own figure as on the page: ink on a stroke of the ruler's yellow. */
export function readerLine(x: number, from: number, to: number): Mark[] {
  return [line([x, from, x, to], LIGHT.tape, 8), line([x, from, x, to], LIGHT.tapeInk, 2)];
}

/** A line down from every tick of the axis. */
export function gridLines(
  { axis }: Pick<PayView, "axis">,
  from: number,
  to: number,
  plot: Plot = PLOT,
): Mark[] {
  return axis.ticks.map((value) => {
    const x = plotX(axis.percent(value), plot);
    return line([x, from, x, to], LIGHT.grid, 1);
  });
}
