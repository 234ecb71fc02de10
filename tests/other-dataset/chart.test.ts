import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { readDataset } from "#build/read-dataset.ts";
import { decoded, valuesOf, wordsOf } from "./built-site.ts";
import { OTHER_DATASET } from "./global-setup.ts";

const read = await readDataset(OTHER_DATASET);
if (!read.ok) throw new Error(`${OTHER_DATASET} has problems`);
const { roles } = read.dataset;
const ends = roles.flatMap(({ pay }) => [pay.from, pay.to]);

let page: string;

beforeAll(async () => {
  page = await readFile(join(inject("otherSite"), "index.html"), "utf8");
});

/** The amounts written along the ruler of Explore. */
function ticks(): number[] {
  const tape = /<div[^>]* data-tape[^>]*><svg[^>]*>([\s\S]*?)<\/svg>/.exec(page)?.[1] ?? "";
  return [...tape.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, label = ""]) => {
    const [, thousands = ""] = /^(\d+)k/.exec(decoded(label)) ?? [];
    return Number(thousands) * 1000;
  });
}

test("the ruler holds this dataset’s ranges and not much more", () => {
  const marks = ticks();
  const [low, high] = [Math.min(...marks), Math.max(...marks)];
  expect(marks.length).toBeGreaterThan(3);
  expect(low).toBeLessThanOrEqual(Math.min(...ends));
  expect(high).toBeGreaterThanOrEqual(Math.max(...ends));
  expect((Math.max(...ends) - Math.min(...ends)) / (high - low)).toBeGreaterThan(0.6);
});

test("the floor can be set from one end of the ruler to the other", () => {
  const slider = /<input[^>]*type="range"[^>]*>/.exec(page)?.[0] ?? "";
  const marks = ticks();
  expect(valuesOf(slider, "min").map(Number)).toEqual([Math.min(...marks)]);
  expect(valuesOf(slider, "max").map(Number)).toEqual([Math.max(...marks)]);
});

test("amounts are written in this dataset’s currency and language of numbers", () => {
  const words = wordsOf(page).join("\n");
  for (const { pay } of roles) expect(words).toContain(`${pay.from / 1000}\u00A0000\u00A0kr`);
});

test("the numbers of roles, skills and pages are those of this dataset", async () => {
  const words = wordsOf(page).join("\n");
  expect(words).toContain("Five boat crafts");
});
