import { expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import { someNames } from "#domain/some-names.ts";

const format = createFormat("en-US", "USD");

test("up to a dozen names stand in full", () => {
  expect(someNames(["A", "B", "C"], format)).toBe("A, B and C");
  expect(someNames([..."ABCDEFGHIJKL"], format)).toBe("A, B, C, D, E, F, G, H, I, J, K and L");
});

test("of more, the rest is counted", () => {
  expect(someNames([..."ABCDEFGHIJKLMN"], format)).toBe("A, B, C, D, E, F, G, H, I, J, K, L and 2 more");
  expect(someNames(["A", "B"], format, 1202)).toBe("A, B and 1,200 more");
});
