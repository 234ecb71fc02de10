import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "#data/catalogue.ts";
import { linesOf } from "#data/code-lines.ts";
import { codeOf, compileCode, compileProblem, type Highlighted } from "#data/compile-code.ts";
import { CODER, PROBLEM, TEXTS, withMadeCode } from "../fixtures/made-code.ts";
import { present } from "../fixtures/present.ts";
import { BACKEND, changed, dataset, files, spoilt } from "../fixtures/real-data.ts";

/** Every line in one stretch, with no colour; as where it is highlighted, none is left empty at the end. */
const highlight = (texts: Readonly<Record<string, string>>): Highlighted =>
  Object.fromEntries(
    Object.entries(texts)
      .filter(([path]) => path.endsWith(".py"))
      .map(([path, text]) => [
        path,
        text
          .trimEnd()
          .split("\n")
          .map((line): [string, string][] => [["", line]]),
      ]),
  );

const made = changed((data) => {
  const copy = withMadeCode(spoilt(() => {}));
  data.problem = copy.problem.problem;
  data.roles = copy.roles.map(({ role }) => role);
  data.sampleTexts = copy.sampleTexts;
});

const roleOf = (slug: string, data: Dataset) => present(data.roles.find((role) => role.slug === slug));
const compiled = (slug = CODER, data = made) =>
  compileCode(data, roleOf(slug, data), highlight(data.sampleTexts));

/** The made dataset without the text at `path`. */
const without = (path: string) => ({
  ...made,
  sampleTexts: Object.fromEntries(Object.entries(TEXTS).filter(([name]) => name !== path)),
});

describe("a line of code", () => {
  const line = linesOf("import csv\n\ndef total(rows):\n    return sum(rows)\n");

  test.each([
    ["import", 1],
    ["rows", 3],
    ["    return", 4],
    ["csv\n", 0],
    ["Import", 0],
  ])("that holds %j first is %i; 0 is none", (stretch, expected) => {
    expect(line(stretch)).toBe(expected);
  });

  test("is the first that holds the stretch, whatever the text", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n") });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom("a", "b", " "), minLength: 1 }),
        (code, stretch) => {
          const found = linesOf(code)(stretch);
          const lines = code.split("\n");
          const before = found === 0 ? lines : lines.slice(0, found - 1);
          for (const other of before) expect(other).not.toContain(stretch);
          if (found > 0) expect(lines[found - 1]).toContain(stretch);
        },
      ),
    );
  });
});

describe("a role’s program", () => {
  const { program } = compiled();

  test("has its text as its file says it, beside its lines", () => {
    expect(program).toMatchObject({ file: "count.py", title: "Count what was paid for" });
    expect(program?.text).toBe(TEXTS[`samples/${CODER}/count.py`]);
    expect(program?.lines).toHaveLength(12);
  });

  test("marks the first line that shows each tool", () => {
    expect(program?.tools).toEqual([
      { skill: "python", line: 4 },
      { skill: "sql", line: 11 },
    ]);
  });

  test("has each note at its lines, both ends included, and a short one at one line", () => {
    expect(program?.notes).toEqual([
      { from: 2, to: 2, text: "The standard library." },
      { from: 4, to: 5, text: "One rule, one place." },
    ]);
  });

  test("has each of its lines in one step", () => {
    expect(program?.steps).toEqual([
      { stage: "set-up", from: 1, to: 3 },
      { stage: "guard", from: 4, to: 6 },
      { stage: "core", from: 7, to: 12 },
    ]);
  });

  test("says what it prints, and what becomes of the followed order", () => {
    expect(program?.output).toBe("1210\nthe last one is not paid for\n");
    expect(program?.follow).toBe("Order 1210 is counted.");
  });
});

test("a task has what the reader starts with, its solution and its checks", () => {
  const { task } = compiled();
  expect(task).toMatchObject({ id: "count-returns", hints: ["Compare.", "quantity < 0"] });
  expect(task?.start.text).toContain("return False");
  expect(task?.start.lines).toHaveLength(2);
  expect(task?.solution.text).toContain("return quantity < 0");
  expect(task?.checks).toContain("def check_one(task)");
});

