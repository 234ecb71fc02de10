import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "#data/problem.ts";

/** One file to import; `year` is the year its name gives. */
export interface Input {
  path: string;
  year: number;
}

/** What was found in the folder; a file that was not is absent. */
export interface Inputs {
  national?: Input;
  states?: Input;
  metros?: Input;
  parities?: Input;
}

const WANTED = [
  {
    key: "national",
    pattern: /^national_M(\d{4})_dl\.xlsx$/i,
    name: "national_M<year>_dl.xlsx",
    needed: true,
    from: "https://www.bls.gov/oes/tables.htm, “National”",
  },
  {
    key: "states",
    pattern: /^state_M(\d{4})_dl\.xlsx$/i,
    name: "state_M<year>_dl.xlsx",
    needed: true,
    from: "https://www.bls.gov/oes/tables.htm, “State”",
  },
  {
    key: "metros",
    pattern: /^MSA_M(\d{4})_dl\.xlsx$/i,
    name: "MSA_M<year>_dl.xlsx",
    needed: false,
    from: "https://www.bls.gov/oes/tables.htm, “Metropolitan and nonmetropolitan area”",
  },
  {
    key: "parities",
    pattern: /^SARPP_STATE_.*?(\d{4})\.(?:csv|xlsx)$/i,
    name: "SARPP_STATE_<years>.csv or .xlsx",
    needed: true,
    from: "https://apps.bea.gov/regional/zip/SARPP.zip",
  },
] as const;

function oneYear(folder: string, found: Inputs): Problem[] {
  const workbooks = [found.national, found.states, found.metros].filter((input) => input !== undefined);
  const years = [...new Set(workbooks.map(({ year }) => year))];
  if (years.length < 2) return [];
  return [
    {
      file: folder,
      path: "",
      expected: "BLS workbooks of one year",
      found: `May ${years.sort().join(" and May ")}`,
      fix: "Put the workbooks of the same year into the folder.",
    },
  ];
}

/**
 * The files to import, by the names their publishers give them (upper or lower case).
 * Adds a problem for each that is missing and for each of which there are several; the metropolitan
 * workbook may be missing.
 */
export async function findInputs(folder: string, problems: Problem[]): Promise<Inputs> {
  let names: string[];
  try {
    names = (await readdir(folder)).sort();
  } catch {
    problems.push({
      file: folder,
      path: "",
      expected: "a folder with the workbooks of BLS and BEA",
      found: "no such folder",
      fix: "Give the folder that holds them; README.md, “Next May’s update”, says how to fill it.",
    });
    return {};
  }
  const found: Inputs = {};
  for (const { key, pattern, name, needed, from } of WANTED) {
    const matches = names.filter((each) => pattern.test(each));
    const [only] = matches;
    if (matches.length === 1 && only !== undefined) {
      found[key] = { path: join(folder, only), year: Number(pattern.exec(only)?.[1]) };
    } else if (matches.length > 1 || needed) {
      problems.push({
        file: folder,
        path: "",
        expected: needed ? `one file ${name}` : `at most one file ${name}`,
        found: matches.length > 1 ? matches.join(", ") : "none",
        fix:
          matches.length > 1
            ? "Keep the one to import."
            : `Download it (${from}) and unzip it into the folder.`,
      });
    }
  }
  problems.push(...oneYear(folder, found));
  return found;
}
