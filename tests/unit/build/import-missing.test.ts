import { describe, expect, it } from "vitest";
import {
  datasetCopy,
  payFile,
  publish,
  publishedTables,
  rowOf,
  runImport,
  textsIn,
  YEAR,
} from "./import/published.ts";

describe("figures that were not published", () => {
  it("keeps each mark’s meaning", async () => {
    const root = await datasetCopy();
    const tables = await publishedTables();
    Object.assign(rowOf(tables.states, "15-1252", "Texas"), { A_PCT90: "#" });
    Object.assign(rowOf(tables.states, "15-1252", "Ohio"), { TOT_EMP: "**", LOC_QUOTIENT: "**" });
    Object.assign(rowOf(tables.states, "15-1252", "Utah"), { A_MEAN: "*", A_PCT90: "#" });
    Object.assign(rowOf(tables.states, "15-1252", "Iowa"), { A_MEDIAN: "~", TOT_EMP: null });
    Object.assign(rowOf(tables.national, "15-1252"), { A_PCT90: "#", H_MEDIAN: "#", EMP_PRSE: "**" });
    Object.assign(rowOf(tables.national, "15-2051"), { TOT_EMP: "**" });
    const { code, said } = await runImport(await publish(tables), root);
    expect(code).toBe(0);
    const { occupations } = await payFile(root, "states");
    const state = (id: string) => occupations.find((row) => row.soc === "15-1252" && row.state === id);
    expect(state("TX")).toMatchObject({ p90: null, wageFlag: "top_coded", employmentFlag: null });
    expect(state("TX")?.p75).toBeGreaterThan(0);
    expect(state("OH")).toMatchObject({
      employment: null,
      locationQuotient: null,
      employmentFlag: "not_released",
      locationQuotientFlag: "not_released",
      wageFlag: null,
    });
    expect(state("UT")).toMatchObject({ mean: null, p90: null, wageFlag: "not_released" });
    expect(state("IA")).toMatchObject({
      median: null,
      employment: null,
      employmentFlag: "not_released",
      locationQuotientFlag: null,
      wageFlag: "not_released",
    });
    const national = await payFile(root, "national");
    expect(national.occupations.slice(0, 2)).toMatchObject([
      { p90: null, hourlyMedian: null, employmentRsePct: null, flag: "top_coded" },
      { employment: null, flag: "not_released" },
    ]);
    expect(said).toMatch(/national\.json +May \d+: 4 newly missing, 2 flags changed/);
    expect(said).toMatch(/states\.json +May \d+: 7 newly missing, 6 flags changed/);
  });
});

describe("metropolitan areas", () => {
  it("stay as they are when the folder has no workbook of them", async () => {
    const root = await datasetCopy();
    const before = await textsIn(root);
    const tables = await publishedTables();
    const folder = await publish(tables, { year: YEAR + 1, without: ["metros"] });
    const { code, said } = await runImport(folder, root);
    expect(code).toBe(0);
    const after = await textsIn(root);
    expect(after["pay/metros.json"]).toBe(before["pay/metros.json"]);
    expect(after["pay/national.json"]).toContain(`"period": "May ${YEAR + 1}"`);
    expect(said).toContain(`metros.json stays at May ${YEAR}: the folder has no MSA_M<year>_dl.xlsx.`);
    expect(said).toContain("give the file a source of its own");
  });

  it("are renewed, with no row where none was published and a remark on a new name", async () => {
    const root = await datasetCopy();
    const tables = await publishedTables();
    const metros = tables.metros
      .filter((row) => row.AREA !== 12060 || row.OCC_CODE !== "15-1243")
      .map((row) => (row.AREA === 41860 ? { ...row, AREA_TITLE: "San Francisco, CA" } : row));
    Object.assign(rowOf(metros, "15-1252", "Columbus, OH"), { A_MEDIAN: 112233 });
    const { code, said } = await runImport(await publish({ ...tables, metros }), root);
    expect(code).toBe(0);
    const file = await payFile(root, "metros");
    const row = (metro: string, soc: string) =>
      file.occupations.find((each) => each.metro === metro && each.soc === soc);
    expect(row("18140", "15-1252")?.median).toBe(112233);
    expect(row("12060", "15-1243")).toMatchObject({
      employment: null,
      median: null,
      employmentFlag: "no_row_published",
      wageFlag: "no_row_published",
    });
    expect(file.metros.find(({ metro }) => metro === "41860")?.name).toBe(
      "San Francisco-Oakland-Fremont, CA",
    );
    expect(said).toContain("BLS now calls the area 41860 “San Francisco, CA”");
    expect(said).toContain("“coverage”");
  });
});
