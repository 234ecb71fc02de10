import { expect, test } from "vitest";
import { checkMeaning } from "#data/checks.ts";
import { RoleSchema } from "#data/schema.ts";
import { CODER, withMadeCode } from "../fixtures/made-code.ts";
import { present } from "../fixtures/present.ts";
import { roleIn, spoilt } from "../fixtures/real-data.ts";
import { type MadeParts, made } from "./checks/made.ts";

/** What the checks find in the made code after `spoil`, each as its file, its place and what was found. */
function found(spoil: (parts: MadeParts) => void): string[] {
  return checkMeaning(spoilt(made(spoil))).map(
    (problem) => `${problem.file} ${problem.path} ${problem.found}`,
  );
}

test("the code that the tests are made with is sound", () => {
  expect(found(() => {})).toEqual([]);
});

test("code that is not there is reported as that, and not for what it does not show", () => {
  const problems = found(({ copy }) => {
    copy.samples = copy.samples.filter((path) => !path.startsWith(`samples/${CODER}/`));
    for (const path of Object.keys(copy.sampleTexts)) {
      if (!copy.samples.includes(path)) delete copy.sampleTexts[path];
    }
  });
  expect(problems).toHaveLength(6);
  for (const problem of problems) expect(problem).toMatch(/, not there$/);
});

test("a stretch that is in no line is reported once, and not for where it stands", () => {
  const problems = found(({ program }) => {
    present(program.steps[0]).at = "cobol";
    present(program.notes[1]).at = "cobol";
  });
  expect(problems).toEqual([
    `roles/${CODER}.json program.notes[1].at cobol`,
    `roles/${CODER}.json program.steps[0].at cobol`,
  ]);
});

test("a note that ends in no line is reported once, and not as one that ends before it begins", () => {
  const problems = found(({ program }) => {
    present(program.notes[1]).to = "cobol";
  });
  expect(problems).toEqual([`roles/${CODER}.json program.notes[1].to cobol`]);
});

test("a task whose solution is missing is reported as that alone", () => {
  const problems = found(({ copy }) => {
    const solution = `samples/${CODER}/task/solution.py`;
    copy.samples = copy.samples.filter((path) => path !== solution);
    delete copy.sampleTexts[solution];
  });
  expect(problems).toEqual([expect.stringMatching(/solution\.py, not there$/)]);
});

test("two notes may begin in one line, and a stage may come again", () => {
  const problems = found(({ program, sample }) => {
    present(program.steps[2]).stage = "set-up";
    present(sample.notes[1]).at = "@dag";
  });
  expect(problems).toEqual([]);
});

test.each(["(1210)\n", "Order 1210: late\n", "order=1210,paid", "1210R is back\n"])(
  "%j names the followed order",
  (printed) => {
    const problems = found(({ copy }) => {
      copy.sampleTexts[`samples/${CODER}/count.txt`] = printed;
    });
    expect(problems).toEqual([]);
  },
);

test("an id with marks in it is looked for letter for letter", () => {
  const followed = (printed: string) =>
    found(({ copy, problem }) => {
      problem.follow.id = "A.12(b)";
      copy.sampleTexts[`samples/${CODER}/count.txt`] = printed;
    });
  expect(followed("A.12(b) is paid\n")).toEqual([]);
  expect(followed("Ax12b is paid\n")).toHaveLength(1);
});

test("a dataset without a problem needs no script and no files, and its roles may have tasks", () => {
  const problems = checkMeaning(
    spoilt((files) => {
      const copy = withMadeCode(files);
      copy.problem.problem = null;
      roleIn(copy, CODER).program = null;
      copy.samples = copy.samples.filter((path) => /\/task\/|daily/.test(path));
    }),
  );
  expect(problems).toEqual([]);
});

test("how far a stretch is indented is kept: it may tell two lines apart", () => {
  const role = roleIn(
    spoilt((copy) => withMadeCode(copy)),
    CODER,
  );
  expect(RoleSchema.parse(role).samples[0]?.notes[1]?.at).toBe("    pass");
  present(present(role.samples[0]).notes[1]).at = "  ";
  expect(RoleSchema.safeParse(role).success).toBe(false);
});
