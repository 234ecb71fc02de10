import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasMap, MAX_MAPPED, parseMapList } from "#domain/map-list.ts";
import { arbitraryJunk } from "../fixtures/arbitrary.ts";

const known = new Set(["ant", "bee", "cat"]);

describe("the roles of a map's address", () => {
  test.each([
    ["", []],
    ["bee", ["bee"]],
    ["cat-vs-ant", ["cat", "ant"]],
  ])("in “%s” are %j", (text, slugs) => {
    expect(parseMapList(text, known)).toEqual({ slugs, problems: [] });
  });

  test("are two at the most; what is too many is named", () => {
    expect(parseMapList("ant-vs-bee-vs-cat", known)).toEqual({
      slugs: ["ant", "bee"],
      problems: [{ kind: "too-many", value: "cat" }],
    });
  });

  test("that are unknown or repeated are named, and the others kept", () => {
    expect(parseMapList("dog-vs-ant-vs-ant", known)).toEqual({
      slugs: ["ant"],
      problems: [
        { kind: "unknown", value: "dog" },
        { kind: "repeated", value: "ant" },
      ],
    });
  });

  test("that are too many are named last", () => {
    expect(parseMapList("ant-vs-bee-vs-cat-vs-ant-vs-dog", known).problems).toEqual([
      { kind: "repeated", value: "ant" },
      { kind: "unknown", value: "dog" },
      { kind: "too-many", value: "cat" },
    ]);
    const all = Array.from({ length: 9 }, (_, index) => `role-${index}`);
    expect(parseMapList([...all, "dog"].join("-vs-"), new Set(all)).problems).toEqual([
      { kind: "unknown", value: "dog" },
      ...all.slice(MAX_MAPPED).map((value) => ({ kind: "too-many", value })),
    ]);
  });

  test("of junk are problems, and nothing throws", () => {
    fc.assert(
      fc.property(arbitraryJunk, (text) => {
        const { slugs, problems } = parseMapList(text, known);
        expect(slugs.length).toBeLessThanOrEqual(MAX_MAPPED);
        if (text !== "" && slugs.length === 0) expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

test("there is a map where there are figures of the nation’s parts", () => {
  expect(hasMap([])).toBe(false);
  expect(hasMap([{ kind: "nation" }, { kind: "metro" }])).toBe(false);
  expect(hasMap([{ kind: "nation" }, { kind: "state" }])).toBe(true);
});
