import { expect, test, vi } from "vitest";
import type { CodeText } from "#data/code.ts";
import { linesBySkill, oncePer, ordered, outputPath, rolesOn } from "#data/lookups.ts";
import { BEEKEEPER, GRAFTER, madeDataset, PRUNER } from "../fixtures/made-dataset.ts";
import { present } from "../fixtures/present.ts";

test("what is worked out of a list is worked out once for each list", () => {
  const make = vi.fn((list: readonly number[]) => list.length);
  const lengthOf = oncePer(make);
  const list = [1, 2];
  expect([lengthOf(list), lengthOf(list), lengthOf([1])]).toEqual([2, 2, 1]);
  expect(make).toHaveBeenCalledTimes(2);
});

test("roles stand in their fixed order, all of them and those on one code", () => {
  const data = madeDataset();
  const slugs = (roles: ReturnType<typeof ordered>) => roles.map(({ slug }) => slug);
  expect(slugs(ordered(data))).toEqual([PRUNER, GRAFTER, BEEKEEPER]);
  expect(slugs(rolesOn(data, "G-1"))).toEqual([PRUNER, GRAFTER]);
  expect(rolesOn(data, "G-3")).toEqual([]);
});

test("what a program printed lies beside it, and only the end of its path differs", () => {
  expect(outputPath("samples/a/count.py")).toBe("samples/a/count.txt");
  expect(outputPath("my.pyramid/count.py")).toBe("my.pyramid/count.txt");
});

test("the lines that show a skill are found in every file, and one that is not there is empty", () => {
  const role = present(madeDataset().roles[0]);
  const text = (file: string, line: number): CodeText => ({
    ...{ file, title: file, summary: "", text: "cut()", notes: [] },
    lines: [[["", "cut()"]]],
    tools: [{ skill: "knives", line }],
  });
  const at = (file: string, line: number, code: CodeText["lines"][number]) => ({
    ...{ slug: role.slug, file, title: file, line, code },
  });
  expect(linesBySkill(role, [text("a.py", 1), text("b.py", 2)])).toEqual(
    new Map([["knives", [at("a.py", 1, [["", "cut()"]]), at("b.py", 2, [])]]]),
  );
});
