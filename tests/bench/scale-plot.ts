import type { Scale } from "./measure-scale.ts";

interface Line {
  title: string;
  unit: string;
  of: (scale: Scale) => number;
}

const LINES: readonly Line[] = [
  { title: "Build", unit: "s", of: ({ seconds }) => seconds },
  { title: "First visit to Explore", unit: "kB", of: ({ explore }) => explore.bytes / 1000 },
  { title: "First visit to a role", unit: "kB", of: ({ role }) => role.bytes / 1000 },
  { title: "LCP of Explore", unit: "ms", of: ({ explore }) => explore.lcp },
  { title: "Ticking a skill", unit: "ms", of: ({ inp }) => inp },
  { title: "Memory", unit: "MB", of: ({ heap }) => heap.after / 1e6 },
];

const [WIDTH, HEIGHT, GAP, COLUMNS] = [260, 150, 24, 3];
/** Room in a panel for its title above, its roles below, and its figures beside the points. */
const INSIDE = { top: 34, bottom: 30, side: 34 };

/** Nearer than this to the one before, a point goes without figures: they would stand upon its. */
const ROOM = 30;

/** Puts a value between `low` and `high` where a logarithmic scale has it between two places. */
function logarithmic([low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
  return (value: number) => from + (Math.log(value / low) / Math.log(high / low)) * (to - from);
}

const rounded = (value: number) => String(Number(value.toPrecision(value < 100 ? 2 : 3)));

/** One figure by the number of roles, both logarithmic: what grows linearly rises like the dashed line. */
function panel({ title, unit, of }: Line, scales: readonly Scale[], index: number): string {
  const roles = scales.map((scale) => scale.roles);
  const [few, many] = [Math.min(...roles), Math.max(...roles)];
  const values = scales.map(of);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = logarithmic([few, many], [INSIDE.side, WIDTH - INSIDE.side]);
  // As many decades upwards as sideways, so that a slope of one is a straight diagonal.
  const y = logarithmic([low, (low * many) / few], [HEIGHT - INSIDE.bottom, INSIDE.top]);
  const left = (index % COLUMNS) * (WIDTH + GAP);
  const top = Math.floor(index / COLUMNS) * (HEIGHT + GAP);
  const points = scales.map((scale) => ({
    roles: scale.roles,
    at: [x(scale.roles), y(of(scale))],
    value: of(scale),
  }));
  const path = points.map(({ at }) => at.map((place = 0) => place.toFixed(1)).join(",")).join(" ");
  const marks = points.map(({ roles: count, at: [px = 0, py = 0], value }, index) => {
    const [before = -ROOM] = points[index - 1]?.at ?? [];
    const figures = [
      `<text x="${px.toFixed(1)}" y="${(py - 8).toFixed(1)}" class="m">${rounded(value)}</text>`,
      `<text x="${px.toFixed(1)}" y="${HEIGHT - 8}" class="m q">${count}</text>`,
    ];
    const circle = `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3"/>`;
    return [circle, ...(px - before < ROOM ? [] : figures)].join("");
  });
  return [
    `<g transform="translate(${left} ${top})">`,
    `<text x="0" y="14" class="t">${title}, ${unit}</text>`,
    `<line class="d" x1="${x(few)}" y1="${y(low)}" x2="${x(many)}" y2="${y((low * many) / few)}"/>`,
    `<polyline points="${path}"/>`,
    ...marks,
    "</g>",
    // The largest figure is named for those who see no line.
    `<desc>${title}: ${rounded(values[0] ?? low)} ${unit} with ${few} roles, ${rounded(high)} ${unit} at the most</desc>`,
  ].join("");
}

/** How the app grows, as an SVG of small panels; the dashed line of each is linear growth. */
export function scalePlot(scales: readonly Scale[]): string {
  const rows = Math.ceil(LINES.length / COLUMNS);
  const [width, height] = [COLUMNS * WIDTH + (COLUMNS - 1) * GAP, rows * HEIGHT + (rows - 1) * GAP];
  const style =
    "text{font:12px system-ui,sans-serif;fill:#1c2126}.t{font-weight:600}.m{text-anchor:middle;font-size:10.5px}.q{fill:#5b6570}polyline{fill:none;stroke:#1c2126;stroke-width:1.5}circle{fill:#1c2126}.d{stroke:#8b949e;stroke-dasharray:3 4}@media(prefers-color-scheme:dark){text{fill:#e6e9ec}.q{fill:#9aa4ae}polyline{stroke:#e6e9ec}circle{fill:#e6e9ec}}";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="How the app grows with the number of roles">`,
    `<style>${style}</style>`,
    ...LINES.map((line, index) => panel(line, scales, index)),
    "</svg>\n",
  ].join("\n");
}
