import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { facesOf } from "#build/font-axes.ts";
import { lettersOf, textsBelow } from "#build/font-letters.ts";
import { keptSubset, subsetOf } from "#build/font-subset.ts";

const faces = facesOf(await readFile("src/styles/fonts.css", "utf8"));
const face = (name: string) => {
  const found = faces.find(({ file }) => file.includes(name));
  if (!found) throw new Error(`fonts.css has no ${name}`);
  return found;
};
const fileOf = (name: string) => readFile(join("src/styles", face(name).file));

async function stylesheets(): Promise<string[]> {
  const files = await readdir("src", { recursive: true });
  const own = files.filter((file) => file.endsWith(".css") && !/font[^/]*\.css$/.test(file));
  return Promise.all(own.map((file) => readFile(join("src", file), "utf8")));
}

const numbers = (texts: readonly string[], pattern: RegExp) =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([, value]) => Number(value)));

describe("the ranges of fonts.css", () => {
  it("hold every weight and width that a stylesheet asks for", async () => {
    const texts = await stylesheets();
    const weights = numbers(texts, /(?:font-weight|font):\s*(\d{3})\b/g);
    const widths = numbers(texts, /(?:font-stretch|--w-\w+):\s*([\d.]+)%/g);
    expect(weights.length).toBeGreaterThan(100);
    const least = Math.min(...faces.map(({ wght: [from] }) => from));
    const [, most] = face("archivo").wght;
    expect([Math.min(...weights) >= least, Math.max(...weights) <= most]).toEqual([true, true]);
    const [narrow, wide] = face("archivo").wdth;
    expect([Math.min(...widths) >= narrow, Math.max(...widths) <= wide]).toEqual([true, true]);
  });
});

describe("the letters that are kept", () => {
  it("are those of the texts and all that a keyboard types, each once and in order", () => {
    const letters = lettersOf(["naïve — 5 €", "ï"]);
    expect(letters.startsWith(" !\"#$%&'()*+,-./0123")).toBe(true);
    expect(letters.endsWith("~ï—€")).toBe(true);
  });

  it("are those of the app's own texts", async () => {
    const texts: string[] = [];
    for await (const text of textsBelow(["src/ui"])) texts.push(text);
    expect(lettersOf(texts)).toContain("’");
  });
});

describe("a font's subset", () => {
  it("is the same each time, and a fraction of the whole", async () => {
    const whole = await fileOf("martian");
    const [one, other] = [
      await subsetOf(whole, lettersOf([]), face("martian")),
      await subsetOf(whole, lettersOf([]), face("martian")),
    ];
    expect(one.equals(other)).toBe(true);
    expect(one.length).toBeLessThan(whole.length * 0.6);
  });

  it("grows with the letters of another dataset, and passes over those it does not have", async () => {
    const whole = await fileOf("martian");
    const few = await subsetOf(whole, "abc", face("martian"));
    expect((await subsetOf(whole, "abcäöüß漢", face("martian"))).length).toBeGreaterThan(few.length);
  });

  it("is made once for the same input", async () => {
    const folder = await mkdtemp(join(tmpdir(), "fonts-"));
    try {
      const whole = await fileOf("martian");
      const made = await keptSubset(folder, whole, "abc", face("martian"));
      const kept = await readdir(folder);
      expect(kept).toHaveLength(1);
      expect((await keptSubset(folder, whole, "abc", face("martian"))).equals(made)).toBe(true);
      expect(await readdir(folder)).toEqual(kept);
      await keptSubset(folder, whole, "abcd", face("martian"));
      expect(await readdir(folder)).toHaveLength(2);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
