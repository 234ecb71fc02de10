import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatCompareList,
  keepKnown,
  mostCompared,
  move,
  parseCompareList,
  subsetsUpTo,
} from "#domain/compare-list.ts";
import { arbitraryJunk } from "../fixtures/arbitrary.ts";

const known = new Set(["a", "b", "c", "d", "e", "f", "g", "data-engineer"]);

describe("a list in an address", () => {
  test.each([
    ["a-vs-b", ["a", "b"]],
    ["data-engineer-vs-a", ["data-engineer", "a"]],
    ["c-vs-b-vs-a", ["c", "b", "a"]],
    ["a-vs-b-vs-c-vs-d-vs-e-vs-f", ["a", "b", "c", "d", "e", "f"]],
    ["-vs-a-vs--vs-b-vs-", ["a", "b"]],
  ])("%s is read in the order given, without a problem", (text, slugs) => {
    expect(parseCompareList(text, known)).toEqual({ slugs, problems: [] });
  });

  test.each([
    ["", [], ["too-few"]],
    ["a", ["a"], ["too-few"]],
    ["a-vs-a", ["a"], ["repeated", "too-few"]],
    ["x-vs-y", [], ["unknown", "unknown", "too-few"]],
    ["a-vs-x-vs-b", ["a", "b"], ["unknown"]],
    ["a-vs-b-vs-a", ["a", "b"], ["repeated"]],
    ["A-vs-B", [], ["unknown", "unknown", "too-few"]],
    ["a-VS-b", [], ["unknown", "too-few"]],
  ])("%s keeps %j and reports %j", (text, slugs, kinds) => {
    const list = parseCompareList(text, known);
    expect(list.slugs).toEqual(slugs);
    expect(list.problems.map(({ kind }) => kind)).toEqual(kinds);
  });

  test("a seventh role is dropped and named", () => {
    expect(parseCompareList("a-vs-b-vs-c-vs-d-vs-e-vs-f-vs-g", known)).toEqual({
      slugs: ["a", "b", "c", "d", "e", "f"],
      problems: [{ kind: "too-many", value: "g" }],
    });
  });

  test("what is unknown or repeated takes no place from the six", () => {
    const list = parseCompareList("x-vs-a-vs-a-vs-b-vs-c-vs-d-vs-e-vs-f", known);
    expect(list.slugs).toHaveLength(6);
    expect(list.problems).toEqual([
      { kind: "unknown", value: "x" },
      { kind: "repeated", value: "a" },
    ]);
  });

  test("any two to six slugs that the dataset's checks admit come back from their address", () => {
    const slug = fc
      .array(fc.constantFrom("a", "b", "vs", "v", "s", "data"), { minLength: 1, maxLength: 4 })
      .map((words) => words.join("-"))
      .filter((text) => !`${text}-`.includes("-vs-"));
    fc.assert(
      fc.property(fc.uniqueArray(slug, { minLength: 2, maxLength: 6 }), (slugs) => {
        expect(parseCompareList(formatCompareList(slugs), new Set(slugs))).toEqual({ slugs, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("junk never throws and keeps nothing that is not known", () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryJunk, fc.string({ unit: fc.constantFrom("-vs-", "a", "b", "-", "x") })),
        (text) => {
          const { slugs, problems } = parseCompareList(text, known);
          for (const slug of slugs) expect(known.has(slug)).toBe(true);
          if (slugs.length < 2) expect(problems.at(-1)).toEqual({ kind: "too-few" });
        },
      ),
    );
  });
});

test("a comparison holds six roles, or all where there are fewer", () => {
  expect([2, 5, 6, 7, 100].map(mostCompared)).toEqual([2, 5, 6, 6, 6]);
});

test("what is wrong with a value is said once, however often it stands there", () => {
  expect(parseCompareList("x-vs-a-vs-x-vs-a-vs-a-vs-b", known)).toEqual({
    slugs: ["a", "b"],
    problems: [
      { kind: "unknown", value: "x" },
      { kind: "repeated", value: "a" },
    ],
  });
});

test("picks may be fewer than two: none is no problem", () => {
  expect(keepKnown([], known)).toEqual({ slugs: [], problems: [] });
  expect(keepKnown(["a"], known)).toEqual({ slugs: ["a"], problems: [] });
});

describe("moving", () => {
  test.each([
    ["one to the left", 1, -1, ["b", "a", "c"]],
    ["one to the right", 1, 1, ["a", "c", "b"]],
    ["the first to the right", 0, 1, ["b", "a", "c"]],
    ["the first to the left changes nothing", 0, -1, ["a", "b", "c"]],
    ["the last to the right changes nothing", 2, 1, ["a", "b", "c"]],
    ["one that is not in the list changes nothing", -1, 1, ["a", "b", "c"]],
    ["one past the end changes nothing", 3, -1, ["a", "b", "c"]],
  ] as const)("%s", (_claim, index, by, moved) => {
    const slugs = ["a", "b", "c"];
    expect(move(slugs, index, by)).toEqual(moved);
    expect(slugs).toEqual(["a", "b", "c"]);
  });
});

describe("the comparisons with a page of their own", () => {
  test("of three roles are the pairs, then all three, each in order", () => {
    expect(subsetsUpTo(["a", "b", "c"], 99)).toEqual([
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
      ["a", "b", "c"],
    ]);
  });

  test("of the six roles are 57: all sets of two to six", () => {
    const sets = subsetsUpTo(["a", "b", "c", "d", "e", "f"], 100);
    expect(sets).toHaveLength(57);
    expect(new Set(sets.map(formatCompareList)).size).toBe(57);
  });

  test("hold at most six roles, however many there are", () => {
    const sets = subsetsUpTo([..."abcdefgh"], 10_000);
    expect(Math.max(...sets.map((set) => set.length))).toBe(6);
    expect(sets).toHaveLength(28 + 56 + 70 + 56 + 28);
  });

  test("are never more than allowed, the smallest first", () => {
    expect(subsetsUpTo([..."abcd"], 7).map((set) => set.join(""))).toEqual([
      "ab",
      "ac",
      "ad",
      "bc",
      "bd",
      "cd",
      "abc",
    ]);
    expect(subsetsUpTo(["a", "b"], 0)).toEqual([]);
    expect(subsetsUpTo(["a"], 9)).toEqual([]);
  });
});
