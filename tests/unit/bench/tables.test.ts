import { describe, expect, it } from "vitest";
import { inputTable } from "../../bench/input-table.ts";
import { loadNotes, loadTable } from "../../bench/load-table.ts";
import type { Visit } from "../../bench/visit.ts";

const visit = (changes: Partial<Visit>): Visit => ({
  ...{ lcp: 500, largest: "p “text”", cls: 0, moved: [], blocking: 0, script: 50_000, fonts: 0, all: 60_000 },
  ...changes,
});
const bare = [visit({ script: 0 })];
const least = [visit({ lcp: 1200 })];
const lastRow = (table: string) => table.split("\n").at(-1);

describe("the table of first visits", () => {
  it("holds medians and their ratios", () => {
    const built = [visit({ lcp: 700 }), visit({ lcp: 9000 }), visit({ lcp: 600 })];
    expect(lastRow(loadTable([{ name: "a page", built, bare, least }]))).toBe(
      "| a page | 700 | 500 | 1.40 | 1,200 | 0.58 | 0 | 0 | 50.0 | 1.00 | 0.0 | 60.0 |",
    );
  });

  it("says “over” beside everything that misses its budget", () => {
    const built = [visit({ lcp: 1000, cls: 0.01, blocking: 51, script: 71_000 })];
    expect(lastRow(loadTable([{ name: "a page", built, bare, least }]))).toBe(
      "| a page | 1,000 | 500 | 2.00 over | 1,200 | 0.83 over | 0.0100 over | 51 over | 71.0 | 1.42 over | 0.0 | 60.0 |",
    );
  });

  it("tells of a shift in a single visit", () => {
    const built = [visit({}), visit({ cls: 0.2, moved: ["0.2: a box"] }), visit({})];
    expect(loadTable([{ name: "a page", built, bare, least }])).toContain("0.2000 over");
    expect(loadNotes([{ name: "a page", built, bare, least }])).toContain("a page: moved 0.2: a box");
  });
});

describe("the table of interactions", () => {
  it("holds how many there were, the median and the worst", () => {
    const table = inputTable([{ name: "ticking a skill", latencies: [24, 16, 48] }]);
    expect(lastRow(table)).toBe("| ticking a skill | 3 | 24 | 48 over |");
  });
});
