import { expect, test } from "vitest";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { compileCatalogue } from "#data/compile-catalogue.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, dataset } from "../fixtures/real-data.ts";

const { table } = compileAreaPay(dataset);
const { metroCoverage } = compileCatalogue(dataset);
const METROS = catalogue.places.filter(({ kind }) => kind === "metro").map(({ id }) => id);
/** The official codes of the article’s six roles. */
const METRO_CODES = ["15-1252", "15-2051", "15-1253", "15-1243"];

test("metropolitan figures are as published: software developers in Seattle", () => {
  expect(table["15-1252"]?.["42660"]).toEqual({
    employment: 92_770,
    locationQuotient: null,
    mean: 174_920,
    p10: 99_190,
    p25: 132_800,
    median: 167_280,
    p75: 211_860,
    p90: 257_960,
    employmentFlag: null,
    locationQuotientFlag: null,
    wageFlag: null,
  });
});

test.each([
  ["15-1252", "41940", "San Jose-Sunnyvale-Santa Clara, CA", 87_350, 221_710, 213_110],
  ["15-1253", "42660", "Seattle-Tacoma-Bellevue, WA", 6_650, 135_140, 129_690],
  ["15-1243", "42660", "Seattle-Tacoma-Bellevue, WA", 2_500, 133_670, 105_430],
  ["15-2051", "41940", "San Jose-Sunnyvale-Santa Clara, CA", 6_060, 212_760, 185_080],
])("metropolitan figures are as published: %s in %s, %s", (code, id, name, employment, mean, median) => {
  expect(table[code]?.[id]).toMatchObject({ employment, mean, median });
  expect(catalogue.places.find((place) => place.id === id)?.name).toBe(name);
});

test("metropolitan figures are all published: no wage and no number of jobs is missing", () => {
  for (const { metro, soc, wageFlag, employmentFlag, ...figures } of dataset.metros.occupations) {
    expect([wageFlag, employmentFlag], `${soc} ${metro}`).toEqual([null, null]);
    expect(Object.values(figures), `${soc} ${metro}`).not.toContain(null);
  }
});

test("metropolitan figures are those of the codes of the article’s roles, in each of the 32 areas, and no more", () => {
  const found = Object.entries(table).flatMap(([code, byPlace]) =>
    Object.keys(byPlace)
      .filter((id) => METROS.includes(id))
      .map((id) => `${code} ${id}`),
  );
  expect(dataset.metros.occupations).toHaveLength(128);
  expect(found.sort()).toEqual(METRO_CODES.flatMap((code) => METROS.map((id) => `${code} ${id}`)).sort());
  expect(catalogue.roles.map(({ official }) => official.soc)).toEqual(expect.arrayContaining(METRO_CODES));
});

test("metropolitan figures are of areas with as many software developers as the coverage says", () => {
  expect(metroCoverage).toMatch(/^The 32 metropolitan areas with at least 9,500 software developers/);
  for (const id of METROS) {
    expect(table["15-1252"]?.[id]?.employment, id).toBeGreaterThanOrEqual(9_500);
  }
});

test.each([
  ["AZ", ["38060"]],
  ["CA", ["31080", "41740", "41860", "41940"]],
  ["FL", ["33100", "36740", "45300"]],
  ["TX", ["12420", "19100", "26420"]],
  ["WA", ["42660"]],
])("metropolitan figures count no more jobs than %s, in which the areas lie whole", (state, metros) => {
  for (const code of METRO_CODES) {
    const counted = metros.map((id) => present(table[code]?.[id]?.employment));
    const all = counted.reduce((sum, jobs) => sum + jobs, 0);
    expect(all, code).toBeLessThan(present(table[code]?.[state]?.employment));
  }
});
