import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesNaming } from "#data/lines-naming.ts";

const numbers = (text: string, id = "1210") => linesNaming(text, id).map(({ number }) => number);

describe("a line names an order", () => {
  test.each([
    "1210,2026-05-19T14:03:07,C100,mug,12",
    "PUT /orders/1210 201",
    "order=1210",
    "(1210)",
    "is it 1210?",
    "It is 1210.",
    "12,1210,12",
    "1210R,2026-06-02T14:03:07",
  ])("in %j", (line) => {
    expect(linesNaming(line, "1210")).toEqual([{ number: 1, text: line }]);
  });

  test.each(["12103", "01210", "C1210", "1210ms", "1210.50", "3.1210", "1210RX", "order1210", "121 0", ""])(
    "but not in %j",
    (line) => {
      expect(numbers(line)).toEqual([]);
    },
  );

  test("whatever signs its id has", () => {
    expect(numbers("A+1\nAA1\nA+1,2\nA+12", "A+1")).toEqual([1, 3]);
  });
});

test("every line that names it has its number in the file, and no other line is there", () => {
  const line = fc.constantFrom("", "1210", "1210R", "order=1210", "12100", "nothing", "1210.5");
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const expected = lines.flatMap((text, index) =>
        ["1210", "1210R", "order=1210"].includes(text) ? [{ number: index + 1, text }] : [],
      );
      expect(linesNaming(lines.join("\n"), "1210")).toEqual(expected);
    }),
  );
});
