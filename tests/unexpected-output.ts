import { format } from "node:util";
import { afterEach, expect } from "vitest";

/**
 * A warning or an error on the console fails the test in which it appears. A test that expects one takes
 * it with `vi.spyOn(console, "error")`, which is undone after the test.
 */
const said: string[] = [];

for (const level of ["error", "warn"] as const) {
  console[level] = (...parts: unknown[]) => {
    said.push(`console.${level}: ${format(...parts)}`);
  };
}

afterEach(() => {
  expect(said.splice(0), "unexpected console output").toEqual([]);
});
