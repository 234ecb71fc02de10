import { describe, expect, test } from "vitest";
import { CONTENTS } from "./base.ts";
import { FIELD_MUTANTS, NOWHERE } from "./field-mutants.ts";
import { illTold, judge } from "./judge.ts";

test("every field of the schemas is filled in somewhere, so that it can be spoilt", () => {
  // For a new optional field: fill it in in base.ts.
  expect(NOWHERE).toEqual([]);
});

describe.each([...new Set(FIELD_MUTANTS.map(({ group }) => group))])("fields: %s", (group) => {
  const mutants = FIELD_MUTANTS.filter((mutant) => mutant.group === group);

  test.each(mutants.map((mutant) => [mutant.name, mutant.outcome, mutant] as const))(
    "%s is %s",
    (_name, _outcome, mutant) => {
      const problems = judge(mutant.file, mutant.spoil(CONTENTS.get(mutant.file) ?? null));
      expect(problems.length > 0 ? "refused" : "inert", JSON.stringify(problems[0])).toBe(mutant.outcome);
      expect(illTold(problems)).toEqual([]);
    },
  );
});
