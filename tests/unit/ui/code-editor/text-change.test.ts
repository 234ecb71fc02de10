import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textChange } from "#ui/code-editor/text-change.ts";

/** Few characters, so that texts have beginnings and ends in common. */
const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "\ud83d", "\ude00"), maxLength: 12 });

describe("the change from one text to another", () => {
  it("makes the one out of the other, and is none for the same", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = textChange(before, after);
        expect(change === null).toBe(before === after);
        if (!change) return;
        expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(after);
      }),
    );
  });

  it("leaves alone what both begin and end with", () => {
    expect(textChange("one\ntwo\nthree", "one\n2\nthree")).toEqual({ from: 4, to: 7, insert: "2" });
    expect(textChange("aa", "aaa")).toEqual({ from: 2, to: 2, insert: "a" });
    expect(textChange("aaa", "aa")).toEqual({ from: 2, to: 3, insert: "" });
  });
});
