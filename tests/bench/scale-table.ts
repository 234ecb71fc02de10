import type { Scale } from "./measure-scale.ts";
import { kilobytes, markdownTable, milliseconds } from "./table.ts";

const HEADS = [
  ...["roles", "build, s", "pages", "ms a page", "built, MB"],
  ...[
    "Explore, kB",
    "LCP, ms",
    "a role, kB",
    "LCP, ms",
    "filtering, ms",
    "memory, MB",
    "and after 48 more ticks",
  ],
];

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** How the app grows, a row for each number of roles. */
export function scaleTable(scales: readonly Scale[]): string {
  return markdownTable(
    HEADS,
    scales.map(({ roles, seconds, pages, bytes, explore, role, inp, heap }) => [
      roles.toLocaleString("en-US"),
      seconds.toFixed(1),
      pages.toLocaleString("en-US"),
      ((seconds * 1000) / pages).toFixed(1),
      megabytes(bytes),
      kilobytes(explore.bytes),
      milliseconds(explore.lcp),
      kilobytes(role.bytes),
      milliseconds(role.lcp),
      milliseconds(inp),
      megabytes(heap.before),
      megabytes(heap.after),
    ]),
  );
}
