import type { Catalogue, RoleSummary } from "#data/catalogue.ts";
import type { Source } from "#data/schema.ts";
import { formatCompareList } from "#domain/compare-list.ts";
import { type Drawing, type Mark, type Part, textWidth, wrapText } from "#domain/drawing.ts";
import { LIGHT } from "#domain/drawing-colours.ts";
import { textLines, textMark } from "#domain/drawing-text.ts";
import { capital, type Format } from "#domain/format.ts";
import type { PayView } from "#domain/pay-view.ts";
import { sentences } from "#domain/source-words.ts";
import { TAPE, tape } from "#features/pay-out/drawing-axis.ts";
import { keyMarks } from "#features/pay-out/drawing-key.ts";
import { gridLines, line, type Plot, plated } from "#features/pay-out/drawing-parts.ts";
import { codeTag, payMarks } from "#features/pay-out/role-marks.ts";
import { describeRoles } from "#features/pay-out/roles-drawing.ts";
import { settingsLine } from "#features/pay-out/settings.ts";

/** What shows pictures beside links wants them to be, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

export interface ShareInput {
  /** One or two. */
  roles: readonly RoleSummary[];
  /** The nation's figures a year, as published. */
  pay: PayView;
  catalogue: Catalogue;
  format: Format;
  /** Where the roles' own ranges are from. */
  rangeSource: Pick<Source, "title">;
}

/** The name of the picture of roles, in whatever order. */
export function shareKey(slugs: readonly string[]): string {
  return formatCompareList([...slugs].sort());
}

const MARGIN = 24;
/** The ruler's upper edge. */
const TOP = 34;
const NAME = { size: 20, step: 24 } as const;
const OCCUPATION = { size: 13, step: 16 } as const;
const SMALL = 12;
/** From the narrowest, whose text comes out the largest. */
const WIDTHS = { least: 540, step: 20 } as const;

/** How far the room that pay starts with, which holds the median's number, may lie under what is above it. */
const OVERLAP = 7;

/** A role's code, name and official occupation, in one line where they fit, and its pay below. */
function rolePart(role: RoleSummary, top: number, width: number, plot: Plot, input: ShareInput): Part {
  const { official, code, hue, name } = role;
  const tag = codeTag(code, hue, MARGIN, top);
  const x = MARGIN + tag.width + 10;
  const names = wrapText(name, width - MARGIN - x, NAME.size);
  const occupation = `${official.title} (${official.soc}). Fit: ${official.fit}.`;
  const first = top + 17 + (names.length - 1) * NAME.step;
  const beside = x + textWidth(names.at(-1) ?? "", NAME.size) + 12;
  const fits = beside + textWidth(occupation, OCCUPATION.size) <= width - MARGIN;
  const lines = fits ? [occupation] : wrapText(occupation, width - MARGIN - x, OCCUPATION.size);
  const start = fits ? { x: beside, y: first } : { x, y: first + 18 };
  const bottom = start.y + (lines.length - 1) * OCCUPATION.step;
  const pay = payMarks(role, bottom - OVERLAP, input, plot);
  return {
    marks: [
      ...pay.marks,
      ...tag.marks,
      ...[
        ...textLines(x, top + 17, names, NAME.step, { size: NAME.size, weight: 700, fill: LIGHT.ink }),
        ...textLines(start.x, start.y, lines, OCCUPATION.step, { size: OCCUPATION.size }),
      ].flatMap(plated),
    ],
    height: bottom - OVERLAP + pay.height - 8 - top,
  };
}

/** The key and the sources. */
function foot({ pay, catalogue, rangeSource }: ShareInput, top: number, width: number): Part {
  const { rangeLabel } = catalogue.site;
  const key = keyMarks(
    top,
    { mean: false, own: false, adjusted: false, rangeLabel, region: catalogue.region },
    { width, margin: MARGIN },
  );
  const { publisher, period } = pay.source;
  const said = [`Official: ${publisher}, ${period}`, `${capital(rangeLabel)}: ${rangeSource.title}`];
  const lines = wrapText(sentences(said), width - 2 * MARGIN, SMALL);
  const marks = textLines(MARGIN, top + key.height + 10, lines, 16, { size: SMALL });
  return { marks: [...key.marks, ...marks], height: key.height + 10 + lines.length * 16 };
}

/** All of it in so many pixels of width; the height is what it takes. */
function layOut(input: ShareInput, width: number): Part {
  const { roles, pay, catalogue } = input;
  const plot: Plot = { left: MARGIN + 44, right: width - MARGIN - 44, beyond: 44 };
  const where = `${pay.place.name}, ${pay.source.period}, ${catalogue.currency} a year, gross`;
  const above: Mark[] = [
    textMark(MARGIN, 24, where, { weight: 600 }),
    textMark(width - MARGIN, 24, catalogue.site.name, { weight: 700, anchor: "end", fill: LIGHT.ink }),
    ...tape(pay, TOP, plot),
  ];
  const rows: Mark[] = [];
  let y = TOP + TAPE + 8;
  for (const [index, role] of roles.entries()) {
    if (index > 0) {
      rows.push(line([MARGIN, y, width - MARGIN, y], LIGHT.rule, 1));
      y += 10;
    }
    const row = rolePart(role, y, width, plot, input);
    rows.push(...row.marks);
    y += row.height;
  }
  const grid = gridLines(pay, TOP + TAPE, y, plot);
  const end = foot(input, y, width);
  return { marks: [...above, ...grid, ...rows, ...end.marks], height: y + end.height };
}

/**
 * Pay of one role or two as the picture that stands for their pages where a link to them is shared: the axis and
 * marks of the chart that readers take along, in the shape of `SHARE_SIZE` and with larger text.
 */
export function shareDrawing(input: ShareInput): Drawing {
  const { roles, pay, catalogue, format } = input;
  const ratio = SHARE_SIZE.height / SHARE_SIZE.width;
  let width: number = WIDTHS.least;
  let part = layOut(input, width);
  while (part.height > width * ratio) {
    width += WIDTHS.step;
    part = layOut(input, width);
  }
  return {
    width,
    height: width * ratio,
    background: LIGHT.page,
    title: roles.map(({ name }) => name).join(" vs "),
    description: describeRoles({ ...input, settingsLine: settingsLine(pay, catalogue, format) }),
    marks: part.marks,
  };
}
