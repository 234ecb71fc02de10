import { describe, expect, test } from "vitest";
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
      "a week in texts",
      { hours: { a: { work: "1", onCall: "0" } } },
      { hours: {} },
      { path: "hours.a", found: { work: "1", onCall: "0" }, expected: expect.stringContaining("168") },
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
      "code that is a list",
      { edits: { "a/x.py": [] } },
      { edits: {} },
      { path: "edits.a/x.py", found: [], expected: "code of 100,000 characters at the most" },
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
    const expected = "200 files and 800,000 bytes of code at the most";
    expect(file.ok && file.unusable).toEqual([
      { path: "edits.a/x200.py", found: "1", expected },
      { path: "edits.a/x201.py", found: "1", expected },
    ]);
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
