import { describe, expect, test } from "vitest";
import { createFormat } from "#domain/format.ts";
import { knownCount, leftWords, progressWords, stepNeedWords } from "#domain/plan-words.ts";

const format = createFormat("en-US", "USD");
const left = ([essential, also, groundwork]: readonly [number, number, number]) =>
  leftWords({ left: { essential, also, groundwork } }, format);
const none = { known: [], missing: [] };

describe("what is left to learn", () => {
  test.each([
    [[5, 0, 2], "5 to learn, and 2 that come before them"],
    [[5, 0, 1], "5 to learn, and 1 that comes before them"],
    [[1, 0, 1], "1 to learn, and 1 that comes before it"],
    [[5, 0, 0], "5 to learn"],
    [[5, 3, 0], "5 to learn and 3 also asked for"],
    [[5, 3, 2], "5 to learn, 3 also asked for, and 2 that come before them"],
    [[1, 1, 2], "1 to learn, 1 also asked for, and 2 that come before them"],
    [[0, 3, 0], "3 also asked for"],
    [[0, 0, 2], "2 not ticked that come before them"],
    [[0, 0, 0], ""],
  ] as const)("%j: %s", (counts, words) => {
    expect(left(counts)).toBe(words);
  });
});

test.each([
  [0, 8, "none of the 8 essential skills"],
  [3, 8, "3 of 8 essential skills"],
  [8, 8, "all 8 essential skills"],
])("%i of %i known: %s", (known, all, words) => {
  const essential = {
    known: Array.from({ length: known }, (_, i) => ({ skill: `k${i}`, level: "used" as const })),
    missing: Array.from({ length: all - known }, (_, i) => `m${i}`),
  };
  expect(knownCount({ match: { slug: "any", essential, also: none } })).toBe(words);
});

test("progress is counted in steps", () => {
  const step = { skill: "any", need: "essential", opens: [], done: false, asked: true } as const;
  expect(progressWords({ done: 0, steps: [step] })).toBe("0 of 1 step done");
  expect(progressWords({ done: 2, steps: [step, step, step] })).toBe("2 of 3 steps done");
});

test("a step says why it is on the way, groundwork by what builds on it", () => {
  const nameOf = (skill: string) => skill.toUpperCase();
  const opens = [
    { skill: "docker", reason: "" },
    { skill: "ansible", reason: "" },
  ];
  expect(stepNeedWords({ need: "essential", opens, asked: true }, nameOf, format)).toBe("Essential");
  expect(stepNeedWords({ need: "also", opens, asked: true }, nameOf, format)).toBe("Also asked for");
  expect(stepNeedWords({ need: "groundwork", opens, asked: false }, nameOf, format)).toBe(
    "Groundwork: comes before DOCKER and ANSIBLE",
  );
  expect(stepNeedWords({ need: "groundwork", opens, asked: true }, nameOf, format)).toBe(
    "Groundwork, also asked for: comes before DOCKER and ANSIBLE",
  );
});
