import type { Files } from "#data/checks/check.ts";
import type { MetroPay } from "#data/pay-schema.ts";
import type { Problem } from "#data/problem.ts";
import type { CurrentFiles } from "./current-files.ts";
import type { Input } from "./inputs.ts";
import { figuresOf, NO_WAGES, WAGE_COLUMNS } from "./oews-figures.ts";
import { missingCode, readOews } from "./oews-table.ts";

const COLUMNS = ["TOT_EMP", ...WAGE_COLUMNS];

const NO_ROW = {
  employment: null,
  ...NO_WAGES,
  employmentFlag: "no_row_published",
  wageFlag: "no_row_published",
} as const;

/**
 * The metropolitan file with the figures of a workbook, for the areas and codes it already has.
 * An area that has no row at all was renumbered, and is a problem.
 * @returns `undefined` when the workbook cannot be read. All reasons are added to `problems`, and what a
 * maintainer should know to `notes`.
 */
export async function buildMetros(
  input: Input,
  current: CurrentFiles,
  problems: Problem[],
  notes: string[],
): Promise<Files["metros"] | undefined> {
  const { content } = current.metros;
  const codes = [...new Set(content.occupations.map(({ soc }) => soc))];
  const oews = await readOews(input, codes, COLUMNS, problems);
  if (!oews) return undefined;
  for (const soc of codes) {
    if (!oews.rows.some((row) => row.soc === soc)) {
      problems.push(missingCode(oews, soc, "data/pay/metros.json"));
    }
  }
  for (const { metro, name } of content.metros) {
    const row = oews.rows.find(({ area }) => area === metro);
    if (!row) {
      problems.push({
        file: input.path,
        path: oews.table.sheet,
        expected: `rows for the area ${metro}, ${name}`,
        found: "none",
        fix: "Look up the area’s new number and name, and change both in data/pay/metros.json; or take it out there.",
      });
    } else if (row.areaTitle !== name) {
      notes.push(
        `BLS now calls the area ${metro} “${row.areaTitle}”; data/pay/metros.json keeps “${name}” until it is changed there.`,
      );
    }
  }
  const figures = figuresOf(oews, problems);
  return {
    ...content,
    period: `May ${input.year}`,
    occupations: content.occupations.map(({ soc, metro }): MetroPay => {
      const row = oews.rows.find((each) => each.soc === soc && each.area === metro);
      if (!row) return { soc, metro, ...NO_ROW };
      const employment = figures.employment(row);
      const { wages, wageFlag } = figures.wages(row);
      return {
        soc,
        metro,
        employment: employment.value,
        ...wages,
        employmentFlag: employment.flag,
        wageFlag,
      };
    }),
  };
}
