import { describe, expect, test } from "vitest";
import { oneCurrency, oneRegion, percentilesAreOrdered } from "#data/checks/pay.ts";
import { metrosFile, nationalFile, roleFile, statesFile } from "../../fixtures/made-files.ts";

const { pay } = roleFile("rigger").role;

test("every amount is expected to be in the currency of the first, a role’s before the official ones", () => {
  const roles = [roleFile("rigger"), roleFile("caulker", { pay: { ...pay, currency: "XAU" } })];
  const national = { ...nationalFile({}), currency: "XAG" };
  expect(oneCurrency.run({ roles, national, states: statesFile([]) })).toEqual(
    [
      { file: "roles/caulker.json", path: "pay.currency", found: "XAU" },
      { file: "pay/national.json", path: "currency", found: "XAG" },
    ].map((problem) => ({ ...problem, expected: "XTS", fix: "Give every figure in the same currency." })),
  );
});

test("every range is expected to be of the region of the first", () => {
  const roles = [roleFile("rigger"), roleFile("caulker", { pay: { ...pay, region: "Island" } })];
  expect(oneRegion.run({ roles })).toEqual([
    {
      file: "roles/caulker.json",
      path: "pay.region",
      expected: "Harbour",
      found: "Island",
      fix: "Give the ranges of one region.",
    },
  ]);
});

test("where no role could be read there is nothing to be in one currency or of one region", () => {
  expect(oneCurrency.run({ roles: [] })).toEqual([]);
  expect(oneRegion.run({ roles: [] })).toEqual([]);
});

describe("percentiles", () => {
  const found = (row: object) =>
    percentilesAreOrdered
      .run({ national: nationalFile(row), states: statesFile(["N"], row), metros: metrosFile(["7"], row) })
      .map((problem) => `${problem.file}: ${problem.found}`);

  test("may be equal", () => {
    expect(found({ p10: 1200, p25: 1200, median: 1500, p75: 1500, p90: 1500 })).toEqual([]);
  });

  test("may not fall, in any file", () => {
    expect(found({ p10: 1400, p25: 1300 })).toEqual(
      ["national", "states", "metros"].map((name) => `pay/${name}.json: 1400, 1300, 1500, 1700, 1900`),
    );
  });
});
