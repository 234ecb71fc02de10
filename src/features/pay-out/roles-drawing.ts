import type { RoleSummary } from "#data/catalogue.ts";
import type { Drawing, Mark, Part } from "#domain/drawing.ts";
import { LIGHT } from "#domain/drawing-colours.ts";
import { PAGE, pageFoot, pageHead } from "#domain/drawing-page.ts";
import { capital } from "#domain/format.ts";
import { missingSentence } from "#domain/missing-words.ts";
import { UNIT_WORDS } from "#domain/pay-units.ts";
import { spokenPercentiles } from "#domain/percentiles.ts";
import { sentences } from "#domain/source-words.ts";
import { type DrawnOwn, FLAG_SPACE, flag, TAPE, tape, tapeLabel } from "./drawing-axis.ts";
import { keyMarks } from "./drawing-key.ts";
import { gridLines, line, plotX, readerLine } from "./drawing-parts.ts";
import { type DrawnPay, roleMarks } from "./role-marks.ts";

export interface RolesDrawingInput extends DrawnPay {
  /** In the order in which they are shown. */
  roles: readonly RoleSummary[];
  title: string;
  /** Place, unit and adjustment, as `settingsLine` says them. */
  settingsLine: string;
  /** One a source, as `sourceWords` says it. */
  sourceLines: readonly string[];
  own?: DrawnOwn | null;
}

/** The message of a drawing of roles in words. */
export function describeRoles({
  roles,
  pay,
  catalogue,
  format,
  settingsLine,
}: Omit<RolesDrawingInput, "title" | "sourceLines">): string {
  const unit = UNIT_WORDS[pay.settings.unit];
  const range = capital(catalogue.site.rangeLabel);
  return sentences([
    settingsLine,
    ...roles.flatMap((role) => {
      const { soc, title } = role.official;
      const figures = pay.official(soc, role.slug);
      const mean = pay.settings.mean && figures.shown.mean !== null ? figures.shown.mean : null;
      return [
        figures.missing
          ? `${role.name}: ${missingSentence(figures, pay.place, title, format)}`
          : `${role.name}, official, ${title}: ${spokenPercentiles(figures.shown, pay)}${mean === null ? "" : `, mean ${pay.money(mean)}`}, ${unit}`,
        `${range}: ${pay.rangeText(pay.range(role))} ${unit}`,
      ];
    }),
  ]);
}

/** What stands below the rows: the key, the sources, whose dataset it is. */
function foot(input: RolesDrawingInput, top: number): Part {
  const { pay, catalogue, sourceLines, own } = input;
  const { rangeLabel, name } = catalogue.site;
  const key = keyMarks(top + 12, {
    mean: pay.settings.mean,
    own: Boolean(own),
    adjusted: pay.adjusted,
    rangeLabel,
    region: catalogue.region,
  });
  const end = pageFoot(top + 12 + key.height + 30, sourceLines, name);
  return { marks: [...key.marks, ...end.marks], height: end.bottom - top };
}

/** Pay of roles as a picture that stands alone: axis, a row a role, key and sources, in light colours. */
export function rolesDrawing(input: RolesDrawingInput): Drawing {
  const { roles, pay, catalogue, title, own } = input;
  const head = pageHead(title, input.settingsLine);
  const tapeTop = head.height + (own ? FLAG_SPACE : 0);
  const ownX = roles.map(({ slug }) => {
    const shown = own?.at(slug) ?? null;
    return shown === null ? undefined : plotX(pay.axis.percent(shown));
  });
  const front: Mark[] = [];
  const readers: Mark[] = [];
  let y = tapeTop + TAPE;
  for (const [index, role] of roles.entries()) {
    const row = roleMarks(role, y, input);
    const x = ownX[index];
    if (x !== undefined) readers.push(...readerLine(x, y, y + row.height));
    y += row.height;
    front.push(...row.marks, line([PAGE.margin, y, PAGE.width - PAGE.margin, y], LIGHT.rule, 1));
  }
  const grid = gridLines(pay, tapeTop + TAPE, y);
  const end = foot(input, y);
  return {
    width: PAGE.width,
    height: Math.ceil(y + end.height),
    background: LIGHT.page,
    title,
    description: describeRoles(input),
    marks: [
      ...head.marks,
      tapeLabel(pay, catalogue.currency, tapeTop),
      ...tape(pay, tapeTop),
      ...(own ? flag(own, ownX, pay.adjusted, head.height) : []),
      ...grid,
      ...readers,
      ...front,
      ...end.marks,
    ],
  };
}
