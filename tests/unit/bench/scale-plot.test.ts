import { expect, it } from "vitest";
import type { Scale } from "../../bench/measure-scale.ts";
import { scalePlot } from "../../bench/scale-plot.ts";

const scale = (roles: number, seconds: number): Scale => ({
  ...{ roles, seconds, pages: roles, bytes: roles, inp: 20 },
  ...{ explore: { bytes: roles, lcp: roles }, role: { bytes: roles, lcp: roles } },
  heap: { before: roles, after: roles },
});

/** Whether each of some points lies on the dashed line of its panel, above it or below. */
function beside(svg: string): string[] {
  const [, ...ends] =
    /<line class="d" x1="(.*?)" y1="(.*?)" x2="(.*?)" y2="(.*?)"/.exec(svg)?.map(Number) ?? [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
  const points = (/<polyline points="(.*?)"/.exec(svg)?.[1] ?? "").split(" ");
  return points.map((point) => {
    const [x = 0, y = 0] = point.split(",").map(Number);
    const over = y1 + ((x - x1) / (x2 - x1)) * (y2 - y1) - y;
    return Math.abs(over) < 0.1 ? "on" : over > 0 ? "above" : "below";
  });
}

it("draws what grows linearly along the dashed line, and what grows faster or slower beside it", () => {
  const plot = (seconds: (roles: number) => number) =>
    beside(scalePlot([6, 60, 600].map((roles) => scale(roles, seconds(roles)))));
  expect(plot((roles) => roles / 2)).toEqual(["on", "on", "on"]);
  expect(plot((roles) => roles ** 2)).toEqual(["on", "above", "above"]);
  expect(plot((roles) => Math.sqrt(roles))).toEqual(["on", "below", "below"]);
});

it("writes no figure upon another", () => {
  const figures = (sizes: number[]) =>
    [...scalePlot(sizes.map((roles) => scale(roles, roles))).matchAll(/class="m q">(\d+)</g)].map(
      ([, count]) => count,
    );
  expect(new Set(figures([6, 600, 1000, 6000]))).toEqual(new Set(["6", "600", "6000"]));
});
