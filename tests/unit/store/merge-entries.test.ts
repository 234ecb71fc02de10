import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeEntries, mergeIds } from "#store/merge-entries.ts";

const entries = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("1", "2", "3"), {
  noNullPrototype: true,
});
const ids = fc.shuffledSubarray(["a", "b", "c", "d"]);

describe("what two tabs made of the same", () => {
  test("has what each added, changed and took away", () => {
    const before = { a: "1", b: "1", c: "1", d: "1" };
    const mine = { a: "1", b: "mine", d: "1", e: "mine" };
    const theirs = { a: "theirs", b: "theirs", c: "1", f: "theirs" };
    expect(mergeEntries(before, mine, theirs)).toEqual({
      a: "theirs",
      b: "mine",
      e: "mine",
      f: "theirs",
    });
    expect(mergeIds(["a", "b", "c"], ["b", "c", "d"], ["a", "b", "e"])).toEqual(["b", "e", "d"]);
  });

  test("is what one of them made, where the other made nothing", () => {
    fc.assert(
      fc.property(entries, entries, ids, ids, (before, after, were, are) => {
        expect(mergeEntries(before, after, before)).toEqual(after);
        expect(mergeEntries(before, before, after)).toEqual(after);
        expect(mergeIds(were, are, [...were])).toEqual(are);
        expect(mergeIds(were, [...were], are)).toEqual(are);
      }),
    );
  });

  test("is what the other made, where this one has the same in objects of its own", () => {
    const week = (work: number) => ({ work, onCall: 0 });
    expect(mergeEntries({ a: week(40) }, { a: week(40) }, { a: week(30) })).toEqual({ a: week(30) });
    expect(mergeEntries({ a: week(40) }, { a: week(20) }, { a: week(30) })).toEqual({ a: week(20) });
  });

  test("holds this tab’s entries wherever it changed them, and each id once", () => {
    fc.assert(
      fc.property(entries, entries, entries, ids, ids, ids, (before, mine, theirs, were, are, there) => {
        const merged = mergeEntries(before, mine, theirs);
        for (const id of ["a", "b", "c", "d"]) {
          expect(merged[id]).toBe(mine[id] === before[id] ? theirs[id] : mine[id]);
        }
        const set = mergeIds(were, are, there);
        expect(new Set(set).size).toBe(set.length);
        for (const id of ["a", "b", "c", "d"]) {
          const changed = are.includes(id) !== were.includes(id);
          expect(set.includes(id)).toBe((changed ? are : there).includes(id));
        }
      }),
    );
  });
});
