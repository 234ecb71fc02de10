import type { Catalogue, RoleSummary } from "#data/catalogue.ts";
import { type Mark, type Part, textWidth, wrapText } from "#domain/drawing.ts";
import { LIGHT, roleColours } from "#domain/drawing-colours.ts";
import { textLines, textMark } from "#domain/drawing-text.ts";
import type { Format } from "#domain/format.ts";
import { MISSING_SHORT, missingSentence } from "#domain/missing-words.ts";
import { missingFigure } from "#domain/official-pay.ts";
import type { PayView, ShownPay } from "#domain/pay-view.ts";
import { PERCENTILE_NAMES, PERCENTILES } from "#domain/percentiles.ts";
import { LABELS, line, PLOT, type Plot, plated, plotX } from "./drawing-parts.ts";

export interface DrawnPay {
  pay: PayView;
  catalogue: Catalogue;
  format: Pick<Format, "count">;
}

const BOX = 26;
const PAD = 14;

/** A role's code on its colour, underlined. */
export function codeTag(code: string, hue: number, x: number, y: number): { marks: Mark[]; width: number } {
  const { wash, fill, ink } = roleColours(hue);
  // Codes of three and four characters are wider.
  const width = Math.max(30, Math.ceil(textWidth(code, 13)) + 10);
  return {
    marks: [
      { kind: "rect", x, y, width, height: 20, fill: wash },
      { kind: "rect", x, y: y + 20, width, height: 3, fill },
      textMark(x + width / 2, y + 14.5, code, { weight: 700, anchor: "middle", fill: ink }),
    ],
    width,
  };
}

/** Who it is: code and name, the official occupation, the place, and what a reader has to know of the figures. */
function roleLabel(role: RoleSummary, figures: ShownPay, top: number, { pay, format }: DrawnPay): Part {
  const { x, width } = LABELS;
  const { official, code, hue, name, slug } = role;
  const tag = codeTag(code, hue, x, top + PAD);
  const indent = tag.width + 10;
  const names = wrapText(name, width - indent, 17);
  const week = pay.week(slug);
  const partial = figures.missing
    ? []
    : PERCENTILES.flatMap((key) => {
        const missing = missingFigure(figures, key);
        return missing ? `${PERCENTILE_NAMES[key].long}: ${MISSING_SHORT[missing]}` : [];
      });
  const below = [
    `${official.title} (${official.soc})`,
    `${pay.place.name}. Fit: ${official.fit}.`,
    ...(pay.settings.unit === "life"
      ? [`${format.count(week.work)} hours a week worked, ${format.count(week.onCall)} on call`]
      : []),
    ...partial,
  ].flatMap((text) => wrapText(text, width, 13));
  const second = top + PAD + 17 + (names.length - 1) * 21 + 23;
  return {
    marks: [
      ...tag.marks,
      ...textLines(x + indent, top + PAD + 17, names, 21, { size: 17, weight: 680, fill: LIGHT.ink }),
      ...textLines(x, second, below, 17),
    ],
    height: second + (below.length - 1) * 17 + PAD - top,
  };
}

/** Whisker, box and median, with their labels; the mean beneath, where it is shown. */
function boxMarks({ shown }: ShownPay, hue: number, top: number, pay: PayView, plot: Plot): Part {
  const { p10, p25, median, p75, p90 } = shown;
  const { ink, box } = roleColours(hue);
  const middle = top + PAD + 20 + BOX / 2;
  const at = (value: number) => plotX(pay.axis.percent(value), plot);
  const marks: Mark[] = [];
  if (p10 !== null && p90 !== null) {
    marks.push(line([at(p10), middle, at(p90), middle], ink, 1.5));
    for (const x of [at(p10), at(p90)])
      marks.push(line([x, middle - BOX / 4, x, middle + BOX / 4], ink, 1.5));
  }
  if (p25 !== null && p75 !== null) {
    const sides = { x: at(p25), width: at(p75) - at(p25), y: middle - BOX / 2, height: BOX };
    marks.push({ kind: "rect", ...sides, fill: box, stroke: ink });
  }
  if (p10 !== null)
    marks.push(...plated(textMark(at(p10) - 8, middle + 4.5, pay.short(p10), { anchor: "end" })));
  if (p90 !== null) marks.push(...plated(textMark(at(p90) + 8, middle + 4.5, pay.short(p90))));
  if (median !== null) {
    const label = { size: 15, weight: 700, anchor: "middle", fill: LIGHT.ink } as const;
    marks.push(
      line([at(median), middle - BOX / 2 - 4, at(median), middle + BOX / 2 + 4], LIGHT.ink, 3),
      ...plated(textMark(at(median), middle - BOX / 2 - 9, pay.short(median), label)),
    );
  }
  const mean = pay.settings.mean ? shown.mean : null;
  if (mean === null) return { marks, height: PAD + 20 + BOX };
  marks.push(
    { kind: "diamond", x: at(mean), y: middle, radius: 7, fill: LIGHT.page, stroke: LIGHT.ink },
    ...plated(textMark(at(mean), middle + BOX / 2 + 18, `mean ${pay.short(mean)}`, { anchor: "middle" })),
  );
  return { marks, height: PAD + 20 + BOX + 18 };
}

/** Why there is no box, in words. */
function missingMarks(sentence: string, top: number, { left, right }: Plot): Part {
  const wrapped = wrapText(sentence, right - left, 14).flatMap((text, index) =>
    plated(textMark(left, top + PAD + 24 + index * 20, text, { size: 14 })),
  );
  return { marks: wrapped, height: PAD + 24 + (wrapped.length / 2 - 1) * 20 + 10 };
}

/** The role's own range as a solid bar with its ends labelled. */
function rangeMarks(role: RoleSummary, top: number, pay: PayView, plot: Plot): Mark[] {
  const { from, to } = pay.range(role);
  const [start, end] = [from, to].map((value) => plotX(pay.axis.percent(value), plot));
  if (start === undefined || end === undefined) return [];
  const style = { size: 13, weight: 560 };
  return [
    { kind: "rect", x: start, width: end - start, y: top, height: 8, fill: roleColours(role.hue).fill },
    ...plated(textMark(start - 8, top + 8.5, pay.short(from), { ...style, anchor: "end" })),
    ...plated(textMark(end + 8, top + 8.5, pay.short(to), style)),
  ];
}

/** A role's official figures and its own range, on an axis. */
export function payMarks(role: RoleSummary, top: number, { pay, format }: DrawnPay, plot: Plot = PLOT): Part {
  const { soc, title } = role.official;
  const figures = pay.official(soc, role.slug);
  const official = figures.missing
    ? missingMarks(missingSentence(figures, pay.place, title, format), top, plot)
    : boxMarks(figures, role.hue, top, pay, plot);
  return {
    marks: [...official.marks, ...rangeMarks(role, top + official.height + 14, pay, plot)],
    height: official.height + 14 + 8 + PAD + 4,
  };
}

/** One role: who it is on the left, its official figures and its own range on the axis. */
export function roleMarks(role: RoleSummary, top: number, drawn: DrawnPay): Part {
  const figures = drawn.pay.official(role.official.soc, role.slug);
  const label = roleLabel(role, figures, top, drawn);
  const marks = payMarks(role, top, drawn);
  return {
    marks: [...label.marks, ...marks.marks],
    height: Math.max(label.height, marks.height),
  };
}
