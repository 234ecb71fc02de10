import { describe, expect, test } from "vitest";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, changed, dataset } from "../fixtures/real-data.ts";

const { table, tiles } = compileAreaPay(dataset);
const STATES = catalogue.places.filter(({ kind }) => kind === "state").map(({ id }) => id);

describe("figures of states", () => {
  test("are as published: software developers in California", () => {
    expect(table["15-1252"]?.CA).toEqual({
      employment: 284_390,
      locationQuotient: 1.44,
      mean: 186_770,
      p10: 105_060,
      p25: 136_990,
      median: 174_410,
      p75: 216_670,
      p90: 272_670,
      employmentFlag: null,
      locationQuotientFlag: null,
      wageFlag: null,
    });
  });

  test("are missing where they were withheld, though the number of jobs is known", () => {
    expect(table["15-1252"]?.AK).toEqual({
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
  });

  test("say which of them this project derived", () => {
    expect(table["15-1243"]?.CA).toMatchObject({
      locationQuotient: 0.79,
      locationQuotientFlag: "derived_not_published",
      wageFlag: null,
    });
  });

  test("have all 51 states for each of their codes, published or flagged", () => {
    for (const code of new Set(dataset.states.occupations.map(({ soc }) => soc))) {
      expect(Object.keys(table[code] ?? {}), code).toEqual(expect.arrayContaining(STATES));
    }
  });
});

test("a metropolitan area has no location quotient, though its figures are published", () => {
  const row = dataset.metros.occupations.find(({ soc, metro }) => soc === "15-1252" && metro === "42660");
  const { soc: _soc, metro: _metro, ...figures } = present(row);
  expect(table["15-1252"]?.["42660"]).toEqual({
    ...figures,
    locationQuotient: null,
    locationQuotientFlag: null,
  });
});

test("the nation is not among the areas: every page has its figures already", () => {
  for (const byPlace of Object.values(table)) expect(byPlace).not.toHaveProperty("US");
});

test("a place without a row is absent, and not filled from another", () => {
  const bare = compileAreaPay(
    changed(({ metros }) => {
      metros.occupations = metros.occupations.filter(({ metro }) => metro !== "42660");
    }),
  );
  expect(bare.table["15-1252"]).not.toHaveProperty("42660");
  expect(bare.table["15-1252"]?.WA).toEqual(table["15-1252"]?.WA);
});

test("every state has a tile of the map", () => {
  expect(tiles.map(({ id }) => id).sort()).toEqual(STATES.toSorted());
  expect(tiles.find(({ id }) => id === "AK")).toEqual({ id: "AK", row: 0, column: 0 });
  expect(tiles.find(({ id }) => id === "CA")).toEqual({ id: "CA", row: 4, column: 1 });
});