test("a sample has its versions and its source, and no output", () => {
  const [sample, ...others] = compiled().samples;
  expect(others).toEqual([]);
  expect(sample).toMatchObject({ file: "daily.py", versions: "Airflow 3", source: null });
  expect(sample?.tools.map(({ line }) => line)).toEqual([5, 2]);
  // A line that is indented less holds the word, too.
  expect(sample?.notes.map(({ from, to }) => [from, to])).toEqual([
    [4, 5],
    [6, 6],
  ]);
  expect(sample).not.toHaveProperty("output");
});

test("a role without a program and a task says so", () => {
  expect(compiled(BACKEND)).toMatchObject({ slug: BACKEND, program: null, task: null, samples: [] });
});

test("a skill is looked for in the program first, then in the samples", () => {
  const code = codeOf(made, roleOf(CODER, made), highlight(TEXTS));
  expect(code.map(({ file }) => file)).toEqual(["count.py", "daily.py"]);
  expect(codeOf(made, roleOf(BACKEND, made), highlight(TEXTS))).toEqual([]);
});

describe("the problem", () => {
  const { followed, ...problem } = present(compileProblem(made));

  test("comes with what making its files printed, and with the roles that have a program", () => {
    expect(problem).toEqual({ ...PROBLEM, made: "2 rows\n", roles: [CODER] });
  });

  test("has every line that names the followed order: of its files, and of what the programs print", () => {
    expect(followed).toEqual({
      files: [
        { file: "shop.csv", lines: [{ number: 2, text: "1210,105.30" }] },
        { file: "shop.log", lines: [] },
      ],
      outputs: { [CODER]: [{ number: 1, text: "1210" }] },
    });
  });

  test("names the roles in their fixed order", () => {
    const two = structuredClone(made);
    roleOf(BACKEND, two).program = roleOf(CODER, two).program;
    two.roles.reverse();
    two.sampleTexts = { ...two.sampleTexts, [`samples/${BACKEND}/count.txt`]: "1210R\n" };
    const both = present(compileProblem(two));
    expect(both.roles).toEqual([BACKEND, CODER]);
    expect(both.followed.outputs[BACKEND]).toEqual([{ number: 1, text: "1210R" }]);
  });

  test("is null where there is none", () => {
    expect(compileProblem({ ...made, problem: null })).toBeNull();
  });
});

describe("a dataset that was not checked is refused, with the file that is missing", () => {
  test.each(["count.py", "count.txt", "daily.py", "task/start.py", "task/solution.py", "task/checks.py"])(
    "%s",
    (name) => {
      const path = `samples/${CODER}/${name}`;
      expect(() => compiled(CODER, without(path))).toThrow(path);
    },
  );

  test.each(["make.txt", "shop.csv"])("%s of the problem", (name) => {
    const path = `samples/${name}`;
    expect(() => compileProblem(without(path))).toThrow(`${path} is not there`);
  });
});

describe.each(dataset.roles)("the code of $name", ({ slug }) => {
  const code = compileCode(dataset, roleOf(slug, dataset), highlight(dataset.sampleTexts));
  const described = [...code.samples, ...(code.program ? [code.program] : [])];

  test("has its tools and notes on lines that it has", () => {
    for (const { lines, tools, notes } of described) {
      for (const at of [...tools.map(({ line }) => line), ...notes.flatMap(({ from, to }) => [from, to])]) {
        expect(at).toBeGreaterThan(0);
        expect(at).toBeLessThanOrEqual(lines.length);
      }
    }
  });

  test("goes through its steps line by line, without a gap", () => {
    const { lines = [], steps = [] } = code.program ?? {};
    const covered = steps.flatMap(({ from, to }) => lines.map((_, i) => i + 1).slice(from - 1, to));
    expect(covered).toEqual(lines.map((_, i) => i + 1));
    const stages = new Set(files.problem.problem?.stages.map(({ id }) => id));
    for (const { stage } of steps) expect(stages).toContain(stage);
  });
});
