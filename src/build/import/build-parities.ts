import type { Files } from "#data/checks/check.ts";
import type { Problem } from "#data/problem.ts";
import { readCell } from "./cells.ts";
import type { CurrentFiles } from "./current-files.ts";
import type { Input } from "./inputs.ts";
import { cellText, placeIn, readTable, type Table, type TableRow } from "./tables.ts";

/** LineCode of “RPPs: All items”. */
const ALL_ITEMS = "1";

interface Named {
  name: string;
  row: TableRow;
}

/** The rows of all items by place name, without the asterisk that marks a footnote. */
function byName(table: Table): Named[] {
  return table.rows
    .filter(
      (row) =>
        cellText(row.cell("LINECODE")) === ALL_ITEMS && /all items/i.test(cellText(row.cell("DESCRIPTION"))),
    )
    .map((row) => ({
      name: cellText(row.cell("GEONAME"))
        .replace(/\s*\*+$/, "")
        .trim(),
      row,
    }));
}

function strangers(table: Table, rows: readonly Named[], names: ReadonlySet<string>): Problem[] {
  return rows
    .filter(({ name }) => !names.has(name))
    .map(({ name, row }) => ({
      file: table.file,
      path: placeIn(table, row, "GeoName"),
      expected: "the nation, or the name of a state of data/pay/states.json",
      found: JSON.stringify(name),
      fix: "Use the table of states, SARPP_STATE. If a state was renamed, change its name in data/pay/states.json.",
    }));
}

/** The figure of a place, from the only row for it. */
function figureOf(
  table: Table,
  rows: readonly Named[],
  name: string,
  year: string,
  problems: Problem[],
): number | undefined {
  const fix = "Download the file anew; BEA’s table of states has one figure for each.";
  const [first] = rows;
  if (!first || rows.length > 1) {
    problems.push({
      file: table.file,
      path: table.sheet,
      expected: `one row for ${name} with LineCode 1, “RPPs: All items”`,
      found: rows.length === 0 ? "none" : `rows ${rows.map(({ row }) => row.number).join(" and ")}`,
      fix,
    });
    return undefined;
  }
  const cell = readCell(first.row.cell(year));
  if (cell?.kind === "number" && cell.value > 0) return Number(cell.value.toFixed(2));
  problems.push({
    file: table.file,
    path: placeIn(table, first.row, year, name),
    expected: "a number above 0",
    found: JSON.stringify(first.row.cell(year)),
    fix,
  });
  return undefined;
}

/**
 * The price parities of BEA's table of states, of its latest year, to two decimals as the file has them.
 * @returns `undefined` when the table cannot be read. All reasons are added to `problems`.
 */
export async function buildParities(
  input: Input,
  current: CurrentFiles,
  problems: Problem[],
): Promise<Files["parities"] | undefined> {
  const columns = ["GEONAME", "LINECODE", "DESCRIPTION"];
  const table = await readTable(input.path, ["GEONAME", "LINECODE"], columns, problems);
  if (!table) return undefined;
  const period = table.header
    .filter((name) => /^\d{4}$/.test(name))
    .sort()
    .at(-1);
  if (period === undefined) {
    problems.push({
      file: input.path,
      path: table.sheet,
      expected: "a column for each year, such as 2024",
      found: table.header.join(", "),
      fix: "Download the file anew.",
    });
    return undefined;
  }
  const { national, states, parities } = current;
  const places = [
    { state: national.content.id, name: national.content.region },
    ...states.content.states.map(({ state, name }) => ({ state, name })),
  ];
  const rows = byName(table);
  problems.push(...strangers(table, rows, new Set(places.map(({ name }) => name))));
  return {
    ...parities.content,
    period,
    parities: places.flatMap(({ state, name }) => {
      const allItems = figureOf(
        table,
        rows.filter((each) => each.name === name),
        name,
        period,
        problems,
      );
      return allItems === undefined ? [] : [{ state, allItems }];
    }),
  };
}
