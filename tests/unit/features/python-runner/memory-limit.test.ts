import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { limitMemory } from "#features/python-runner/memory-limit.ts";

const PAGE = 65_536;
const { grow } = WebAssembly.Memory.prototype;

beforeEach(() => {
  limitMemory(10 * PAGE);
});
afterEach(() => {
  WebAssembly.Memory.prototype.grow = grow;
});

describe("a memory under a limit", () => {
  test("grows up to it and returns what it was before, as without one", () => {
    const memory = new WebAssembly.Memory({ initial: 2 });
    expect(memory.grow(3)).toBe(2);
    expect(memory.grow(5)).toBe(5);
    expect(memory.buffer.byteLength).toBe(10 * PAGE);
  });

  test("does not grow past it, by however little, and can still be used", () => {
    const memory = new WebAssembly.Memory({ initial: 10 });
    expect(() => memory.grow(1)).toThrow(RangeError);
    expect(memory.buffer.byteLength).toBe(10 * PAGE);
    expect(memory.grow(0)).toBe(10);
  });

  test("stays within its own maximum", () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 3 });
    expect(() => memory.grow(4)).toThrow(RangeError);
    expect(memory.grow(2)).toBe(1);
  });

  test("is limited by itself: another one beside it does not count", () => {
    const [one, other] = [9, 9].map((initial) => new WebAssembly.Memory({ initial }));
    expect([one?.grow(1), other?.grow(1)]).toEqual([9, 9]);
  });
});
