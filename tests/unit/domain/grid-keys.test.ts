import { describe, expect, it } from "vitest";
import { moveOf } from "#domain/grid-keys.ts";

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("a key in a grid", () => {
  it.each([
    ["ArrowLeft", "left"],
    ["ArrowRight", "right"],
    ["ArrowUp", "up"],
    ["ArrowDown", "down"],
    ["Home", "row-start"],
    ["End", "row-end"],
  ])("%s leads %s", (key, move) => {
    expect(moveOf({ ...NONE, key })).toBe(move);
  });

  it("leads with Ctrl to the ends of the grid, and nowhere by Ctrl and an arrow", () => {
    const held = { ...NONE, ctrlKey: true };
    expect(["Home", "End", "ArrowUp"].map((key) => moveOf({ ...held, key }))).toEqual([
      "first",
      "last",
      undefined,
    ]);
  });

  it.each(["altKey", "shiftKey", "metaKey"])("is the browser's with %s", (modifier) => {
    expect(moveOf({ ...NONE, key: "ArrowLeft", [modifier]: true })).toBeUndefined();
  });

  it.each(["a", "Enter", "Tab", "toString", "constructor"])("%s leads nowhere", (key) => {
    expect(moveOf({ ...NONE, key })).toBeUndefined();
  });
});
