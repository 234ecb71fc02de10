import { describe, expect, test } from "vitest";
import type { Dataset } from "#data/catalogue.ts";
import type { Problem } from "#data/code-schema.ts";
import { compileCode, compileProblem, compileProgram, type Highlighted } from "#data/compile-code.ts";
import { GRAFTER, madeDataset, PRUNER } from "../fixtures/made-dataset.ts";
import { present } from "../fixtures/present.ts";

const roleIn = (data: Dataset, slug: string) => present(data.roles.find((role) => role.slug === slug));

const PROBLEM: Problem = {
  ...{
    title: "Prune",
    lead: "Cut.",
    origin: "Made up.",
    script: "make.py",
    columns: [],
    quirks: [],
    stages: [],
  },
  files: ["trees.csv", "tools.log"].map((file) => ({ file, about: "Made up." })),
  follow: { id: "7", name: "tree 7", about: "An apple." },
};

const CHECKS = `def helper(tree):
    """Helps."""
    def check_within(branch):
        """A check within another function is none."""


def check_short(tree):
    """A branch is cut short."""
    assert cut(tree) < 3


def check_long(tree):
    """A branch is left long
    where it bears."""
    assert cut(tree) > 1


def check_untold(tree):
    assert tree
`;

const TEXTS = {
  "samples/trees.csv": "tree\n1",
  "samples/tools.log": "",
  [`samples/${PRUNER}/cut.py`]: "import tree\ncut(tree)\nprint(tree)\n",
  [`samples/${PRUNER}/cut.txt`]: "cut\n",
  [`samples/${PRUNER}/task/start.py`]: "pass\n",
  [`samples/${PRUNER}/task/solution.py`]: "cut()\n",
  [`samples/${PRUNER}/task/checks.py`]: CHECKS,
};

const HIGHLIGHTED: Highlighted = Object.fromEntries(
  Object.entries(TEXTS).map(([path, text]) => [
    path,
    text
      .trimEnd()
      .split("\n")
      .map((line) => [["", line]]),
  ]),
);

/** The made dataset in which one role has a program and a task. */
function withCode(): Dataset {
  const data = madeDataset();
  Object.assign(roleIn(data, PRUNER), {
    program: {
      ...{ file: "cut.py", title: "Cut", summary: "Cuts.", follow: "It is cut." },
      tools: [{ skill: "knives", at: "cut(" }],
      notes: [
        { at: "import", text: "A tree." },
        { at: "cut", to: "print", text: "A cut." },
      ],
      steps: [
        { stage: "set-up", at: "import" },
        { stage: "core", at: "cut(" },
      ],
    },
    task: { id: "cut-it", title: "Cut it", brief: "Cut.", hints: ["Cut.", "Cut it."] },
  });
  data.sampleTexts = TEXTS;
  return data;
}

const compiled = (data: Dataset, slug = PRUNER) => compileCode(data, roleIn(data, slug), HIGHLIGHTED);

test("the code of a role names the files that lie beside it, and none where the roles share no problem", () => {
  expect(compiled({ ...withCode(), problem: PROBLEM }).beside).toEqual([
    { file: "trees.csv", length: 6 },
    { file: "tools.log", length: 0 },
  ]);
  expect(compiled(withCode()).beside).toEqual([]);
});

test("a task claims what the first lines of its checks say, in their order", () => {
  expect(compiled(withCode()).task?.claims).toEqual(["A branch is cut short.", "A branch is left long"]);
});

describe("a program", () => {
  const PARTS = {
    file: "cut.py",
    tools: [{ skill: "knives", line: 2 }],
    notes: [
      { from: 1, to: 1, text: "A tree." },
      { from: 2, to: 3, text: "A cut." },
    ],
    steps: [
      { stage: "set-up", from: 1, to: 1 },
      { stage: "core", from: 2, to: 3 },
    ],
    output: "cut\n",
  };

  test("goes from each step to the line before the next, and the last to its end", () => {
    expect(compiled(withCode()).program).toMatchObject(PARTS);
  });

  test("is the same where it is asked for alone, and null for a role that has none", () => {
    const data = withCode();
    expect(compileProgram(data, roleIn(data, PRUNER), HIGHLIGHTED)).toMatchObject(PARTS);
    expect(compileProgram(data, roleIn(data, GRAFTER), HIGHLIGHTED)).toBeNull();
    expect(compiled(data, GRAFTER)).toMatchObject({ program: null, task: null, samples: [] });
  });

  test("that is not highlighted is refused by its path", () => {
    const data = withCode();
    expect(() => compileCode(data, roleIn(data, PRUNER), {})).toThrow(
      `samples/${PRUNER}/cut.py is not highlighted; run the dataset checks first`,
    );
  });
});

test("the problem has the roles with a program, and every line that names what is followed", () => {
  const data = withCode();
  data.sampleTexts = {
    ...data.sampleTexts,
    ...{ "samples/make.txt": "2 trees\n", "samples/trees.csv": "6,pear\n7,apple\n", "samples/tools.log": "" },
    [`samples/${PRUNER}/cut.txt`]: "tree 7\n",
  };
  expect(compileProblem(data)).toBeNull();
  expect(compileProblem({ ...data, problem: PROBLEM })).toEqual({
    ...PROBLEM,
    made: "2 trees\n",
    roles: [PRUNER],
    followed: {
      files: [
        { file: "trees.csv", lines: [{ number: 2, text: "7,apple" }] },
        { file: "tools.log", lines: [] },
      ],
      outputs: { [PRUNER]: [{ number: 1, text: "tree 7" }] },
    },
  });
});
