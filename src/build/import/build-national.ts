import type { Files } from "#data/checks/check.ts";
import type { Problem } from "#data/problem.ts";
import { type CurrentFiles, orderedCodes } from "./current-files.ts";
import type { Input } from "./inputs.ts";
import { figuresOf, WAGE_COLUMNS } from "./oews-figures.ts";
import { missingCode, readOews } from "./oews-table.ts";

const COLUMNS = ["TOT_EMP", "EMP_PRSE", "H_MEDIAN", "MEAN_PRSE", ...WAGE_COLUMNS];

/**
 * The national file with the figures of a workbook; a code that is there already keeps its title.
 * @returns `undefined` when the workbook cannot be read. All reasons are added to `problems`.
 */
export async function buildNational(
  input: Input,
  current: CurrentFiles,
  problems: Problem[],
): Promise<Files["national"] | undefined> {
  const oews = await readOews(input, current.codes, COLUMNS, problems);
  if (!oews) return undefined;
  const { content } = current.national;
  const figures = figuresOf(oews, problems);
  return {
    ...content,
    period: `May ${input.year}`,
    occupations: orderedCodes(content.occupations, current.codes).flatMap((soc) => {
      const row = oews.rows.find((each) => each.soc === soc);
      if (!row) {
        problems.push(missingCode(oews, soc, "data/occupations.json"));
        return [];
      }
      const employment = figures.employment(row);
      const { wages, wageFlag } = figures.wages(row);
      return [
        {
          soc,
          title: content.occupations.find((each) => each.soc === soc)?.title ?? row.title,
          employment: employment.value,
          employmentRsePct: figures.employmentRsePct(row),
          meanRsePct: figures.meanRsePct(row),
          ...wages,
          hourlyMedian: figures.hourlyMedian(row),
          flag: wageFlag ?? employment.flag,
        },
      ];
    }),
  };
}
