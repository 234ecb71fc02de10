import { execFile } from "node:child_process";
import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { main } from "#build/import-pay.ts";
import {
  type Cells,
  datasetCopy,
  editPay,
  PRICE_FILE,
  PRICE_YEAR,
  type Published,
  payFile,
  publish,
  publishedTables,
  rowOf,
  runImport,
  textsIn,
  writeWorkbook,
  YEAR,
} from "./import/published.ts";

const PAY = ["pay/national.json", "pay/states.json", "pay/metros.json", "pay/price-parities.json"];

/** The last release's figures, and its literal ones for three places that everybody can look up. */
async function release2025(): Promise<Published> {
  const tables = await publishedTables();
  Object.assign(rowOf(tables.national, "15-2051"), {
    A_PCT10: "67,240",
    A_PCT25: "85,660",
    A_MEDIAN: "120,230",
    A_PCT75: "158,880",
    A_PCT90: "199,130",
  });
  Object.assign(rowOf(tables.states, "15-1252", "California"), {
    A_MEDIAN: 174410,
    A_PCT75: "#",
    A_PCT90: "#",
  });
  const alaska = { TOT_EMP: 530, LOC_QUOTIENT: 0.15, A_MEAN: "*", A_PCT10: "*", A_PCT25: "*" };
  Object.assign(rowOf(tables.states, "15-1252", "Alaska"), {
    ...alaska,
    A_MEDIAN: "*",
    A_PCT75: "*",
    A_PCT90: "*",
  });
  return tables;
}

/** A dataset copy of the year before, with a few other figures. */
async function outdatedCopy(): Promise<string> {
  const root = await datasetCopy();
  await editPay(root, "national", (file) => {
    file.period = `May ${YEAR - 1}`;
    for (const row of file.occupations) {
      if (row.soc === "15-2051") row.median = 110000;
      if (row.soc === "15-1253") row.median = (row.median ?? 0) * 2;
    }
  });
  await editPay(root, "states", (file) => {
    file.period = `May ${YEAR - 1}`;
    const row = file.occupations.find(({ soc, state }) => soc === "15-1252" && state === "OH");
    if (row) row.employment = 1;
  });
  await editPay(root, "metros", (file) => {
    file.period = `May ${YEAR - 1}`;
  });
  await editPay(root, "parities", (file) => {
    file.period = `${PRICE_YEAR - 1}`;
    file.parities = file.parities.map((row) => (row.state === "CA" ? { ...row, allItems: 111 } : row));
  });
  return root;
}

describe("importing figures that are there already", () => {
  it("changes no byte and touches no file", async () => {
    const root = await datasetCopy();
    const before = await textsIn(root);
    const times = await Promise.all(PAY.map(async (file) => (await stat(join(root, file))).mtimeMs));
    const { code, said } = await runImport(await publish(await publishedTables()), root);
    expect(said).toContain("Nothing changed");
    expect(code).toBe(0);
    expect(await textsIn(root)).toEqual(before);
    expect(await Promise.all(PAY.map(async (file) => (await stat(join(root, file))).mtimeMs))).toEqual(times);
  });

  it("reads numbers with thousands commas, a header in small letters, and parities from a workbook", async () => {
    const root = await datasetCopy();
    const before = await textsIn(root);
    const tables = await publishedTables();
    const comma = (value: string | number | null) =>
      typeof value === "number" ? new Intl.NumberFormat("en-US").format(value) : value;
    const smallLetters = (rows: readonly Cells[]) =>
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, value]) => [column.toLowerCase(), comma(value)]),
        ),
      );
    const folder = await publish(tables, { without: ["national", "states", "parities"] });
    await writeWorkbook(join(folder, `national_M${YEAR}_dl.xlsx`), "data", smallLetters(tables.national));
    await writeWorkbook(
      join(folder, `state_M${YEAR}_dl.xlsx`),
      `All May ${YEAR} data`,
      smallLetters(tables.states),
    );
    await writeWorkbook(join(folder, PRICE_FILE.replace("csv", "xlsx")), "SARPP", tables.parities);
    const { code, said, complained } = await runImport(folder, root);
    expect(complained).toBe("");
    expect(said).toContain("Nothing changed");
    expect(code).toBe(0);
    expect(await textsIn(root)).toEqual(before);
  });
});

