import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import writeExcelFile from "write-excel-file/node";
import type { PayKey } from "#build/import/current-files.ts";
import { expandedJson, rowALineJson } from "#build/import/json-text.ts";
import { main } from "#build/import-pay.ts";
import type { Files } from "#data/checks/check.ts";
import { FILES } from "#data/dataset-files.ts";
import { DATA } from "../../fixtures/real-data.ts";

/** The content of a file of a dataset. */
export async function payFile<K extends keyof typeof FILES>(root: string, key: K): Promise<Files[K]> {
  return JSON.parse(await readFile(join(root, FILES[key].path), "utf8"));
}

/** The years of the committed figures, so that these tests outlive an import. */
export const YEAR = Number((await payFile(DATA, "national")).period.slice(-4));
export const PRICE_YEAR = Number((await payFile(DATA, "parities")).period);
export const PRICE_FILE = `SARPP_STATE_2008_${PRICE_YEAR}.csv`;

/** One row of a publisher's table: a cell by its column's name; `null` is an empty cell. */
export type Cells = Record<string, string | number | null>;

/** The publishers' tables as rows. */
export interface Published {
  national: Cells[];
  states: Cells[];
  metros: Cells[];
  parities: Cells[];
}

interface Wages {
  soc: string;
  employment: number | null;
  mean: number | null;
  p10: number | null;
  p25: number | null;
  median: number | null;
  p75: number | null;
  p90: number | null;
}

function oews(row: Wages, area: Cells): Cells {
  const wage = (amount: number | null) => amount ?? "*";
  return {
    ...area,
    PRIM_STATE: "",
    NAICS: "000000",
    NAICS_TITLE: "Cross-industry",
    I_GROUP: "cross-industry",
    OWN_CODE: "1235",
    OCC_CODE: row.soc,
    OCC_TITLE: `Title of ${row.soc}`,
    O_GROUP: "detailed",
    TOT_EMP: row.employment ?? "**",
    EMP_PRSE: 1.5,
    JOBS_1000: null,
    LOC_QUOTIENT: null,
    PCT_TOTAL: null,
    PCT_RPT: "~",
    H_MEAN: 50.5,
    A_MEAN: wage(row.mean),
    MEAN_PRSE: 0.5,
    H_MEDIAN: 50.5,
    A_PCT10: wage(row.p10),
    A_PCT25: wage(row.p25),
    A_MEDIAN: wage(row.median),
    A_PCT75: wage(row.p75),
    A_PCT90: wage(row.p90),
    ANNUAL: null,
    HOURLY: null,
  };
}

/** The tables that the committed dataset was made from, with rows beside its own as publishers have them. */
export async function publishedTables(): Promise<Published> {
  const national = await payFile(DATA, "national");
  const states = await payFile(DATA, "states");
  const metros = await payFile(DATA, "metros");
  const parities = await payFile(DATA, "parities");
  const nation = { AREA: "99", AREA_TITLE: "U.S.", AREA_TYPE: "1" };
  const nationalRows = national.occupations.map((row) => ({
    ...oews(row, nation),
    EMP_PRSE: row.employmentRsePct,
    MEAN_PRSE: row.meanRsePct,
    H_MEDIAN: row.hourlyMedian,
  }));
  const other = { ...nationalRows[0], OCC_CODE: "15-0000", O_GROUP: "major" };
  const sector = { ...nationalRows[0], I_GROUP: "sector", NAICS: "51", TOT_EMP: 1 };
  const stateRows = states.occupations
    .filter((row) => row.wageFlag !== "no_row_published")
    .map((row) => {
      const at = states.states.findIndex(({ state }) => state === row.state);
      const area = {
        AREA: String(at + 1).padStart(2, "0"),
        AREA_TITLE: states.states[at]?.name ?? "",
        AREA_TYPE: "2",
      };
      return { ...oews(row, area), LOC_QUOTIENT: row.locationQuotient ?? "**" };
    });
  const territory = { ...stateRows[0], AREA: "72", AREA_TITLE: "Puerto Rico", AREA_TYPE: "3" };
  const metroRows = metros.occupations.map((row) =>
    oews(row, {
      AREA: Number(row.metro),
      AREA_TITLE: metros.metros.find(({ metro }) => metro === row.metro)?.name ?? "",
      AREA_TYPE: 4,
    }),
  );
  const elsewhere = { ...metroRows[0], AREA: 10180, AREA_TITLE: "Abilene, TX" };
  const names = new Map([
    [national.id, `${national.region}`],
    ...states.states.map(({ state, name }) => [state, state === "AK" ? `${name} *` : name] as const),
  ]);
  const line = (name: string, code: number, description: string, before: number, latest: number) => ({
    GeoFIPS: "00000",
    GeoName: name,
    Region: " ",
    TableName: "SARPP",
    LineCode: code,
    IndustryClassification: "...",
    Description: description,
    Unit: "Index",
    [PRICE_YEAR - 1]: before,
    [PRICE_YEAR]: latest,
  });
  return {
    national: [other, sector, ...nationalRows],
    states: [territory, ...stateRows],
    metros: [elsewhere, ...metroRows],
    parities: parities.parities.flatMap(({ state, allItems }) => [
      line(names.get(state) ?? "", 1, "RPPs: All items ", 90.5, allItems),
      line(names.get(state) ?? "", 2, "RPPs: Goods ", 91.5, 92.5),
    ]),
  };
}

