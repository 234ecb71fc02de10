import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stageRows, withoutBlankEnd } from "#domain/stage-rows.ts";

const STAGES = [{ id: "set-up" }, { id: "guard" }, { id: "core" }];

describe("programs aligned by stages", () => {
  const rows = stageRows(STAGES, [
    {
      steps: [
        { stage: "set-up", from: 1, to: 4 },
        { stage: "core", from: 5, to: 9 },
      ],
    },
    {
      steps: [
        { stage: "set-up", from: 1, to: 2 },
        { stage: "core", from: 3, to: 8 },
        { stage: "guard", from: 9, to: 9 },
        { stage: "core", from: 10, to: 12 },
      ],
    },
  ]);

  test("stand in the stages’ order, whatever the order in the program", () => {
    expect(rows.map(({ stage }) => stage.id)).toEqual(["set-up", "guard", "core"]);
    expect(rows.map(({ parts }) => parts[1])).toEqual([
      [{ from: 1, to: 2 }],
      [{ from: 9, to: 9 }],
      [
        { from: 3, to: 8 },
        { from: 10, to: 12 },
      ],
    ]);
  });

  test("have nothing where they go through no such stage", () => {
    expect(rows[1]?.parts[0]).toEqual([]);
  });

  test("are rows without columns when there are none", () => {
    expect(stageRows(STAGES, [])).toEqual(STAGES.map((stage) => ({ stage, parts: [] })));
  });

  test("have every line once", () => {
    const program = fc.array(
      fc.record({
        stage: fc.constantFrom(...STAGES.map(({ id }) => id)),
        length: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(program, (parts) => {
        let end = 0;
        const steps = parts.map(({ stage, length }) => {
          const from = end + 1;
          end += length;
          return { stage, from, to: end };
        });
        const shown = stageRows(STAGES, [{ steps }])
          .flatMap(({ parts: [own = []] }) => own)
          .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
        expect(shown.sort((a, b) => a - b)).toEqual(Array.from({ length: end }, (_, i) => i + 1));
      }),
    );
  });
});

describe("a stretch without its empty end", () => {
  const lines = ["import csv", "", "x = 1", "   ", "", "y = 2"];

  test.each([
    [1, 2, 1],
    [1, 5, 3],
    [1, 6, 6],
    [3, 3, 3],
    [4, 5, 4],
    [6, 9, 6],
  ])("of the lines %i to %i ends with %i", (from, to, end) => {
    expect(withoutBlankEnd(lines, { from, to })).toEqual({ from, to: end });
  });
});
