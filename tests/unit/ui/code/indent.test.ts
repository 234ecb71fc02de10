import { expect, test } from "vitest";
import { indentOf } from "#ui/code/indent.ts";

test.each([
  ["x = 1", 0],
  ["   x = 1", 0],
  ["    return", 4],
  ["       value", 4],
  ["\treturn", 4],
  ["\t    value", 8],
  [" ".repeat(40), 24],
  ["", 0],
])("the indent of %j is %d", (line, indent) => {
  expect(indentOf(line)).toBe(indent);
});