/** A row of a table, to be changed by a test. @throws when there is none. */
export function rowOf(rows: readonly Cells[], soc: string, area = ""): Cells {
  const found = rows.find(
    (row) => row.OCC_CODE === soc && row.I_GROUP === "cross-industry" && (!area || row.AREA_TITLE === area),
  );
  if (!found) throw new Error(`no row for ${soc} ${area}`);
  return found;
}

/** Writes an .xlsx workbook whose data sheet stands behind a sheet of field descriptions, as with BLS. */
export async function writeWorkbook(path: string, sheet: string, rows: readonly Cells[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const descriptions = [["Field", "Description"], ...columns.map((column) => [column, "…"])];
  await writeExcelFile([
    { sheet: "Field descriptions", data: descriptions },
    { sheet, data: [columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))] },
  ]).toFile(path);
}

/** The table of price parities as BEA's .csv file has it: a quoted code behind a space, footnotes below. */
export function parityCsv(rows: readonly Cells[]): string {
  const lines = rows.map(({ GeoFIPS, GeoName, Description, ...rest }) => {
    const cell = (value: unknown) => (typeof value === "number" ? value.toFixed(3) : value);
    return ` "${GeoFIPS}","${GeoName}", ,${rest.TableName},${rest.LineCode},"...","${Description}","Index",${cell(rest[PRICE_YEAR - 1])},${cell(rest[PRICE_YEAR])}`;
  });
  return [
    `GeoFIPS,GeoName,Region,TableName,LineCode,IndustryClassification,Description,Unit,${PRICE_YEAR - 1},${PRICE_YEAR}`,
    ...lines,
    '"Note: See the included footnote file."',
    '"SARPP: Regional price parities by state"',
    '"Last updated: February 19, 2026--new statistics."',
    "",
  ].join("\r\n");
}

async function temporary(prefix: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the publishers' files of `year` into a folder; those named in `without` are left out. */
export async function publishInto(
  folder: string,
  tables: Published,
  { year = YEAR, without = [] }: { year?: number; without?: readonly (keyof Published)[] } = {},
): Promise<void> {
  const names = { national: "national", states: "state", metros: "MSA" } as const;
  for (const key of ["national", "states", "metros"] as const) {
    const sheet = `${names[key]}_M${year}_dl`;
    if (!without.includes(key)) await writeWorkbook(join(folder, `${sheet}.xlsx`), sheet, tables[key]);
  }
  if (!without.includes("parities")) {
    await writeFile(join(folder, PRICE_FILE), parityCsv(tables.parities));
  }
}

/** A new folder that `publishInto` has filled, for one test. */
export async function publish(
  ...what: Parameters<typeof publishInto> extends [string, ...infer Rest] ? Rest : never
) {
  const folder = await temporary("published-");
  await publishInto(folder, ...what);
  return folder;
}

/**
 * A copy of the dataset's files that an import reads. Location quotients that the project derived are there
 * as if they had been published, and metropolitan figures as if of the year of the others, so that importing
 * `publishedTables()` changes nothing.
 */
export async function datasetCopy(): Promise<string> {
  const root = await temporary("dataset-");
  await mkdir(join(root, "pay"));
  await cp(join(DATA, "pay"), join(root, "pay"), { recursive: true });
  await cp(join(DATA, "occupations.json"), join(root, "occupations.json"));
  await edit(root, "pay/states.json", (text) => text.replaceAll('"derived_not_published"', "null"));
  await editPay(root, "metros", (metros) => {
    metros.period = `May ${YEAR}`;
  });
  return root;
}

/** Changes the text of a file below `root`. */
export async function edit(root: string, file: string, change: (text: string) => string): Promise<void> {
  await writeFile(join(root, file), change(await readFile(join(root, file), "utf8")));
}

/** Changes the content of a pay file of a dataset copy; how it is laid out stays as an import would have it. */
export async function editPay<K extends PayKey>(
  root: string,
  key: K,
  change: (content: Files[K]) => void,
): Promise<void> {
  const content = await payFile(root, key);
  change(content);
  const toText = key === "national" ? expandedJson : rowALineJson;
  await writeFile(join(root, FILES[key].path), toText(content));
}

/** The content of every file below a folder by its name, to compare; a file left behind would show. */
export async function textsIn(root: string): Promise<Record<string, string>> {
  const names = (await readdir(root, { recursive: true })).filter((name) => /\.\w+$/.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(root, name), "latin1")] as const)),
  );
}

/** Runs the import and takes what it printed. */
export async function runImport(
  folder: string,
  root: string,
): Promise<{ code: number; said: string; complained: string }> {
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  const complained = vi.spyOn(console, "error").mockImplementation(() => {});
  try {
    const code = await main(folder, root);
    return { code, said: said.mock.calls.join("\n"), complained: complained.mock.calls.join("\n") };
  } finally {
    said.mockRestore();
    complained.mockRestore();
  }
}
