import { expect, test } from "vitest";
import { exportUnit, exportWeeks } from "#domain/export-unit.ts";
import { PAY_UNITS } from "#domain/pay-units.ts";
import { BACKEND, DATA_SCIENTIST, realRole } from "../fixtures/real-data.ts";
import { format, realPay } from "../fixtures/real-pay.ts";

const HOURS = { [BACKEND]: { work: 45, onCall: 15 } };
const ROLES = [realRole(BACKEND), realRole(DATA_SCIENTIST)];

test("the unit of an export says how it was converted, and of an hour of life no one week", () => {
  expect(PAY_UNITS.map((unit) => exportUnit(realPay({ unit }, HOURS), format))).toEqual([
    "a year",
    "a month, a twelfth of a year’s",
    "an hour at 2,080 hours a year",
    "an hour of life",
  ]);
});

test("each role's week is a setting of an export in hours of life, in the order of the roles", () => {
  expect(Object.entries(exportWeeks(ROLES, realPay({ unit: "life" }, HOURS)))).toEqual([
    ["hours a week worked, Backend / API Developer", 45],
    ["hours a week on call, Backend / API Developer", 15],
    ["hours a week worked, Data Scientist", 40],
    ["hours a week on call, Data Scientist", 0],
  ]);
});

test("no week is a setting of an export in another unit", () => {
  for (const unit of ["year", "month", "hour"] as const) {
    expect(exportWeeks(ROLES, realPay({ unit }, HOURS))).toEqual({});
  }
});
