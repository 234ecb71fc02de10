import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personalChanges } from "#domain/personal-changes.ts";
import type { Everything } from "#domain/personal-import.ts";
import { arbitraryKept } from "../fixtures/arbitrary-kept.ts";

const BEFORE: Everything = {
  theme: "dark",
  home: "CA",
  hours: { a: { work: 40, onCall: 0 }, b: { work: 30, onCall: 5 } },
  known: { sql: "used", git: "comfortable", linux: "used" },
  done: ["git", "sql"],
  shortlist: ["a", "b"],
  picks: ["b", "a", "c"],
  tasks: ["t-1", "t-2"],
  edits: { "a/x.py": "1", "b/task/start.py": "2" },
};

const NO_CHANGE = { added: [], removed: [], moved: false };
const NONE = {
  ...{ known: [], done: NO_CHANGE, shortlist: NO_CHANGE, picks: NO_CHANGE },
  ...{ hours: [], theme: null, home: null, tasks: NO_CHANGE, edits: [] },
};

const changes = (after: Partial<Everything>) => personalChanges(BEFORE, { ...BEFORE, ...after });

describe("what becomes different", () => {
  test("is which skills come, change their level and go", () => {
    expect(changes({ known: { sql: "comfortable", git: "comfortable", rust: "used" } })).toEqual({
      ...NONE,
      known: [
        { id: "sql", from: "used", to: "comfortable" },
        { id: "linux", from: "used", to: null },
        { id: "rust", from: null, to: "used" },
      ],
    });
  });

  test("is which roles come and go, and whether the others change places", () => {
    expect(changes({ shortlist: ["c", "b"] }).shortlist).toEqual({
      added: ["c"],
      removed: ["a"],
      moved: false,
    });
    expect(changes({ picks: ["a", "c", "b"] })).toEqual({ ...NONE, picks: { ...NO_CHANGE, moved: true } });
    expect(changes({ picks: ["c", "d", "b"] }).picks).toEqual({ added: ["d"], removed: ["a"], moved: true });
  });

  test("is which proofs come and go; their order means nothing", () => {
    expect(changes({ done: ["sql", "git"] })).toEqual(NONE);
    expect(changes({ done: ["linux", "git"] }).done).toEqual({
      added: ["linux"],
      removed: ["sql"],
      moved: false,
    });
  });

  test("is which weeks come, change and go", () => {
    const hours = { a: { work: 40, onCall: 1 }, c: { work: 20, onCall: 0 } };
    expect(changes({ hours })).toEqual({
      ...NONE,
      hours: [
        { id: "a", from: { work: 40, onCall: 0 }, to: { work: 40, onCall: 1 } },
        { id: "b", from: { work: 30, onCall: 5 }, to: null },
        { id: "c", from: null, to: { work: 20, onCall: 0 } },
      ],
    });
    expect(changes({ hours: structuredClone(BEFORE.hours) })).toEqual(NONE);
    const longer = { ...BEFORE.hours, b: { work: 31, onCall: 5 } };
    expect(changes({ hours: longer }).hours.map(({ id }) => id)).toEqual(["b"]);
  });

  test("is which tasks were done and are to be done again, in whatever order", () => {
    expect(changes({ tasks: ["t-2", "t-1"] })).toEqual(NONE);
    expect(changes({ tasks: ["t-3", "t-2"] })).toEqual({
      ...NONE,
      tasks: { added: ["t-3"], removed: ["t-1"], moved: false },
    });
  });

  test("is which code comes, is replaced and goes, an empty file too", () => {
    expect(changes({ edits: { "a/x.py": "", "c/y.py": "" } })).toEqual({
      ...NONE,
      edits: [
        { id: "a/x.py", from: "1", to: "" },
        { id: "b/task/start.py", from: "2", to: null },
        { id: "c/y.py", from: null, to: "" },
      ],
    });
  });

  test("is the theme and the place", () => {
    expect(changes({ theme: "system", home: null })).toEqual({
      ...NONE,
      theme: { from: "dark", to: "system" },
      home: { from: "CA", to: null },
    });
  });

  test("tells a skill named as an object’s machinery from one that is not there", () => {
    const machinery = { constructor: "used" } as const;
    expect(changes({ known: { ...BEFORE.known, ...machinery } }).known).toEqual([
      { id: "constructor", from: null, to: "used" },
    ]);
  });

  test("is nothing between equals, and the reverse the other way", () => {
    fc.assert(
      fc.property(arbitraryKept, arbitraryKept, (one, other) => {
        expect(personalChanges(one, structuredClone(one))).toEqual(NONE);
        const [there, back] = [personalChanges(one, other), personalChanges(other, one)];
        const reversed = there.known.map(({ id, from, to }) => ({ id, from: to, to: from }));
        expect(new Set(back.known)).toEqual(new Set(reversed));
        expect(new Set(back.shortlist.added)).toEqual(new Set(there.shortlist.removed));
        expect(new Set(back.done.removed)).toEqual(new Set(there.done.added));
        expect(back.picks.moved).toBe(there.picks.moved);
      }),
    );
  });
});
