import { expect, test } from "vitest";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { madeDataset } from "../fixtures/made-dataset.ts";

test("a figure stands under its code and its place, and a place of the map under its id", () => {
  const none = { mean: null, p10: null, p25: null, median: 7, p75: null, p90: null };
  const pay = { employment: 1, ...none, employmentFlag: null, wageFlag: null };
  const data = madeDataset();
  const quotient = { locationQuotient: 1.5, locationQuotientFlag: null };
  data.states.occupations = ["G-1", "G-2"].map((soc) => ({ soc, state: "EA", ...pay, ...quotient }));
  data.metros.occupations = [{ soc: "G-1", metro: "T1", ...pay }];
  expect(compileAreaPay(data)).toEqual({
    table: {
      "G-1": {
        EA: { ...pay, ...quotient },
        T1: { ...pay, locationQuotient: null, locationQuotientFlag: null },
      },
      "G-2": { EA: { ...pay, ...quotient } },
    },
    tiles: [{ id: "EA", row: 1, column: 2 }],
  });
});
