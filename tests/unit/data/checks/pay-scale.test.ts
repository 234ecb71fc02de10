import { describe, expect, test } from "vitest";
import type { ReadableFiles } from "#data/checks/check.ts";
import { payIsOfOneScale } from "#data/checks/pay-scale.ts";
import { metrosFile, nationalFile, roleFile, statesFile } from "../../fixtures/made-files.ts";

const NONE = { mean: null, p10: null, p25: null, median: null, p75: null, p90: null };

const found = (files: ReadableFiles) => payIsOfOneScale.run(files).map((problem) => problem.found);

describe.each([
  ["pay/national.json", (row: object) => ({ national: nationalFile(row) })],
  ["pay/states.json", (row: object) => ({ states: statesFile(["N"], row) })],
  ["pay/metros.json", (row: object) => ({ metros: metrosFile(["7"], row) })],
])("%s", (file, filesWith: (row: object) => ReadableFiles) => {
  test("an amount is compared with the middle of those that are there", () => {
    const files = filesWith({ ...NONE, mean: 1_000_000, p10: 1000, p90: 1 });
    expect(payIsOfOneScale.run(files)).toEqual(
      ["mean", "p90"].map((key) => ({
        file,
        path: `occupations[0].${key}`,
        expected: "an amount a year from 10 to 100000, as the dataset’s others are around 1000",
        found: key === "mean" ? "1000000" : "1",
        fix: "Compare the figure with its source: it is a whole amount a year, not in thousands.",
      })),
    );
  });

  test("a hundred times the middle one, and a hundredth of it, are just possible", () => {
    expect(found(filesWith({ ...NONE, p10: 10, median: 1000, p90: 100_000 }))).toEqual([]);
    expect(found(filesWith({ ...NONE, p10: 9, median: 1000, p90: 100_001 }))).toEqual(["9", "100001"]);
  });
});

test("figures that are missing do not move the middle", () => {
  const missing = Array.from({ length: 9 }, () => NONE);
  const national = nationalFile({ ...NONE, p10: 1000, median: 1000, p90: 1_000_000 }, ...missing);
  expect(found({ national })).toEqual(["1000000"]);
});

test("both ends of a role’s range count, in whatever order the amounts stand", () => {
  const { pay } = roleFile("rigger").role;
  const roles = [
    roleFile("rigger", { pay: { ...pay, from: 900_000, to: 1000 } }),
    roleFile("caulker", { pay: { ...pay, from: 1200, to: 3 } }),
    roleFile("sailmaker"),
  ];
  expect(payIsOfOneScale.run({ roles }).map(({ file, path }) => `${file} ${path}`)).toEqual([
    "roles/rigger.json pay.from",
    "roles/caulker.json pay.to",
  ]);
});

test("without any amount there is nothing to compare", () => {
  expect(payIsOfOneScale.run({})).toEqual([]);
});
