import { expect, test, vi } from "vitest";
import { fileOf, KEPT, read } from "../fixtures/personal-files.ts";

/** What is said of `text` where the engine refuses it in these words. */
function refused(text: string, message: string) {
  vi.spyOn(JSON, "parse").mockImplementation(() => {
    throw new SyntaxError(message);
  });
  return read(text);
}

test.each([
  [
    "Firefox",
    "JSON.parse: unexpected character at line 12 column 34 of the JSON data",
    { line: 12, column: 34 },
  ],
  ["Chromium", "Expected ',' or '}' after property value in JSON at position 14", { line: 3, column: 3 }],
  ["Chromium, of the first character", "Unexpected end of JSON input at position 0", { line: 1, column: 1 }],
  ["Safari", "JSON Parse error: Unexpected identifier", null],
])("a file that breaks off says where, in so far as %s does", (_browser, message, at) => {
  expect(refused('{\n"kept": 1\n  x}', message)).toEqual({ ok: false, problem: { kind: "not-json", at } });
});

test.each(["\0", "PNG\ufffd\ufffd"])("a file such as %j is no text", (text) => {
  expect(read(text)).toEqual({ ok: false, problem: { kind: "not-text" } });
});

test("of more picks than stand side by side, those beyond are named and left out", () => {
  const picks = Array.from({ length: 8 }, (_, index) => `role-${index + 1}`);
  expect(read(fileOf({ ...KEPT, picks }))).toMatchObject({
    ok: true,
    kept: { picks: picks.slice(0, 6) },
    unusable: [
      { path: "picks", found: "role-7", expected: "6 roles at the most" },
      { path: "picks", found: "role-8", expected: "6 roles at the most" },
    ],
  });
});
