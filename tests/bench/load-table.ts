import { median } from "./statistics.ts";
import { judged, kilobytes, markdownTable, milliseconds } from "./table.ts";
import type { Visit } from "./visit.ts";

/** The visits to one page of the built app, and as many to its two references. */
export interface Loads {
  name: string;
  built: readonly Visit[];
  bare: readonly Visit[];
  least: readonly Visit[];
}

/** What every page is held to; the ratios are those of medians. */
const BUDGET = { bare: 1.5, least: 0.7, blocking: 50, script: 1.4 };

const HEADS = [
  ...["page", "LCP, ms", "L0, ms", "× L0", "L1, ms", "× L1"],
  ...["CLS", "blocked, ms", "JavaScript, kB", "× L1", "fonts, kB", "all, kB"],
];

function row({ name, built, bare, least }: Loads): string[] {
  const of = (visits: readonly Visit[], figure: (visit: Visit) => number) => median(visits.map(figure));
  const [lcp, limit, usual] = [built, bare, least].map((visits) => of(visits, (visit) => visit.lcp));
  if (lcp === undefined || limit === undefined || usual === undefined) throw new Error("a visit is missing");
  // A shift in one visit of many is a shift.
  const cls = Math.max(...built.map((visit) => visit.cls));
  const blocking = of(built, (visit) => visit.blocking);
  const script = of(built, (visit) => visit.script);
  const scripts = script / of(least, (visit) => visit.script);
  return [
    name,
    milliseconds(lcp),
    milliseconds(limit),
    judged((lcp / limit).toFixed(2), lcp / limit, (ratio) => ratio <= BUDGET.bare),
    milliseconds(usual),
    judged((lcp / usual).toFixed(2), lcp / usual, (ratio) => ratio < BUDGET.least),
    judged(cls === 0 ? "0" : cls.toFixed(4), cls, (value) => value === 0),
    judged(milliseconds(blocking), blocking, (value) => value <= BUDGET.blocking),
    kilobytes(script),
    judged(scripts.toFixed(2), scripts, (ratio) => ratio <= BUDGET.script),
    kilobytes(of(built, (visit) => visit.fonts)),
    kilobytes(of(built, (visit) => visit.all)),
  ];
}

/**
 * First visits as a table in Markdown, one row a page: medians, the worst layout shift, and “over” beside
 * what misses its budget.
 */
export function loadTable(loads: readonly Loads[]): string {
  return markdownTable(HEADS, loads.map(row));
}

/** What was painted last, and what moved, for whoever looks for the cause. */
export function loadNotes(loads: readonly Loads[]): string[] {
  return loads.flatMap(({ name, built, bare }) => {
    const painted = (visits: readonly Visit[]) =>
      [...new Set(visits.map(({ largest }) => largest))].join(", ");
    const moved = [...new Set(built.flatMap((visit) => visit.moved))];
    return [
      `${name}: the largest paint was ${painted(built)}; in L0 ${painted(bare)}`,
      ...moved.map((what) => `${name}: moved ${what}`),
    ];
  });
}
