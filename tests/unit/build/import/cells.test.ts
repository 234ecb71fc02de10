import fc from "fast-check";
import { expect, it } from "vitest";
import { readCell } from "#build/import/cells.ts";

it("reads a number the same from a number and from text, with commas or without", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 999 }),
      (whole, part) => {
        const value = Number(`${whole}.${String(part).padStart(3, "0")}`);
        const expected = { kind: "number", value };
        expect(readCell(value)).toEqual(expected);
        expect(readCell(String(value))).toEqual(expected);
        expect(readCell(` ${value.toLocaleString("en-US", { maximumFractionDigits: 3 })} `)).toEqual(
          expected,
        );
      },
    ),
  );
});

it.each([null, undefined, "", " ", "*", "**", "~", " * "])(
  "takes %o for a figure that was not released",
  (cell) => {
    expect(readCell(cell)).toEqual({ kind: "withheld" });
  },
);

it("takes # for a wage above the highest printed one", () => {
  expect(readCell("#")).toEqual({ kind: "top" });
});

it.each([
  "n/a",
  "***",
  "1,23",
  "1,2345",
  "1.2.3",
  "-5",
  "1e3",
  "$5",
  "#N/A",
  -1,
  Number.NaN,
  true,
  new Date(0),
])("knows no meaning of %o", (cell) => {
  expect(readCell(cell)).toBeUndefined();
});
