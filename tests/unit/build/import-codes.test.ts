import { describe, expect, it } from "vitest";
import {
  datasetCopy,
  edit,
  editPay,
  payFile,
  publish,
  publishedTables,
  rowOf,
  runImport,
} from "./import/published.ts";

async function withoutStates(root: string, soc: string): Promise<void> {
  await editPay(root, "states", (file) => {
    file.occupations = file.occupations.filter((row) => row.soc !== soc);
  });
}

describe("a code without state figures", () => {
  it("adds the states of a code that had none, and says of a state without a row that it has none", async () => {
    const root = await datasetCopy();
    const before = await payFile(root, "states");
    await withoutStates(root, "15-1254");
    const tables = await publishedTables();
    const states = tables.states.filter((row) => row.OCC_CODE !== "15-1254" || row.AREA_TITLE !== "Wyoming");
    const { code, said } = await runImport(await publish({ ...tables, states }), root);
    expect(code).toBe(0);
    expect(said).toMatch(/states\.json +May \d+: 51 rows added$/m);
    const { occupations } = await payFile(root, "states");
    const rows = occupations.filter(({ soc }) => soc === "15-1254");
    expect(occupations.slice(-rows.length)).toEqual(rows);
    expect(rows.slice(0, -1)).toEqual(
      before.occupations.filter(({ soc, state }) => soc === "15-1254" && state !== "WY"),
    );
    expect(rows.at(-1)).toMatchObject({
      state: "WY",
      median: null,
      employmentFlag: "no_row_published",
      locationQuotientFlag: "no_row_published",
      wageFlag: "no_row_published",
    });
  });

  it("says of a code that has no state figures that it has none", async () => {
    const root = await datasetCopy();
    await withoutStates(root, "15-1254");
    const tables = await publishedTables();
    const states = tables.states.filter((row) => row.OCC_CODE !== "15-1254");
    const { code, said } = await runImport(await publish({ ...tables, states }), root);
    expect(code).toBe(0);
    expect(said).toContain("15-1254 has no state figures, neither before nor in the workbook.");
  });
});

describe("the codes of occupations.json", () => {
  it("are those of the pay files: a new one is added with BLS’s title, another that is gone is removed", async () => {
    const root = await datasetCopy();
    await edit(root, "occupations.json", (text) => text.replaceAll("15-1242", "15-1211"));
    const tables = await publishedTables();
    const analysts = { OCC_CODE: "15-1211", OCC_TITLE: "Computer Systems Analysts" };
    const national = { ...rowOf(tables.national, "15-1242"), ...analysts, A_MEDIAN: 103790 };
    const state = { ...rowOf(tables.states, "15-1242", "Ohio"), ...analysts };
    const folder = await publish({
      ...tables,
      national: [...tables.national, national],
      states: [...tables.states, state],
    });
    const { code, said } = await runImport(folder, root);
    expect(code).toBe(0);
    const codes = new Set((await payFile(root, "states")).occupations.map(({ soc }) => soc));
    expect(codes.has("15-1242")).toBe(false);
    expect([...codes].at(-1)).toBe("15-1211");
    expect((await payFile(root, "national")).occupations.at(-1)).toMatchObject({
      soc: "15-1211",
      title: "Computer Systems Analysts",
      median: 103790,
    });
    expect(said).toMatch(/national\.json +May \d+: 1 row added, 1 row removed/);
    expect(said).toMatch(/states\.json +May \d+: 51 rows added, 51 rows removed/);
    expect(said).toMatch(/15-1211 +Computer Systems Analysts +new: 103,790/);
  });
});
