import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFault } from "#build/json-fault.ts";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("a fault in JSON", () => {
  test("is found exactly where JSON.parse finds one, however a text is spoilt", () => {
    const sound = fc.json({ maxDepth: 4 }).map((text) => JSON.stringify(JSON.parse(text), null, 1));
    const pieces = [
      "",
      '"',
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      " ",
      "\n",
      "\\",
      "\\u12",
      "0",
      "-",
      ".",
      "e",
      "true",
      "'",
      "/",
      "\u00a0",
      "\ud800",
    ];
    const spoilt = fc
      .tuple(sound, fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...pieces))
      .map(([text, at, cut, piece]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place + cut);
      });
    fc.assert(
      fc.property(spoilt, (text) => {
        const fault = jsonFault(text);
        // A field that is there twice is a fault that JSON.parse does not mind.
        if (fault?.expected !== "each name once in an object") expect(fault === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["{}", null],
    ['{"a": [1, -0.5e+3, "\\u00e9\\n", true, null]}', null],
    ['{\n  "a": 1,\n}', [3, 1, "}", "Remove the comma before it."]],
    [
      '{"a": 1\n "b": 2}',
      [2, 2, '"b"', 'Put a comma before it; a quotation mark inside a text is written \\".'],
    ],
    ["// x\n{}", [1, 1, "a comment", "Remove it: JSON has no comments."]],
    [
      "{'a': 1}",
      [1, 2, "a quotation mark of another kind", "Put texts and names in double quotation marks."],
    ],
    [
      '{"a": "b\n"}',
      [1, 7, "a text that does not end in its line", "Close its quotation marks, or join its lines."],
    ],
    ['{"a": {}', [1, 9, "the end of the file", "Write what is missing: the file seems to be cut off."]],
    ["{} {}", [1, 4, "{", "Keep one value in the file, and remove what follows it."]],
    ['{"a": 1, "\\u0061": 2}', [1, 10, "a once more", "Remove one of them: the first would be lost."]],
    ["<<<<<<< HEAD", [1, 1, "the mark of a merge conflict", "Settle the conflict."]],
    ["", [1, 1, "an empty file", "Write the file; README.md says what belongs in it."]],
  ])("of %j is told as an author would: %j", (text, said) => {
    const fault = jsonFault(text);
    expect(fault && [fault.line, fault.column, fault.found, fault.fix]).toEqual(said);
  });

  test("is nesting that no file of a dataset has", () => {
    expect(jsonFault("[".repeat(64) + "]".repeat(64))).toBeNull();
    expect(jsonFault("[".repeat(65) + "]".repeat(65))?.expected).toBe("at most 64 levels");
    expect(jsonFault("[".repeat(1_000_000))?.expected).toBe("at most 64 levels");
  });
});
