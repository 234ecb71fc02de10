import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { edit, editPay, PRICE_YEAR, writeWorkbook, YEAR } from "./import/published.ts";
import { changedCell, failure, keepSoundFolder, NAMES, spoiled, tables } from "./import/spoiled.ts";

keepSoundFolder();

describe("a workbook that cannot be used", () => {
  it.each([
    ["national", "expected  one file national_M<year>_dl.xlsx"],
    ["states", "expected  one file state_M<year>_dl.xlsx"],
    ["parities", "expected  one file SARPP_STATE_<years>.csv or .xlsx"],
  ] as const)("says that %s is missing and where it is to be had", async (key, expected) => {
    const { complained } = await failure((folder) => rm(join(folder, NAMES[key])));
    expect(complained).toContain(expected);
    expect(complained).toContain("found     none");
    expect(complained).toMatch(/fix {7}Download it \(https:\/\/\S+.*\) and unzip it into the folder\./);
    expect(complained).toContain("\n1 problem: ");
  });

  it("says that the folder is not there", async () => {
    const { complained, folder } = await failure((each) => rm(each, { recursive: true }));
    expect(complained).toContain(`${folder}\n  expected  a folder`);
    expect(complained).toContain("found     no such folder");
  });

  it("does not choose between two years", async () => {
    const { complained } = await failure((folder) =>
      cp(join(folder, NAMES.states), join(folder, `state_M${YEAR + 1}_dl.xlsx`)),
    );
    expect(complained).toContain(`found     state_M${YEAR}_dl.xlsx, state_M${YEAR + 1}_dl.xlsx`);
  });

  it("does not mix years", async () => {
    const { complained } = await failure(async (folder) => {
      await rm(join(folder, NAMES.states));
      await writeWorkbook(join(folder, `state_M${YEAR + 1}_dl.xlsx`), `state_M${YEAR + 1}_dl`, tables.states);
    });
    expect(complained).toContain(`found     May ${YEAR} and May ${YEAR + 1}`);
  });

  it("does not take a workbook that was renamed to another year", async () => {
    const { complained } = await failure(async (folder) => {
      for (const name of ["national_M", "state_M", "MSA_M"]) {
        await cp(join(folder, `${name}${YEAR}_dl.xlsx`), join(folder, `${name}${YEAR + 1}_dl.xlsx`));
        await rm(join(folder, `${name}${YEAR}_dl.xlsx`));
      }
    });
    expect(complained).toContain(`state_M${YEAR + 1}_dl.xlsx › state_M${YEAR}_dl`);
    expect(complained).toContain(`expected  figures of May ${YEAR + 1}, as the file’s name says`);
    expect(complained).toContain("3 problems:");
  });

  it.each([
    ["text", () => Buffer.from("<!doctype html><title>Not found</title>")],
    ["an empty file", () => Buffer.alloc(0)],
    ["half a download", (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ["a download without its last bytes", (whole: Buffer) => whole.subarray(0, -100)],
  ])("does not take %s for a workbook", async (_what, change) => {
    const { complained } = await failure(async (folder) => {
      const path = join(folder, NAMES.states);
      await writeFile(path, change(await readFile(path)));
    });
    expect(complained).toContain(`state_M${YEAR}_dl.xlsx\n  expected  a file that can be read\n`);
    expect(complained).toContain("fix       Download the file anew, and unzip it.");
    expect(complained).toContain("\n1 problem: ");
  });

  it("says that no sheet has the table", async () => {
    const { complained } = await failure((folder) =>
      writeWorkbook(join(folder, NAMES.national), "Notes", [{ NOTE: "moved" }]),
    );
    expect(complained).toContain("expected  one sheet with a header that names OCC_CODE and AREA");
    expect(complained).toContain("found     none in Field descriptions, Notes");
  });

  it("names the columns that are missing and those that are there", async () => {
    const { complained } = await failure(
      spoiled("states", (rows) => rows.map(({ A_MEDIAN, LOC_QUOTIENT, ...rest }) => rest)),
    );
    expect(complained).toContain(`state_M${YEAR}_dl.xlsx › state_M${YEAR}_dl\n`);
    expect(complained).toContain("expected  the columns LOC_QUOTIENT, A_MEDIAN\n");
    expect(complained).toMatch(/found {5}only AREA, AREA_TITLE, .*A_PCT90/);
  });
});

describe("the dataset to import into", () => {
  it.each([
    ["national", `May ${YEAR}`, `May ${YEAR + 1}`],
    ["states", `May ${YEAR}`, `May ${YEAR + 1}`],
    ["metros", `May ${YEAR}`, `May ${YEAR + 1}`],
    ["parities", `${PRICE_YEAR}`, `${PRICE_YEAR + 1}`],
  ] as const)("does not get older figures: %s", async (key, period, newer) => {
    const { complained } = await failure((_folder, root) =>
      editPay(root, key, (content) => {
        content.period = newer;
      }),
    );
    expect(complained).toContain(`${NAMES[key]}\n  expected  figures of ${newer} or later`);
    expect(complained).toContain(`found     figures of ${period}\n`);
  });

  it.each([
    ["no JSON", (text: string) => text.slice(0, 200)],
    ["not of its schema", (text: string) => text.replace('"per": "year"', '"per": "hour"')],
  ])("has to be sound itself: a file that is %s", async (_what, change) => {
    const { complained, root } = await failure((_folder, each) => edit(each, "pay/states.json", change));
    expect(complained).toContain(`${join(root, "pay/states.json")}\n  expected  a file of the dataset`);
    expect(complained).toContain("fix       Run npm run check:data");
  });
});

describe("the dataset that would result", () => {
  it("is refused when the dataset’s own checks refuse it", async () => {
    const { complained, root } = await failure((_folder, each) =>
      editPay(each, "states", (file) => {
        file.states.push(...file.states.slice(0, 1));
      }),
    );
    expect(complained).toContain(`${join(root, "pay/states.json")} › `);
  });
});

describe("several problems", () => {
  it("are listed together", async () => {
    const { complained } = await failure(async (folder) => {
      await changedCell("national", "15-1252", "", { A_MEDIAN: "n/a" })(folder);
      await changedCell("states", "15-1252", "Ohio", { A_MEDIAN: "n/a" })(folder);
      await rm(join(folder, NAMES.parities));
    });
    expect(complained).toContain("SARPP_STATE_<years>.csv");
    expect(complained).toContain("(U.S., 15-1252)");
    expect(complained).toContain("(Ohio, 15-1252)");
    expect(complained).toContain("\n3 problems: ");
  });

  it("are cut short after a dozen", async () => {
    const { complained } = await failure(
      spoiled("states", (rows) => rows.map((row) => ({ ...row, TOT_EMP: "x" }))),
    );
    const count = tables.states.filter((row) => row.AREA_TITLE !== "Puerto Rico").length;
    expect(complained.match(/expected/g)).toHaveLength(12);
    expect(complained).toMatch(new RegExp(`… and ${count - 12} more\\.\n\n${count} problems: `));
  });
});
