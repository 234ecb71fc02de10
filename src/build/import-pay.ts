import type { Problem } from "#data/problem.ts";
import { planImport } from "./import/plan.ts";
import { plannedFiles } from "./import/planned-files.ts";
import { importProblemsText, reportLines } from "./import/report.ts";
import { writeTogether } from "./import/write-together.ts";

const USAGE = `Usage: npm run data:import -- <folder>

The folder holds national_M<year>_dl.xlsx and state_M<year>_dl.xlsx of BLS, SARPP_STATE_<years>.csv of BEA, and
MSA_M<year>_dl.xlsx of BLS if metropolitan figures are to be renewed. README.md, “Next May’s update”, says more.`;

/**
 * Imports a year's figures into the pay files of the dataset in `root`, and prints what changed. Either all
 * of them are written or none is.
 * @param folder holds the publishers' files under the names the publishers gave them.
 * @returns the exit code: 0 when the dataset now has the folder's figures.
 */
export async function main(folder = "", root = "data"): Promise<number> {
  if (folder === "") {
    console.error(USAGE);
    return 1;
  }
  const problems: Problem[] = [];
  const plan = await planImport(folder, root, problems);
  if (!plan) {
    console.error(importProblemsText(problems, root));
    return 1;
  }
  const files = plannedFiles(plan);
  try {
    await writeTogether(files.filter(({ before, after }) => before !== after));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const problem = { file: root, path: "", expected: "a folder that can be written to", found };
    console.error(
      importProblemsText(
        [{ ...problem, fix: "Give yourself the right to write there, or make room." }],
        root,
      ),
    );
    return 1;
  }
  console.log(reportLines(plan, files, root).join("\n"));
  return 0;
}
