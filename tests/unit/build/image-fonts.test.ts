import { describe, expect, it } from "vitest";
import { charactersOf } from "#build/font-characters.ts";
import { forPainting, imageFonts, isPaintable } from "#build/image-fonts.ts";
import type { Drawing } from "#domain/drawing.ts";
import { textMark } from "#domain/drawing-text.ts";

function drawingOf(text: string, weight = 400): Drawing {
  const marks = [textMark(0, 0, text, { weight })];
  return { width: 1, height: 1, background: "", title: "", description: "", marks };
}

describe("the fonts of pictures", () => {
  it("are three, each with the letters of the drawings and of a keyboard, and with no other", async () => {
    const fonts = await imageFonts([drawingOf("Særøy €")]);
    expect(fonts).toHaveLength(3);
    expect(new Set(fonts.map(String)).size).toBe(3);
    for (const font of fonts) {
      const known = charactersOf(font);
      for (const letter of "Særøy €$123~") expect(known.has(letter), letter).toBe(true);
      for (const letter of "éЖ中") expect(known.has(letter), letter).toBe(false);
    }
  });

  it("paint only what they have every letter of", async () => {
    const drawings = ["Sailmaker", "Такелажник", "帆"].map((text) => drawingOf(text));
    const [font] = await imageFonts(drawings);
    expect(drawings.map((drawing) => font && isPaintable(drawing, font))).toEqual([true, false, false]);
  });

  it("get the weights that they have, and plain spaces", () => {
    const weights = [400, 560, 600, 680, 720].map((weight) => forPainting(drawingOf("x", weight)).marks[0]);
    expect(weights.map((mark) => mark?.kind === "text" && mark.weight)).toEqual([400, 600, 600, 700, 700]);
    expect(forPainting(drawingOf("1\u202f000\u00a0kr")).marks).toEqual([
      expect.objectContaining({ text: "1 000 kr" }),
    ]);
  });
});
