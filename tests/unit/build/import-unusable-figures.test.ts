import { describe, expect, it } from "vitest";
import { type Cells, edit, PRICE_YEAR, rowOf, YEAR } from "./import/published.ts";
import { changedCell, failure, keepSoundFolder, NAMES, spoiled } from "./import/spoiled.ts";

keepSoundFolder();

describe("rows that cannot be used", () => {
  it("does not choose between two rows for one code and area", async () => {
    const { complained } = await failure(
      spoiled("states", (rows) => [...rows, { ...rowOf(rows, "15-1252", "California"), TOT_EMP: 1 }]),
    );
    expect(complained).toContain("expected  one row for 15-1252 in California\n  found     another in row ");
  });

  it.each([
    ["national", "15-1243", "data/occupations.json"],
    ["states", "15-1243", "data/occupations.json"],
    ["metros", "15-1243", "data/pay/metros.json"],
  ] as const)("says which code is in no row of %s", async (key, soc, where) => {
    const { complained } = await failure(spoiled(key, (rows) => rows.filter((row) => row.OCC_CODE !== soc)));
    expect(complained).toContain(`expected  a cross-industry row for ${soc}\n  found     none`);
    expect(complained).toContain(`take it out of ${where} first`);
    expect(complained).toContain("\n1 problem: ");
  });

  it("does not take a state it does not know", async () => {
    const { complained } = await failure(
      spoiled("states", (rows) =>
        rows.map((row) => (row.AREA_TITLE === "Ohio" ? { ...row, AREA_TITLE: "Ohoi" } : row)),
      ),
    );
    expect(complained).toMatch(/state_M\d+_dl, row \d+, AREA_TITLE\n {2}expected {2}the name of a state/);
    expect(complained).toContain('found     "Ohoi"');
    expect(complained).toContain("\n1 problem: ");
  });

  it("says which metropolitan area is gone", async () => {
    const { complained } = await failure(
      spoiled("metros", (rows) => rows.filter((row) => row.AREA !== 18140)),
    );
    expect(complained).toContain("expected  rows for the area 18140, Columbus, OH\n  found     none");
  });
});

describe("cells that cannot be used", () => {
  it.each([
    ["neither number nor mark", { A_MEDIAN: "n/a" }, "A_MEDIAN", '"n/a"'],
    ["a fraction of a dollar", { A_PCT10: 60000.5 }, "A_PCT10", "60000.5"],
    ["a negative number", { A_MEAN: -1 }, "A_MEAN", "-1"],
    ["a wage of 0", { A_PCT10: 0 }, "A_PCT10", "0"],
    ["a comma out of place", { TOT_EMP: "12,34" }, "TOT_EMP", '"12,34"'],
    ["the mark of a high wage on jobs", { TOT_EMP: "#" }, "TOT_EMP", '"#"'],
    ["a decimal comma", { LOC_QUOTIENT: "1,02" }, "LOC_QUOTIENT", '"1,02"'],
  ])("says where there is %s", async (_what, cells, column, found) => {
    const { complained } = await failure(changedCell("states", "15-1252", "California", cells));
    expect(complained).toMatch(
      new RegExp(`state_M${YEAR}_dl, row \\d+, ${column} \\(California, 15-1252\\)\n {2}expected`),
    );
    expect(complained).toContain(`found     ${found}\n`);
    expect(complained).toContain("\n1 problem: ");
  });

  it("counts rows as the spreadsheet does", async () => {
    const { complained } = await failure(changedCell("national", "15-1252", "", { H_MEDIAN: "?" }));
    // The header, a major group, a sector, and then the first code.
    expect(complained).toContain(`national_M${YEAR}_dl, row 4, H_MEDIAN (U.S., 15-1252)`);
  });

  it.each([
    ["numbers", { A_PCT25: 900000 }, "900000"],
    ["a top-coded wage below a number", { A_PCT75: "#" }, "#"],
  ])("does not take percentiles that fall: %s", async (_what, cells, found) => {
    const { complained } = await failure(changedCell("states", "15-1252", "California", cells));
    expect(complained).toContain("expected  A_PCT10 ≤ A_PCT25 ≤ A_MEDIAN ≤ A_PCT75 ≤ A_PCT90");
    expect(complained).toMatch(new RegExp(`found {5}.*${found}`));
    expect(complained).toContain("\n1 problem: ");
  });
});

describe("price parities that cannot be used", () => {
  const state = (rows: Cells[], name: string) => rows.filter((row) => row.GeoName === name);

  it.each([
    [
      "a place that is no state",
      (rows: Cells[]) => [...rows, { ...rows[0], GeoName: "Guam" }],
      'expected  the nation, or the name of a state of data/pay/states.json\n  found     "Guam"',
    ],
    [
      "a state without a figure",
      (rows: Cells[]) => rows.map((row) => (row.GeoName === "Ohio" ? { ...row, [PRICE_YEAR]: "(NA)" } : row)),
      `${PRICE_YEAR} (Ohio)\n  expected  a number above 0\n  found     "(NA)"`,
    ],
    [
      "a state that is missing",
      (rows: Cells[]) => rows.filter((row) => row.GeoName !== "Ohio"),
      "expected  one row for Ohio with LineCode 1, “RPPs: All items”\n  found     none",
    ],
    [
      "a state twice",
      (rows: Cells[]) => [...rows, ...state(rows, "Ohio")],
      "expected  one row for Ohio with LineCode 1, “RPPs: All items”\n  found     rows ",
    ],
  ])("says that there is %s", async (_what, change, expected) => {
    const { complained } = await failure(spoiled("parities", change));
    expect(complained).toContain(expected);
    expect(complained).toContain("\n1 problem: ");
  });

  it("does not take another of BEA’s tables for all items", async () => {
    const { complained } = await failure(
      spoiled("parities", (rows) => rows.map((row) => ({ ...row, Description: "Real personal income" }))),
    );
    expect(complained).toContain("expected  one row for United States with LineCode 1");
  });

  it("says that there is no year", async () => {
    const { complained } = await failure((folder) =>
      edit(folder, NAMES.parities, (text) =>
        text.replace(`${PRICE_YEAR - 1},${PRICE_YEAR}`, "before,latest"),
      ),
    );
    expect(complained).toContain("expected  a column for each year, such as 2024");
  });
});
