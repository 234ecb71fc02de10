import { type Mark, textWidth } from "#domain/drawing.ts";
import { LIGHT } from "#domain/drawing-colours.ts";
import { PAGE } from "#domain/drawing-page.ts";
import { textMark } from "#domain/drawing-text.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import type { PayView } from "#domain/pay-view.ts";
import { LABELS, line, PLOT, type Plot, plotX } from "./drawing-parts.ts";

/** The reader's own figure. */
export interface DrawnOwn {
  /** Whose it is and how much, as they typed it: `Your figure: $120,000 a year`. */
  text: string;
  /** Where it stands in a role's row, in the unit shown; null where that is beyond the ends of the axis. */
  at: (slug: string) => number | null;
}

/** How high the ruler is, and what is above it for the reader’s figure. */
export const TAPE = 40;
const FLAG = { height: 24, gap: 8, size: 13 } as const;
export const FLAG_SPACE = FLAG.height + FLAG.gap;

/** What the ruler measures, on its left. */
export function tapeLabel({ settings }: PayView, currency: string, top: number): Mark {
  return textMark(LABELS.x, top + TAPE - 6, `${currency} ${UNIT_WORDS[settings.unit]}, gross`, {
    weight: 560,
    fill: LIGHT.ink3,
  });
}

/** The yellow ruler with its ticks, as many of them labelled as there is room for. */
export function tape({ axis, short }: PayView, top: number, plot: Plot = PLOT): Mark[] {
  const tick = (value: number, length: number, width: number) => {
    const x = plotX(axis.percent(value), plot);
    return line([x, top + TAPE - length, x, top + TAPE], LIGHT.tapeInk, width);
  };
  const widest = Math.max(0, ...axis.ticks.map((value) => textWidth(short(value), 13)));
  const every = Math.ceil((axis.ticks.length * (widest + 12)) / (plot.right - plot.left));
  return [
    {
      kind: "rect",
      x: plot.left - plot.beyond,
      y: top,
      width: plot.right - plot.left + 2 * plot.beyond,
      height: TAPE,
      fill: LIGHT.tape,
    },
    ...axis.minor.map((value, index) => (index % 3 === 1 ? tick(value, 11, 1) : tick(value, 7, 1))),
    ...axis.ticks.map((value) => tick(value, 16, 1.5)),
    ...axis.ticks
      .filter((_value, index) => index % every === 0)
      .map((value) =>
        textMark(plotX(axis.percent(value), plot), top + 17, short(value), {
          weight: 600,
          anchor: "middle",
          fill: LIGHT.tapeInk,
        }),
      ),
  ];
}

/**
 * The reader's figure as a flag above the ruler.
 * @param places where it is on the drawing, a row each; undefined beyond the ends of the axis.
 * @param adjusted whether it stands where living cost moved it, and not where its text says.
 */
export function flag(
  { text }: DrawnOwn,
  places: readonly (number | undefined)[],
  adjusted: boolean,
  top: number,
): Mark[] {
  const x = places.find((place) => place !== undefined);
  const beyond = x === undefined ? ", beyond the ends of this axis" : "; where no line is, beyond this axis";
  const label = [
    text,
    adjusted ? ", adjusted as the official figures are" : "",
    places.includes(undefined) ? beyond : "",
  ].join("");
  const width = textWidth(label, FLAG.size) + 24;
  const wanted = x === undefined ? PLOT.left : x - width / 2;
  const left = Math.max(PAGE.margin, Math.min(wanted, PAGE.width - PAGE.margin - width));
  return [
    { kind: "rect", x: left, y: top, width, height: FLAG.height, fill: LIGHT.tape },
    textMark(left + width / 2, top + 16.5, label, {
      size: FLAG.size,
      weight: 600,
      anchor: "middle",
      fill: LIGHT.tapeInk,
    }),
    ...(x === undefined
      ? []
      : [line([x, top + FLAG.height, x, top + FLAG.height + FLAG.gap], LIGHT.tapeInk, 2)]),
  ];
}
