import { expect, test } from "vitest";
import { readable } from "#data/problem.ts";

test("each part of a problem stands on one line, and what is no good to read is cut or written out", () => {
  const problem = {
    file: "roles/a\nb.json",
    path: `skills.${"x".repeat(400)}`,
    expected: "an \u202eid",
    found: '"\0"',
    fix: "Remove it.",
  };
  expect(readable(problem)).toEqual({
    file: "roles/a\\u000ab.json",
    path: `skills.${"x".repeat(292)}…`,
    expected: "an \\u202eid",
    found: '"\\u0000"',
    fix: "Remove it.",
  });
  const junk = "\0\0\0".repeat(200);
  const flood = { file: junk, path: junk, expected: junk, found: junk, fix: junk };
  for (const part of Object.values(readable(flood))) expect(part).toMatch(/^(?:\\u0000){49}\\u000…$/);
});
