import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { expandedJson, rowALineJson } from "#build/import/json-text.ts";
import { DATA } from "../../fixtures/real-data.ts";

it.each([
  ["national.json", expandedJson],
  ["states.json", rowALineJson],
  ["metros.json", rowALineJson],
  ["price-parities.json", rowALineJson],
])("writes %s as it is committed, byte for byte", async (file, toText) => {
  const text = await readFile(join(DATA, "pay", file), "utf8");
  expect(toText(JSON.parse(text))).toBe(text);
});

it("escapes what JSON escapes", () => {
  const content = { title: 'A “B” "C"\n', rows: [{ name: "\\", list: [1, null] }] };
  const text = rowALineJson(content);
  expect(JSON.parse(text)).toEqual(content);
  expect(text.split("\n")).toContain('    { "name": "\\\\", "list": [1, null] }');
});
