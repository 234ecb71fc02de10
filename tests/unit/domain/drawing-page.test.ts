import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Mark, type TextMark, textWidth } from "#domain/drawing.ts";
import { INNER, PAGE, pageFoot, pageHead } from "#domain/drawing-page.ts";
import { textLines, textMark } from "#domain/drawing-text.ts";
import { present } from "../fixtures/present.ts";

const isText = (mark: Mark): mark is TextMark => mark.kind === "text";
const text = (marks: readonly Mark[]) => marks.filter(isText);

/** Texts of words that fit into a line. */
const sentence = fc
  .array(fc.string({ unit: fc.constantFrom(..."abc"), minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 80,
  })
  .map((words) => words.join(" "));

/** Every line is within the margins and its letters are above the next one's. */
function expectReadable(marks: readonly TextMark[]) {
  for (const [i, mark] of marks.entries()) {
    expect(mark.x).toBe(PAGE.margin);
    expect(textWidth(mark.text, mark.size)).toBeLessThanOrEqual(INNER);
    const next = marks[i + 1];
    if (next) expect(next.y - next.size).toBeGreaterThanOrEqual(mark.y);
  }
}

describe("text of a drawing", () => {
  test("is small and quiet unless it is asked for otherwise", () => {
    const quiet = textMark(1, 2, "Jobs");
    expect(quiet).toMatchObject({ kind: "text", x: 1, y: 2, text: "Jobs", size: 13, anchor: "start" });
    expect(textMark(1, 2, "Jobs", { size: 20, anchor: "end" })).toEqual({
      ...quiet,
      size: 20,
      anchor: "end",
    });
  });

  test("in lines stands below each other in one style", () => {
    expect(textLines(5, 100, ["a", "b", "c"], 17, { size: 12 })).toEqual(
      ["a", "b", "c"].map((line, i) => textMark(5, 100 + 17 * i, line, { size: 12 })),
    );
    expect(textLines(5, 100, [], 17)).toEqual([]);
  });
});

describe("the head of a drawing", () => {
  test("has the whole title above all settings, within the margins and its height", () => {
    fc.assert(
      fc.property(sentence, sentence, (title, settings) => {
        const { marks, height } = pageHead(title, settings);
        const lines = text(marks);
        expectReadable(lines);
        expect(lines.map((line) => line.text).join(" ")).toBe(`${title} ${settings}`);
        expect(present(lines[0]).size).toBeGreaterThan(present(lines.at(-1)).size);
        expect(present(lines.at(-1)).y).toBeLessThan(height);
      }),
    );
  });

  test("is high enough for settings of several lines", () => {
    const { marks, height } = pageHead("Pay", "a setting of many words ".repeat(30));
    expect(marks.length).toBeGreaterThan(3);
    expect(present(text(marks).at(-1)).y).toBeLessThan(height);
  });

  test("fills its lines: it is written in the sizes that it was broken for", () => {
    const [title, settings] = text(pageHead("x ".repeat(40), "x ".repeat(150)).marks);
    for (const line of [title, settings]) {
      const { text: words, size } = present(line);
      expect(textWidth(words, size)).toBeGreaterThan(INNER - 2 * size);
    }
  });
});

describe("the foot of a drawing", () => {
  test("says everything, and last whose dataset it is, above where the drawing ends", () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), fc.integer({ min: 0, max: 2000 }), (texts, y) => {
        const { marks, bottom } = pageFoot(y, texts, "Made Careers");
        const lines = text(marks);
        expectReadable(lines);
        expect(lines.map((line) => line.text).join(" ")).toBe([...texts, "Dataset: Made Careers"].join(" "));
        if (texts.length > 0) expect(present(lines[0]).y).toBe(y);
        expect(present(lines.at(-1)).y).toBeLessThan(bottom);
      }),
    );
  });

  test("is small, and the dataset’s name stands out from the notes", () => {
    const [note, dataset] = text(pageFoot(0, ["x ".repeat(93)], "Made Careers").marks);
    expect(textWidth(present(note).text, present(note).size)).toBeGreaterThan(INNER - 24);
    expect(present(dataset).size).toBe(present(note).size);
    expect(present(dataset).weight).toBeGreaterThan(present(note).weight);
    expect(present(dataset).fill).not.toBe(present(note).fill);
  });
});
