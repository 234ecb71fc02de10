import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { HUES } from "#data/hues.ts";
import { LIGHT, roleColours } from "#domain/drawing-colours.ts";
import { present } from "../fixtures/present.ts";

const tokens = await readFile("src/styles/tokens.css", "utf8");

/** The light value of a token, raw tokens followed. */
function light(token: string): string {
  const declared = present(
    new RegExp(`--${token}: (?:light-dark\\()?(var\\([^)]*\\)|oklch\\((?:[^()]|\\([^)]*\\))*\\))`).exec(
      tokens,
    )?.[1],
  );
  const raw = /^var\(--(.+)\)$/.exec(declared)?.[1];
  return raw === undefined ? declared : light(raw);
}

/** OKLCH as sRGB, 0 to 255 a channel. Method: Björn Ottosson, https://bottosson.github.io/posts/oklab/ */
function rgb(colour: string, hue: number): number[] {
  const [lightness = 0, chroma = 0, angle = 0] = colour
    .replace("var(--hue)", String(hue))
    .replace(/^oklch\(|\)$/g, "")
    .split(" ")
    .map(Number);
  const a = chroma * Math.cos((angle * Math.PI) / 180);
  const b = chroma * Math.sin((angle * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ].map((linear) => {
    const inside = Math.min(1, Math.max(0, linear));
    return 255 * (inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055);
  });
}

function expectSame(hex: string, token: string, hue = 0) {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  for (const [index, channel] of rgb(light(token), hue).entries()) {
    expect(Math.abs(present(channels[index]) - channel), `${hex} for --${token}`).toBeLessThan(1);
  }
}

describe("the colours of files are those of the page in its light theme", () => {
  test.each([
    ["page", LIGHT.page],
    ["ink", LIGHT.ink],
    ["ink-2", LIGHT.ink2],
    ["ink-3", LIGHT.ink3],
    ["rule", LIGHT.rule],
    ["grid", LIGHT.grid],
    ["tape", LIGHT.tape],
    ["tape-ink", LIGHT.tapeInk],
  ])("%s", (token, hex) => expectSame(hex, token));

  test.each(Array.from({ length: HUES }, (_, index) => index + 1))("for hue %d", (number) => {
    const hue = Number(present(new RegExp(`--hue-${number}: (\\d+);`).exec(tokens)?.[1]));
    const { fill, ink, wash, box } = roleColours(number);
    expectSame(fill, "role-fill", hue);
    expectSame(ink, "role-ink", hue);
    expectSame(wash, "role-wash", hue);
    expectSame(box, "role-box", hue);
  });
});

test("every hue has colours of its own, and a hue beyond the last gets some", () => {
  const fills = Array.from({ length: HUES }, (_, index) => roleColours(index + 1).fill);
  expect(new Set(fills).size).toBe(HUES);
  expect(fills).toContain(roleColours(HUES + 1).fill);
});
