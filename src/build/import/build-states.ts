import type { Files } from "#data/checks/check.ts";
import type { StatePay } from "#data/pay-schema.ts";
import type { Problem } from "#data/problem.ts";
import { type CurrentFiles, orderedCodes } from "./current-files.ts";
import type { Input } from "./inputs.ts";
import { figuresOf, NO_WAGES, WAGE_COLUMNS } from "./oews-figures.ts";
import { missingCode, type OewsTable, readOews } from "./oews-table.ts";
import { placeIn } from "./tables.ts";

const COLUMNS = ["TOT_EMP", "LOC_QUOTIENT", ...WAGE_COLUMNS];
/** Guam, Puerto Rico and the Virgin Islands are in the workbook and not in the dataset. */
const TERRITORY = 3;

const NO_ROW = {
  employment: null,
  locationQuotient: null,
  ...NO_WAGES,
  employmentFlag: "no_row_published",
  locationQuotientFlag: "no_row_published",
  wageFlag: "no_row_published",
} as const;

function unknownStates({ table, rows }: OewsTable, names: ReadonlySet<string>): Problem[] {
  const first = new Map(
    rows
      .filter(({ areaTitle, areaType }) => areaType !== TERRITORY && !names.has(areaTitle))
      .reverse()
      .map((row) => [row.areaTitle, row]),
  );
  return [...first].map(([areaTitle, { row }]) => ({
    file: table.file,
    path: placeIn(table, row, "AREA_TITLE"),
    expected: "the name of a state of data/pay/states.json",
    found: JSON.stringify(areaTitle),
    fix: "Use the workbook of states. If a state was renamed, change its name in data/pay/states.json.",
  }));
}

/**
 * The states' file with the figures of a workbook: every state for each code that the workbook has.
 * @returns `undefined` when the workbook cannot be read. All reasons are added to `problems`, and what a
 * maintainer should know to `notes`.
 */
export async function buildStates(
  input: Input,
  current: CurrentFiles,
  problems: Problem[],
  notes: string[],
): Promise<Files["states"] | undefined> {
  const oews = await readOews(input, current.codes, COLUMNS, problems);
  if (!oews) return undefined;
  const { content } = current.states;
  problems.push(...unknownStates(oews, new Set(content.states.map(({ name }) => name))));
  const figures = figuresOf(oews, problems);
  return {
    ...content,
    period: `May ${input.year}`,
    occupations: orderedCodes(content.occupations, current.codes).flatMap((soc): StatePay[] => {
      const rows = oews.rows.filter((each) => each.soc === soc);
      if (rows.length === 0) {
        if (content.occupations.some((each) => each.soc === soc)) {
          problems.push(missingCode(oews, soc, "data/occupations.json"));
        } else notes.push(`${soc} has no state figures, neither before nor in the workbook.`);
        return [];
      }
      return content.states.map(({ state, name }) => {
        const row = rows.find(({ areaTitle }) => areaTitle === name);
        if (!row) return { soc, state, ...NO_ROW };
        const employment = figures.employment(row);
        const quotient = figures.locationQuotient(row);
        const { wages, wageFlag } = figures.wages(row);
        return {
          soc,
          state,
          employment: employment.value,
          locationQuotient: quotient.value,
          ...wages,
          employmentFlag: employment.flag,
          locationQuotientFlag: quotient.flag,
          wageFlag,
        };
      });
    }),
  };
}
