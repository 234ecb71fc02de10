import type { Flag } from "#data/pay-schema.ts";
import type { Problem } from "#data/problem.ts";
import { readCell } from "./cells.ts";
import type { OewsRow, OewsTable } from "./oews-table.ts";
import { cellText, placeIn } from "./tables.ts";

/** A figure, or why there is none. */
interface Figure {
  value: number | null;
  flag: Flag;
}

interface Kind {
  expected: string;
  fits(value: number): boolean;
  /** Whether `#` can stand for it. */
  topped: boolean;
}

const JOBS: Kind = {
  expected: "a whole number, or ** where BLS released none",
  fits: Number.isInteger,
  topped: false,
};
const DOLLARS: Kind = {
  expected: "a whole number of dollars, or * or # where BLS released none",
  fits: (value) => Number.isInteger(value) && value > 0,
  topped: true,
};
const HOURLY: Kind = { ...DOLLARS, expected: "dollars an hour, or * or #", fits: (value) => value > 0 };
const RATIO: Kind = { expected: "a number, or a mark for none", fits: () => true, topped: false };

export const PERCENTILE_COLUMNS = ["A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"] as const;
export const WAGE_COLUMNS = ["A_MEAN", ...PERCENTILE_COLUMNS] as const;

/** The wages of an area that has no row. */
export const NO_WAGES = { mean: null, p10: null, p25: null, median: null, p75: null, p90: null } as const;

/** Reads the figures of one table; what is neither a figure nor a mark is added to `problems`. */
export function figuresOf({ table }: OewsTable, problems: Problem[]) {
  function figure({ row, soc, areaTitle }: OewsRow, column: string, kind: Kind): Figure {
    const cell = readCell(row.cell(column));
    if (cell?.kind === "withheld") return { value: null, flag: "not_released" };
    if (cell?.kind === "top" && kind.topped) return { value: null, flag: "top_coded" };
    if (cell?.kind === "number" && kind.fits(cell.value)) return { value: cell.value, flag: null };
    problems.push({
      file: table.file,
      path: placeIn(table, row, column, `${areaTitle}, ${soc}`),
      expected: kind.expected,
      found: JSON.stringify(row.cell(column)),
      fix: "Compare the cell with the table on bls.gov, and download the workbook anew.",
    });
    return { value: null, flag: null };
  }

  function checkOrder({ row, soc, areaTitle }: OewsRow): void {
    const heights = PERCENTILE_COLUMNS.flatMap((column) => {
      const cell = readCell(row.cell(column));
      if (cell?.kind === "number") return [cell.value];
      return cell?.kind === "top" ? [Number.POSITIVE_INFINITY] : [];
    });
    if (heights.every((height, i) => i === 0 || (heights[i - 1] ?? 0) <= height)) return;
    problems.push({
      file: table.file,
      path: placeIn(table, row, "", `${areaTitle}, ${soc}`),
      expected: PERCENTILE_COLUMNS.join(" ≤ "),
      found: PERCENTILE_COLUMNS.map((column) => cellText(row.cell(column)) || "nothing").join(", "),
      fix: "Compare the row with the table on bls.gov, and download the workbook anew.",
    });
  }

  return {
    /** Jobs. */
    employment: (row: OewsRow) => figure(row, "TOT_EMP", JOBS),
    locationQuotient: (row: OewsRow) => figure(row, "LOC_QUOTIENT", RATIO),
    /** Dollars an hour; null without a reason, which the annual figures give. */
    hourlyMedian: (row: OewsRow) => figure(row, "H_MEDIAN", HOURLY).value,
    /** Relative standard error of employment and of the mean wage, percent. */
    employmentRsePct: (row: OewsRow) => figure(row, "EMP_PRSE", RATIO).value,
    meanRsePct: (row: OewsRow) => figure(row, "MEAN_PRSE", RATIO).value,
    /**
     * Dollars a year. The row has one flag for all: `not_released` when any figure was withheld,
     * since calling it top-coded would say more than is known.
     */
    wages(row: OewsRow) {
      const mean = figure(row, "A_MEAN", DOLLARS);
      const p10 = figure(row, "A_PCT10", DOLLARS);
      const p25 = figure(row, "A_PCT25", DOLLARS);
      const median = figure(row, "A_MEDIAN", DOLLARS);
      const p75 = figure(row, "A_PCT75", DOLLARS);
      const p90 = figure(row, "A_PCT90", DOLLARS);
      checkOrder(row);
      const flags = [mean, p10, p25, median, p75, p90].map(({ flag }) => flag);
      const wageFlag: Flag = flags.includes("not_released")
        ? "not_released"
        : flags.includes("top_coded")
          ? "top_coded"
          : null;
      return {
        wages: {
          mean: mean.value,
          p10: p10.value,
          p25: p25.value,
          median: median.value,
          p75: p75.value,
          p90: p90.value,
        },
        wageFlag,
      };
    },
  };
}
