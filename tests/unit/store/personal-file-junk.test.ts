import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { NOTHING_KEPT } from "#store/persistence.ts";
import { writePersonal } from "#store/personal-file.ts";
import { arbitraryKept } from "../fixtures/arbitrary-kept.ts";
import { fileOf, KEPT, read } from "../fixtures/personal-files.ts";

describe("an entry that is no good", () => {
  const KNOWN_ID = expect.stringMatching(/^an id: /);

  test.each<[string, object, object, { path: string; found: unknown; expected: unknown }]>([
    [
      "a level",
      { known: { sql: "expert", git: "used" } },
      { known: { git: "used" } },
      { path: "known.sql", found: "expert", expected: "“used” or “comfortable”" },
    ],
    [
      "the id of a skill",
      { known: { "C++": "used" } },
      { known: {} },
      { path: "known.C++", found: "C++", expected: KNOWN_ID },
    ],
    [
      "an id that is markup",
      { done: ["<img src=x onerror=alert(1)>", "sql"] },
      { done: ["sql"] },
      { path: "done[0]", found: "<img src=x onerror=alert(1)>", expected: KNOWN_ID },
    ],
    [
      "an id that is a number",
      { shortlist: ["a", 7] },
      { shortlist: ["a"] },
      { path: "shortlist[1]", found: 7, expected: KNOWN_ID },
    ],
    [
      "an id that is far too long",
      { picks: ["a".repeat(81)] },
      { picks: [] },
      { path: "picks[0]", found: "a".repeat(81), expected: KNOWN_ID },
    ],
    [
      "a week",
      { hours: { a: { work: 169, onCall: 0 }, b: { work: 40, onCall: 0 } } },
      { hours: { b: { work: 40, onCall: 0 } } },
      { path: "hours.a", found: { work: 169, onCall: 0 }, expected: expect.stringContaining("168") },
    ],
    [
      "the theme",
      { theme: "sepia" },
      {},
      { path: "theme", found: "sepia", expected: "“system”, “light” or “dark”" },
    ],
    [
      "the place",
      { home: "<b>" },
      {},
      { path: "home", found: "<b>", expected: expect.stringContaining("the id of a place") },
    ],
    [
      "a field that the app does not have",
      { salary: 120_000 },
      {},
      { path: "salary", found: 120_000, expected: "nothing of this name" },
    ],
    [
      "code under a path of no file",
      { edits: { "../start.py": "1", "a/x.py": "2" } },
      { edits: { "a/x.py": "2" } },
      { path: "edits.../start.py", found: "../start.py", expected: expect.stringContaining("path") },
    ],
    [
      "code that is a number",
      { edits: { "a/x.py": 7, "a/task/start.py": "" } },
      { edits: { "a/task/start.py": "" } },
      { path: "edits.a/x.py", found: 7, expected: "code of 100,000 characters at the most" },
    ],
    [
      "code that is too long",
      { edits: { "a/x.py": "x".repeat(100_001), "b/x.py": "x".repeat(100_000) } },
      { edits: { "b/x.py": "x".repeat(100_000) } },
      { path: "edits.a/x.py", found: "x".repeat(100_001), expected: expect.stringContaining("100,000") },
    ],
    [
      "the id of a task",
      { tasks: ["Catch the bug", "catch-the-bug"] },
      { tasks: ["catch-the-bug"] },
      { path: "tasks[0]", found: "Catch the bug", expected: KNOWN_ID },
    ],
    [
      "a list where there should be entries",
      { known: ["sql"] },
      {},
      { path: "known", found: ["sql"], expected: "entries by their ids, in braces" },
    ],
    [
      "entries where there should be a list",
      { done: { sql: true } },
      {},
      { path: "done", found: { sql: true }, expected: "a list of ids, in brackets" },
    ],
    [
      "null where there should be entries",
      { hours: null },
      {},
      { path: "hours", found: null, expected: "entries by their ids, in braces" },
    ],
  ])("%s is named and left out, the rest is used", (_what, bad, left, problem) => {
    const rest = Object.fromEntries(Object.entries(KEPT).filter(([field]) => !(field in bad)));
    expect(read(fileOf({ ...KEPT, ...bad }))).toEqual({
      ok: true,
      kept: { ...rest, ...left },
      unusable: [problem],
    });
  });

  test("may be a seventh role to compare", () => {
    const picks = ["a", "b", "c", "d", "e", "f", "g"];
    expect(read(fileOf({ picks }))).toEqual({
      ok: true,
      kept: { picks: picks.slice(0, 6) },
      unusable: [{ path: "picks", found: "g", expected: "6 roles at the most" }],
    });
  });

  test("may be code for which there is no room", () => {
    const paths = Array.from({ length: 202 }, (_, i) => `a/x${i}.py`);
    const file = read(fileOf({ edits: Object.fromEntries(paths.map((path) => [path, "1"])) }));
    expect(file.ok && Object.keys(file.kept.edits ?? {})).toEqual(paths.slice(0, 200));
    expect(file.ok && file.unusable.map(({ path }) => path)).toEqual(["edits.a/x200.py", "edits.a/x201.py"]);
  });

  test("reaches for no prototype", () => {
    const text = fileOf({}).replace(
      "{}",
      '{"known":{"__proto__":"used","constructor":"used"},"__proto__":{"theme":"dark"}}',
    );
    const file = read(text);
    expect(file).toMatchObject({ ok: true, kept: { known: { constructor: "used" } } });
    expect(file.ok && file.unusable.map(({ path }) => path)).toEqual(["__proto__", "known.__proto__"]);
    expect(file.ok && "theme" in file.kept).toBe(false);
  });

  test("is counted, each of them, and the good ones between them are kept", () => {
    const levels = Array.from({ length: 1000 }, (_, i) => [`s${i}`, i % 2 === 0 ? "used" : "no"]);
    const file = read(fileOf({ known: Object.fromEntries(levels) }));
    expect(file.ok && file.unusable.length).toBe(500);
    expect(file.ok && Object.keys(file.kept.known ?? {}).length).toBe(500);
  });
});

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

  test("is no JSON, and says where it breaks off", () => {
    const text = '{\n  "format": "x",\n  "version" 1\n}';
    expect(read(text)).toEqual({ ok: false, problem: { kind: "not-json", at: { line: 3, column: 13 } } });
  });

  test.each([
    [
      "Firefox",
      "JSON.parse: unexpected character at line 4 column 9 of the JSON data",
      { line: 4, column: 9 },
    ],
    ["an older Chromium", "Unexpected token x in JSON at position 5", { line: 2, column: 3 }],
    ["Safari", "JSON Parse error: Unexpected identifier", null],
  ])("is no JSON in the words of %s", (_browser, message, at) => {
    vi.spyOn(JSON, "parse").mockImplementation(() => {
      throw new SyntaxError(message);
    });
    expect(read("{ \n  x")).toEqual({ ok: false, problem: { kind: "not-json", at } });
  });

  test.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ["UTF-16", [...Buffer.from(`\uFEFF${writePersonal(KEPT)}`, "utf16le")]],
    ["Latin 1", [...Buffer.from("né", "latin1")]],
  ])("is %s", (_what, bytes) => {
    const text = new TextDecoder().decode(new Uint8Array(bytes));
    expect(read(text)).toEqual({ ok: false, problem: { kind: "not-text" } });
  });

  test("may be any text and any JSON: nothing throws, and nothing senseless comes back", () => {
    const nearly = fc
      .tuple(arbitraryKept, fc.nat(2000), fc.nat(40), fc.string({ unit: "binary" }))
      .map(([kept, at, length, junk]) => {
        const text = writePersonal(kept);
        const start = at % text.length;
        return text.slice(0, start) + junk + text.slice(start + length);
      });
    const odd = fc.dictionary(
      fc.constantFrom("theme", "home", "hours", "known", "done", "shortlist", "picks", "tasks", "edits"),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.json(),
          nearly,
          odd.map((kept) => fileOf(kept)),
        ),
        (text) => {
          const file = read(text);
          if (!file.ok) return;
          const whole = { ...NOTHING_KEPT, picks: [], ...file.kept };
          expect(read(writePersonal(whole))).toEqual({ ok: true, kept: whole, unusable: [] });
        },
      ),
      { numRuns: 1000 },
    );
  });
});
