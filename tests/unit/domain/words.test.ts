import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "#domain/words.ts";

test.each([
  ["scikit-learn", ["scikit", "learn"]],
  ["  Node.js ", ["node", "js"]],
  ["W&B", ["w", "b"]],
  ["C++, C# & F#", ["c++", "c#", "f#"]],
  ["Zürich, São Paulo", ["zurich", "sao", "paulo"]],
  ["50k €/h", ["50k", "h"]],
  ["данные", ["данные"]],
  ["…", []],
  ["", []],
])("the words of %j are %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("words are the same whatever the case and however accents are encoded", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "É", "ü", "#", " ", "-", "7") }), (text) => {
      expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text.toLowerCase()));
      expect(wordsOf(text.normalize("NFC"))).toEqual(wordsOf(text.normalize("NFD")));
    }),
  );
});

test("words joined by blanks are the same words again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const words = wordsOf(text);
      expect(wordsOf(words.join(" "))).toEqual(words);
    }),
  );
});
