import { describe, expect, test } from "vitest";
import { flawInLines, flawOf } from "#data/text-rules.ts";

describe("a text that is shown", () => {
  test.each([
    ["a\nb", "text on one line, without control characters", "U+000A after “a”"],
    ["a\u2028", "text on one line, without control characters", "U+2028 after “a”"],
    ["\ud83d", "whole characters", "U+D83D at its beginning"],
    ["ab \u202e", "text without characters that turn its direction", "U+202E after “ab ”"],
    ["ab\u2066", "text without characters that turn its direction", "U+2066 after “ab”"],
    ["a\u200bb", "text without invisible characters", "U+200B after “a”"],
    ["a\u00adb", "text without invisible characters", "U+00AD after “a”"],
    ["\ufff9a", "text without invisible characters", "U+FFF9 at its beginning"],
    ["a\u{e0041}", "text without invisible characters", "U+E0041 after “a”"],
    ["a\ufffd", "text that no conversion has damaged", "U+FFFD after “a”"],
    ["a\ufdd0", "text that no conversion has damaged", "U+FDD0 after “a”"],
    [`e${"\u0301".repeat(6)}`, "at most five marks on one letter", "U+0301 after “e”"],
    ["", "text with a character that can be seen", "nothing that can be seen"],
    [" \u00a0\u200d", "text with a character that can be seen", "nothing that can be seen"],
  ])("such as %j is refused, with where the character stands", (text, expected, found) => {
    expect(flawOf(text)).toMatchObject({ expected, found, fix: expect.stringMatching(/^[A-Z].+\.$/) });
  });

  test.each([
    "naïve",
    "مهندس\u200fa",
    "می\u200cخواهم",
    "👩\u200d💻",
    "❤\ufe0f",
    `e${"\u0301".repeat(5)}`,
    "a\u061cb",
  ])("such as %j is in order", (text) => {
    expect(flawOf(text)).toBeNull();
  });

  test("is refused for the worst that is in it, named by the twenty-four characters before", () => {
    const text = `${"x".repeat(40)}${"y".repeat(24)}\u202e\u200b\ufffd`;
    expect(flawOf(text)?.found).toBe(`U+202E after “${"y".repeat(24)}”`);
    expect(flawOf("a\ufffd\u200b")?.found).toBe("U+200B after “a\ufffd”");
  });
});

describe("a file of code", () => {
  test("may have lines and tabs, and be empty", () => {
    expect(flawInLines("a\n\tb\n")).toBeNull();
    expect(flawInLines("")).toBeNull();
  });

  test.each([
    ["a\r\nb", 1, "U+000D after “a”"],
    ["a\nb\nc\u0000", 3, "U+0000 after “a\\u000ab\\u000ac”"],
    ["\u202e", 1, "U+202E at its beginning"],
    ["a\n\u200b", 2, "U+200B after “a\\u000a”"],
  ])("such as %j is refused, with the line", (text, line, found) => {
    expect(flawInLines(text)).toMatchObject({ line, found });
  });

  test("with line ends of another kind is to be saved with one kind", () => {
    expect(flawInLines("a\r\nb")).toMatchObject({
      expected: "lines of text, without control characters",
      fix: "Remove the character, or save the file as text with one kind of line ends.",
    });
  });
});
