import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { STEP_COLOURS, type Step, stepOf } from "#domain/map-colours.ts";
import { present } from "../fixtures/present.ts";

const tokens = await readFile("src/styles/tokens.css", "utf8");
const STEPS: readonly Step[] = ["1", "2", "3", "4", "5", "low-2", "low-1", "mid", "high-1", "high-2"];
const SEQUENCE = STEPS.slice(0, 5);
const ABOUT_ZERO = STEPS.slice(5);
const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];
type Colour = [lightness: number, chroma: number, hue: number];

const OKLCH = String.raw`(oklch\([^()]*\)|var\(--[^()]*\))`;

/** A token in a theme, as OKLCH; what it refers to is followed. */
function token(name: string, theme: Theme): Colour {
  const both = new RegExp(String.raw`--${name}: light-dark\(\s*${OKLCH},\s*${OKLCH}\s*\)`).exec(tokens);
  const one = new RegExp(`--${name}: ${OKLCH}`).exec(tokens);
  const declared = present(both ? both[theme === "light" ? 1 : 2] : one?.[1]);
  const other = /^var\(--(.+)\)$/.exec(declared)?.[1];
  if (other) return token(other, theme);
  const [lightness = 0, chroma = 0, hue = 0] = declared
    .replace(/^oklch\(|\)$/g, "")
    .split(" ")
    .map(Number);
  return [lightness, chroma, hue];
}

/** Linear light of sRGB. Method: Björn Ottosson, https://bottosson.github.io/posts/oklab/ */
function linear([lightness, chroma, hue]: Colour): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((value) => Math.min(1, Math.max(0, value)));
}

const dot = (row: readonly number[], values: readonly number[]) =>
  row.reduce((sum, factor, i) => sum + factor * (values[i] ?? 0), 0);

/** WCAG 2.2, contrast ratio. */
function contrast(a: Colour, b: Colour): number {
  const [x, y] = [a, b].map((colour) => dot([0.2126, 0.7152, 0.0722], linear(colour)));
  return (Math.max(x ?? 0, y ?? 0) + 0.05) / (Math.min(x ?? 0, y ?? 0) + 0.05);
}

/** What colours become in linear light. Source: Machado, Oliveira and Fernandes 2009, severity 1. */
const VISION: Readonly<Record<string, readonly (readonly number[])[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** OKLab of linear sRGB. */
function lab(rgb: readonly number[]): number[] {
  const inside = rgb.map((value) => Math.min(1, Math.max(0, value)));
  const lms = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ].map((row) => Math.cbrt(dot(row, inside)));
  return [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ].map((row) => dot(row, lms));
}

function distance(a: Colour, b: Colour, vision: readonly (readonly number[])[]): number {
  const [x = [], y = []] = [a, b].map((colour) => {
    const rgb = linear(colour);
    return lab(vision.map((row) => dot(row, rgb)));
  });
  return Math.hypot(...x.map((value, i) => value - (y[i] ?? 0)));
}

describe.each(THEMES)("the steps of a map in the %s theme", (theme) => {
  const fill = (step: Step) => token(`map-${step}`, theme);

  test("carry text of 4.5 to 1", () => {
    for (const step of STEPS) {
      const scope = present(new RegExp(`\\[data-step="${step}"\\] \\{([^}]*)\\}`).exec(tokens)?.[1]);
      expect(scope).toContain(`--step-fill: var(--map-${step});`);
      const ink = /--step-ink: var\(--(.+)\)/.exec(scope)?.[1] ?? "ink";
      expect(contrast(fill(step), token(ink, theme)), step).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("are in one order of lightness, about zero the same on both sides", () => {
    const away = theme === "light" ? -1 : 1;
    const rising = (steps: readonly Step[]) => steps.map((step) => away * fill(step)[0]);
    const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
    expect(rising(SEQUENCE)).toEqual(sorted(rising(SEQUENCE)));
    expect(rising(["mid", "high-1", "high-2"])).toEqual(sorted(rising(["mid", "high-1", "high-2"])));
    expect(rising(["low-2", "low-1"])).toEqual(rising(["high-2", "high-1"]));
  });

  test.each(Object.keys(VISION))("are told apart by %s vision", (kind) => {
    for (const steps of [SEQUENCE, ABOUT_ZERO]) {
      for (const [i, a] of steps.entries()) {
        for (const b of steps.slice(i + 1)) {
          expect(distance(fill(a), fill(b), present(VISION[kind])), `${a} and ${b}`).toBeGreaterThan(0.09);
        }
      }
    }
  });

  test("are never the yellow of the ruler", () => {
    const [, , yellow] = token("tape", theme);
    for (const step of STEPS) {
      const [, chroma, hue] = fill(step);
      if (chroma > 0.02) expect(Math.abs(hue - yellow), step).toBeGreaterThan(30);
    }
  });
});

describe("the colours of files", () => {
  test.each(STEPS)("are those of the page in its light theme: %s", (step) => {
    const { fill } = STEP_COLOURS[step];
    const shown = linear(token(`map-${step}`, "light")).map((value) =>
      Math.round(255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)),
    );
    const written = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
    for (const [i, channel] of written.entries())
      expect(Math.abs(channel - present(shown[i])), fill).toBeLessThan(1);
  });
});

describe("the step of a class", () => {
  test("keeps the ends where there are fewer classes than steps", () => {
    const steps = (count: number, difference: boolean) =>
      Array.from({ length: count }, (_, i) => stepOf(i, count, difference));
    expect(steps(5, false)).toEqual(SEQUENCE);
    expect(steps(4, false)).toEqual(["1", "2", "4", "5"]);
    expect(steps(3, false)).toEqual(["1", "3", "5"]);
    expect(steps(2, false)).toEqual(["1", "5"]);
    expect(steps(1, false)).toEqual(["3"]);
    expect(steps(5, true)).toEqual(ABOUT_ZERO);
    expect(steps(1, true)).toEqual(["mid"]);
  });
});
