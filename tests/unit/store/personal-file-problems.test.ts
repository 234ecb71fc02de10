import { describe, expect, test, vi } from "vitest";
import { writePersonal } from "#store/personal-file.ts";
import { fileOf, KEPT, read } from "../fixtures/personal-files.ts";

describe("a text of which nothing can be used", () => {
  test.each(["", " \n\t", "\uFEFF"])("is empty: %j", (text) => {
    expect(read(text)).toEqual({ ok: false, problem: { kind: "empty" } });
  });

  test.each([
    "null",
    "7",
    '"text"',
    "[]",
    "{}",
    '{"format":"python"}',
    '{"format":["x"]}',
    '[{"format":"x"}]',
  ])("is JSON of something else: %s", (text) => {
    expect(read(text)).toEqual({ ok: false, problem: { kind: "foreign" } });
  });

  test("is of a later version", () => {
    expect(read(fileOf(KEPT, { version: 2 }))).toEqual({
      ok: false,
      problem: { kind: "later", version: 2, understood: 1 },
    });
  });

  test.each([null, "1", 0, -1, 1.5, [1]])("has %j for a version", (version) => {
    expect(read(fileOf(KEPT, { version }))).toEqual({
      ok: false,
      problem: { kind: "spoilt", path: "version", found: version, expected: "a whole number from 1" },
    });
  });

  test.each([null, "all", 7, ["sql"]])("has %j for what was kept", (kept) => {
    expect(read(fileOf(kept))).toEqual({
      ok: false,
      problem: { kind: "spoilt", path: "kept", found: kept, expected: "what was kept, in braces" },
    });
  });

  test.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ["UTF-16", [...Buffer.from(`\uFEFF${writePersonal(KEPT)}`, "utf16le")]],
    ["Latin 1", [...Buffer.from("né", "latin1")]],
    ["a zero byte", [0]],
  ])("is no text: %s", (_what, bytes) => {
    const text = new TextDecoder().decode(new Uint8Array(bytes));
    expect(read(text)).toEqual({ ok: false, problem: { kind: "not-text" } });
  });
});

describe("a file that breaks off", () => {
  test("says where", () => {
    const text = '{\n  "format": "x",\n  "version" 1\n}';
    expect(read(text)).toEqual({ ok: false, problem: { kind: "not-json", at: { line: 3, column: 13 } } });
  });

  test.each([
    [
      "Firefox",
      "JSON.parse: unexpected character at line 12 column 34 of the JSON data",
      { line: 12, column: 34 },
    ],
    ["Chromium", "Expected ',' or '}' after property value in JSON at position 14", { line: 3, column: 3 }],
    [
      "Chromium, of the first character",
      "Unexpected end of JSON input at position 0",
      { line: 1, column: 1 },
    ],
    ["Safari", "JSON Parse error: Unexpected identifier", null],
  ])("says where in so far as %s does", (_browser, message, at) => {
    vi.spyOn(JSON, "parse").mockImplementation(() => {
      throw new SyntaxError(message);
    });
    expect(read('{\n"kept": 1\n  x}')).toEqual({ ok: false, problem: { kind: "not-json", at } });
  });
});