describe("importing a newer year", () => {
  it("puts every figure where it belongs", async () => {
    const sound = await textsIn(await datasetCopy());
    const root = await outdatedCopy();
    const { code } = await runImport(await publish(await publishedTables()), root);
    expect(code).toBe(0);
    expect(await textsIn(root)).toEqual(sound);
  });

  it("has the figures that BLS printed", async () => {
    const root = await outdatedCopy();
    const { code } = await runImport(await publish(await release2025()), root);
    expect(code).toBe(0);
    const national = await payFile(root, "national");
    expect(national.period).toBe(`May ${YEAR}`);
    expect(national.occupations.find(({ soc }) => soc === "15-2051")).toMatchObject({
      title: "Data Scientists",
      p10: 67240,
      p25: 85660,
      median: 120230,
      p75: 158880,
      p90: 199130,
    });
    const states = await payFile(root, "states");
    const developers = states.occupations.filter(({ soc }) => soc === "15-1252");
    expect(developers.find(({ state }) => state === "CA")).toMatchObject({
      median: 174410,
      p75: null,
      wageFlag: "top_coded",
    });
    expect(developers.find(({ state }) => state === "AK")).toEqual({
      soc: "15-1252",
      state: "AK",
      employment: 530,
      locationQuotient: 0.15,
      mean: null,
      p10: null,
      p25: null,
      median: null,
      p75: null,
      p90: null,
      employmentFlag: null,
      locationQuotientFlag: null,
      wageFlag: "not_released",
    });
    const parities = await payFile(root, "parities");
    expect(parities.period).toBe(`${PRICE_YEAR}`);
  });

  it("rounds price parities to the two decimals of the file", async () => {
    const root = await datasetCopy();
    const tables = await publishedTables();
    const parities = tables.parities.map((row) =>
      row.GeoName === "California" ? { ...row, [PRICE_YEAR]: 110.716 } : row,
    );
    expect((await runImport(await publish({ ...tables, parities }), root)).code).toBe(0);
    const file = await payFile(root, "parities");
    expect(file.parities.find(({ state }) => state === "CA")?.allItems).toBe(110.72);
  });

  it("prints what changed and what to do by hand", async () => {
    const { said } = await runImport(await publish(await release2025()), await outdatedCopy());
    const pay = `May ${YEAR - 1} → May ${YEAR}`;
    const lines = [
      `national\\.json +${pay}: \\d+ figures changed`,
      `states\\.json +${pay}: \\d+ figures? changed.*`,
      `metros\\.json +${pay}: no figure changed`,
      `price-parities\\.json +${PRICE_YEAR - 1} → ${PRICE_YEAR}: 1 figure changed`,
      " +15-2051 +Data Scientists +110,000 → 120,230 +\\+9\\.3%",
      " +15-1253 .* +[\\d,]+ → [\\d,]+ +−50\\.0%",
      " +15-1252 +Software Developers +[\\d,]+, unchanged",
    ];
    for (const line of lines) expect(said).toMatch(new RegExp(`${line}$`, "m"));
    expect(said).toMatch(/sources\.json: \S+ needs period “May \d+”; \S+ needs period “\d+”\./);
    expect(said).toContain("npm run check:data");
  });

  it("takes BLS’s own location quotients in place of derived ones", async () => {
    const root = await datasetCopy();
    let derived = 0;
    await editPay(root, "states", (file) => {
      for (const row of file.occupations) {
        if (row.soc !== "15-1243" || row.locationQuotient === null) continue;
        row.locationQuotientFlag = "derived_not_published";
        derived += 1;
      }
    });
    const { code, said } = await runImport(await publish(await publishedTables()), root);
    expect(code).toBe(0);
    expect(said).toMatch(new RegExp(`states\\.json +May ${YEAR}: ${derived} flags changed$`, "m"));
    expect(said).toMatch(/national\.json +May \d+: unchanged$/m);
    expect((await textsIn(root))["pay/states.json"]).not.toContain("derived_not_published");
  });
});

describe("a dataset that cannot be written to", () => {
  it("is left as it is", async () => {
    const root = await outdatedCopy();
    const before = await payFile(root, "national");
    await mkdir(join(root, "pay/price-parities.json.import"));
    const { code, said, complained } = await runImport(await publish(await publishedTables()), root);
    expect({ code, said }).toEqual({ code: 1, said: "" });
    expect(complained).toMatch(/expected {2}a folder that can be written to\n {2}found {5}EISDIR/);
    expect(await payFile(root, "national")).toEqual(before);
    expect((await readdir(join(root, "pay"))).filter((name) => name.endsWith(".import"))).toEqual([
      "price-parities.json.import",
    ]);
  });
});

describe("the command", () => {
  it("takes the folder from the command line", async () => {
    const folder = await publish(await publishedTables());
    const args = ["src/build/run.mjs", "import-pay", folder, await datasetCopy()];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toContain("Nothing changed");
  });

  it("says how it is used when there is no folder", async () => {
    const complained = vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await main()).toBe(1);
    expect(complained.mock.calls).toEqual([
      [expect.stringMatching(/^Usage: npm run data:import -- <folder>\n/)],
    ]);
  });
});
