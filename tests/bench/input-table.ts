import { median } from "./statistics.ts";
import { judged, markdownTable, milliseconds } from "./table.ts";

/** How long each interaction of one kind took, in milliseconds from the input to the next paint. */
export interface Latencies {
  name: string;
  latencies: readonly number[];
}

/** What the worst interaction of each kind is held to, in milliseconds. */
const BUDGET = 40;

/** Interactions as a table in Markdown, “over” beside what misses the budget. */
export function inputTable(inputs: readonly Latencies[]): string {
  const within = (value: number) => value <= BUDGET;
  const rows = inputs.map(({ name, latencies }) => {
    const worst = Math.max(...latencies);
    const middle = median(latencies);
    return [
      name,
      latencies.length,
      judged(milliseconds(middle), middle, within),
      judged(milliseconds(worst), worst, within),
    ];
  });
  return markdownTable(["what the reader does", "how often", "median, ms", "worst, ms"], rows);
}
