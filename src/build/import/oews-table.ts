import type { Problem } from "#data/problem.ts";
import type { Input } from "./inputs.ts";
import { cellText, placeIn, readTable, type Table, type TableRow } from "./tables.ts";

/** One code in one area, over all industries. */
export interface OewsRow {
  soc: string;
  title: string;
  area: string;
  areaTitle: string;
  /** 1 nation, 2 state, 3 territory, 4 metropolitan area. */
  areaType: number;
  row: TableRow;
}

export interface OewsTable {
  table: Table;
  rows: readonly OewsRow[];
}

const KEYS = ["AREA", "AREA_TITLE", "AREA_TYPE", "I_GROUP", "OCC_CODE", "OCC_TITLE"] as const;

function asRow(row: TableRow): OewsRow {
  const text = (column: (typeof KEYS)[number]) => cellText(row.cell(column));
  return {
    soc: text("OCC_CODE"),
    title: text("OCC_TITLE"),
    area: text("AREA").replace(/^0+/, ""),
    areaTitle: text("AREA_TITLE"),
    areaType: Number(text("AREA_TYPE")),
    row,
  };
}

/** A sheet is called after its year, so that a workbook that was renamed is noticed. */
function wrongYear({ path, year }: Input, { sheet }: Table): Problem[] {
  const named = /20\d\d/.exec(sheet)?.[0];
  if (named === undefined || Number(named) === year) return [];
  return [
    {
      file: path,
      path: sheet,
      expected: `figures of May ${year}, as the file’s name says`,
      found: `a sheet of ${named}`,
      fix: "Give the file the name that BLS gave it, or download it anew.",
    },
  ];
}

function repeated({ table, rows }: OewsTable): Problem[] {
  const first = new Map<string, OewsRow>();
  return rows.flatMap((each) => {
    const key = `${each.soc} ${each.area}`;
    const before = first.get(key);
    if (!before) {
      first.set(key, each);
      return [];
    }
    return [
      {
        file: table.file,
        path: placeIn(table, each.row),
        expected: `one row for ${each.soc} in ${each.areaTitle}`,
        found: `another in row ${before.row.number}`,
        fix: "Download the workbook anew; the one for cross-industry estimates, not for industries.",
      },
    ];
  });
}

/**
 * Reads from a workbook of BLS the cross-industry rows of some codes.
 * @param figures the columns of figures that are needed.
 * @returns `undefined` when the table cannot be used, with the reasons added to `problems`.
 */
export async function readOews(
  input: Input,
  codes: readonly string[],
  figures: readonly string[],
  problems: Problem[],
): Promise<OewsTable | undefined> {
  const table = await readTable(input.path, ["OCC_CODE", "AREA"], [...KEYS, ...figures], problems);
  if (!table) return undefined;
  const wanted = new Set(codes);
  const rows = table.rows
    .filter(
      (row) =>
        wanted.has(cellText(row.cell("OCC_CODE"))) &&
        cellText(row.cell("I_GROUP")).toLowerCase() === "cross-industry",
    )
    .map(asRow);
  const found = [...wrongYear(input, table), ...repeated({ table, rows })];
  problems.push(...found);
  return found.length === 0 ? { table, rows } : undefined;
}

/** The problem of a code that has no row in a workbook. */
export function missingCode({ table }: OewsTable, soc: string, where: string): Problem {
  return {
    file: table.file,
    path: table.sheet,
    expected: `a cross-industry row for ${soc}`,
    found: "none",
    fix: `Download the workbook anew. If BLS no longer publishes the code, take it out of ${where} first.`,
  };
}
