import { expect, test } from "vitest";
import { MAX_EDIT_CHARACTERS, MAX_EDITS } from "#domain/edits.ts";
import { readPersisted } from "#store/persistence.ts";
import type { Unusable } from "#store/read-entries.ts";

const count = new Intl.NumberFormat("en-US").format;

/** What is reported of `stored`, as `path: expected`. */
function reported(stored: unknown): string[] {
  const entries: Unusable[] = [];
  readPersisted(stored, (entry) => entries.push(entry), count);
  return entries.map(({ path, expected }) => `${path}: ${expected}`);
}

const ID = "an id: lowercase letters and digits in words joined by hyphens, 80 characters at the most";

test.each([
  [{ theme: "sepia" }, "theme: “system”, “light” or “dark”"],
  [{ known: { sql: "expert" } }, "known.sql: “used” or “comfortable”"],
  [{ known: { SQL: "used" } }, `known.SQL: ${ID}`],
  [{ known: 7 }, "known: entries by their ids, in braces"],
  [{ hours: [] }, "hours: entries by their ids, in braces"],
  [{ done: ["sql", "S"] }, `done[1]: ${ID}`],
  [{ done: "sql" }, "done: a list of ids, in brackets"],
  [{ shortlist: [null] }, `shortlist[0]: ${ID}`],
  [{ shortlist: {} }, "shortlist: a list of ids, in brackets"],
  [{ tasks: ["x_y"] }, `tasks[0]: ${ID}`],
  [{ tasks: 1 }, "tasks: a list of ids, in brackets"],
  [{ edits: "print()" }, "edits: entries by their ids, in braces"],
  [{ edits: { "a/x.txt": "" } }, "edits.a/x.txt: the path of a role’s Python file: <slug>/task/start.py"],
  [{ edits: { "a/x.py": 7 } }, "edits.a/x.py: code of 100,000 characters at the most"],
])("%j is named with what belongs there", (stored, said) => {
  expect(reported(stored)).toEqual([said]);
});

// Apart from the others: its title would be as long.
test("code that is too long is named with what belongs there", () => {
  const tooLong = "x".repeat(MAX_EDIT_CHARACTERS + 1);
  expect(reported({ edits: { "a/x.py": tooLong } })).toEqual([
    "edits.a/x.py: code of 100,000 characters at the most",
  ]);
});

test("what is not there, and what makes sense, is no complaint", () => {
  expect(reported({})).toEqual([]);
  expect(reported({ theme: "dark", home: null, done: ["a".repeat(80)], known: { sql: "used" } })).toEqual([]);
  expect(reported({ edits: { "a/x.py": "x".repeat(MAX_EDIT_CHARACTERS) } })).toEqual([]);
});

test("of more files than are kept, those without room are named", () => {
  const files = Array.from({ length: MAX_EDITS + 2 }, (_, index) => [`a/x${index}.py`, ""]);
  const said = reported({ edits: Object.fromEntries(files) });
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(
    new RegExp(`^edits\\.a/x${MAX_EDITS}\\.py: ${MAX_EDITS} files and [\\d,]+ bytes of code`),
  );
});

test.each([
  { work: 40 },
  { work: "40", onCall: 0 },
  { work: Number.NaN, onCall: 0 },
  { work: 40, onCall: "0" },
  { work: 40, onCall: null },
])("a week such as %j is no week", (week) => {
  expect(readPersisted({ hours: { a: week } })).toEqual({ hours: {} });
});
