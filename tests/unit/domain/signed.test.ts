import { describe, expect, it } from "vitest";
import { createFormat } from "#domain/format.ts";
import { withSign } from "#domain/signed.ts";

const { money } = createFormat("en-US", "USD");

describe("a change with its sign", () => {
  it.each([
    [12_340, "+$12,340"],
    [-12_340, "−$12,340"],
    [0, "$0"],
    [-0.2, "$0"],
  ])("prints %d as %s", (value, words) => {
    expect(withSign(value, money)).toBe(words);
  });
});
