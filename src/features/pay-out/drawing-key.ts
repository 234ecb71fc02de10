import { type Mark, type Part, textWidth } from "#domain/drawing.ts";
import { LIGHT } from "#domain/drawing-colours.ts";
import { PAGE } from "#domain/drawing-page.ts";
import { textMark } from "#domain/drawing-text.ts";
import { line, readerLine } from "./drawing-parts.ts";

const SAMPLE = 56;
const NARROW = 14;
const STEP = 28;

/** The sample of a mark, its left end at `x` and its middle at `y`. */
type Draw = (x: number, y: number) => Mark[];

const whisker: Draw = (x, y) => [
  line([x, y, x + SAMPLE, y], LIGHT.ink2, 1.5),
  line([x, y - 5, x, y + 5], LIGHT.ink2, 1.5),
  line([x + SAMPLE, y - 5, x + SAMPLE, y + 5], LIGHT.ink2, 1.5),
];
const box: Draw = (x, y) => [
  { kind: "rect", x, y: y - 9, width: SAMPLE, height: 18, fill: LIGHT.rule, stroke: LIGHT.ink2 },
  line([x + SAMPLE / 2, y - 12, x + SAMPLE / 2, y + 12], LIGHT.ink, 3),
];
const mean: Draw = (x, y) => [
  { kind: "diamond", x: x + NARROW / 2, y, radius: 7, fill: LIGHT.page, stroke: LIGHT.ink },
];
const range: Draw = (x, y) => [{ kind: "rect", x, y: y - 4, width: SAMPLE, height: 8, fill: LIGHT.ink2 }];
const reader: Draw = (x, y) => readerLine(x + NARROW / 2, y - 10, y + 10);

/** What the marks mean, in as many lines as it takes. @param top its upper edge. @param page as wide as the drawing. */
export function keyMarks(
  top: number,
  shown: { mean: boolean; own: boolean; adjusted: boolean; rangeLabel: string; region: string },
  page: { width: number; margin: number } = PAGE,
): Part {
  const items = [
    { draw: whisker, width: SAMPLE, text: "official, 10th to 90th percentile" },
    { draw: box, width: SAMPLE, text: "middle half and median" },
    ...(shown.mean ? [{ draw: mean, width: NARROW, text: "mean" }] : []),
    {
      draw: range,
      width: SAMPLE,
      text: `${shown.rangeLabel}, ${shown.region}: not percentiles${shown.adjusted ? ", not adjusted" : ""}`,
    },
    ...(shown.own ? [{ draw: reader, width: NARROW, text: "your own figure" }] : []),
  ];
  const marks: Mark[] = [];
  let x = page.margin;
  let y = top + STEP / 2;
  for (const { draw, width, text } of items) {
    const whole = width + 10 + textWidth(text, 13);
    if (x > page.margin && x + whole > page.width - page.margin) {
      x = page.margin;
      y += STEP;
    }
    marks.push(...draw(x, y), textMark(x + width + 10, y + 4.5, text));
    x += whole + 24;
  }
  return { marks, height: y + STEP / 2 - top };
}
