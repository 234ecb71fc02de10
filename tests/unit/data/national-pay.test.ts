import { expect, test } from "vitest";
import { compileCatalogue } from "#data/compile-catalogue.ts";
import { present } from "../fixtures/present.ts";
import { catalogue, changed, DATA_ENGINEER } from "../fixtures/real-data.ts";

test.each([
  ["15-1252", "Software Developers", [82_460, 105_210, 135_980, 171_980, 214_670], 148_100, 1_687_890],
  ["15-2051", "Data Scientists", [67_240, 85_660, 120_230, 158_880, 199_130], 126_800, 262_440],
  [
    "15-1253",
    "Software Quality Assurance Analysts and Testers",
    [61_440, 80_310, 104_300, 133_180, 167_010],
    111_490,
    186_740,
  ],
  ["15-1243", "Database Architects", [86_240, 109_370, 139_500, 169_290, 204_000], 144_440, 67_140],
])("%s, %s, has its national figures of May 2025", (soc, title, percentiles, mean, employment) => {
  const row = present(catalogue.national[soc]);
  expect(row).toMatchObject({ title, mean, employment });
  expect([row.p10, row.p25, row.median, row.p75, row.p90]).toEqual(percentiles);
});

test("national figures say how sure they are, in percent of standard error", () => {
  expect(catalogue.national["15-1253"]).toMatchObject({ employmentRsePct: 2.3, meanRsePct: 0.7 });
});

test("the nation has no location quotient, which is not a figure that is missing", () => {
  for (const row of Object.values(catalogue.national)) {
    expect(row).toMatchObject({ locationQuotient: null, locationQuotientFlag: null });
  }
});

test("there are figures for alternatives too, though they stand for no role", () => {
  expect(Object.keys(catalogue.national)).toHaveLength(9);
  expect(catalogue.national["15-1221"]?.median).toBe(140_300);
});

test("what was not published stays missing and keeps the flag that says why", () => {
  const { national } = compileCatalogue(
    changed((copy) => {
      const row = present(copy.national.occupations.find(({ soc }) => soc === "15-1243"));
      Object.assign(row, { p90: null, employment: null, flag: "top_coded" });
    }),
  );
  expect(national["15-1243"]).toMatchObject({
    p90: null,
    p75: 169_290,
    employment: null,
    wageFlag: "top_coded",
    employmentFlag: "top_coded",
  });
});

test("a code without a row has no figures, none is made up, and its role is named all the same", () => {
  const { national, roles } = compileCatalogue(
    changed((copy) => {
      copy.national.occupations = copy.national.occupations.filter(({ soc }) => soc !== "15-1243");
    }),
  );
  expect(national).not.toHaveProperty("15-1243");
  expect(roles.find(({ slug }) => slug === DATA_ENGINEER)?.official.title).toBe("Database Architects");
});
