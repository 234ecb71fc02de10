import { readFile, rm } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { compare } from "../../visual/compare.ts";
import { type Picture, readPicture } from "../../visual/picture.ts";
import { otherBrowser, reportDifference } from "../../visual/report.ts";
import { smallPng } from "../../visual/small-png.ts";

const NAME = "a-page-made-up-360-light";
const fileOf = (what: string) => `.tmp/visual/${NAME}.${what}.png`;
const plain = (height: number): Picture => ({
  width: 4,
  height,
  data: new Uint8Array(12 * height).fill(255),
});

afterAll(() => Promise.all(["expected", "got", "drawn", "difference"].map((what) => rm(fileOf(what)))));

describe("the report of a difference", () => {
  it("says how many cells differ and how the height has changed, and names pictures that are there", async () => {
    const [expected, got] = [plain(5), plain(7)];
    const png = smallPng(got);
    const said = await reportDifference(NAME, 6, expected, { png, reduced: got }, compare(expected, got));
    expect(said).toBe(
      `${NAME}: 8 cells of 6 × 6 px differ, about 12 px taller: see .tmp/visual/${NAME}.{expected,got,drawn,difference}.png`,
    );
    expect(readPicture(await readFile(fileOf("expected")))).toEqual(expected);
    expect(readPicture(await readFile(fileOf("got")))).toEqual(got);
    expect(await readFile(fileOf("drawn"))).toEqual(png);
    expect(readPicture(await readFile(fileOf("difference"))).height).toBe(7);
  });

  it("says when another Chromium drew the baseline, and only then", () => {
    expect(otherBrowser(156, 157)).toEqual([
      expect.stringContaining("by Chromium 156 and this is Chromium 157"),
    ]);
    expect(otherBrowser(undefined, 157)).toHaveLength(1);
    expect(otherBrowser(157, 157)).toEqual([]);
  });
});
