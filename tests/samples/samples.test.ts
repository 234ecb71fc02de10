import { stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startPython } from "#build/python.ts";
import { PYODIDE, PYTHON_FILES, pyodideVersion } from "#build/python-plugin.ts";
import { compileCode, compileProblem } from "#data/compile-code.ts";
import { problemPath, samplePath } from "#data/lookups.ts";
import { present } from "../unit/fixtures/present.ts";
import { dataset } from "../unit/fixtures/real-data.ts";

const python = await startPython();
const problem = present(compileProblem(dataset));
const textOf = (path: string) => present(dataset.sampleTexts[path]);
const beside = Object.fromEntries(problem.files.map(({ file }) => [file, textOf(problemPath(file))]));
/** No colours: only the number of lines matters here. */
const plain = Object.fromEntries(
  Object.entries(dataset.sampleTexts).map(([path, text]) => [
    path,
    text
      .trimEnd()
      .split("\n")
      .map(() => []),
  ]),
);
const codes = dataset.roles.map((role) => compileCode(dataset, role, plain));
const programs = codes.flatMap(({ slug, program }) => (program ? [{ slug, program }] : []));
const tasks = codes.flatMap(({ slug, task }) => (task ? [{ slug, task }] : []));

describe("the Python that the browser gets", () => {
  test("is the one that recorded the outputs, and as large as the page says", async () => {
    const sizes = await Promise.all(PYTHON_FILES.map(async (file) => (await stat(join(PYODIDE, file))).size));
    expect(dataset.python).toMatchObject({
      python: python.version,
      pyodide: await pyodideVersion(),
      bytes: sizes.reduce((sum, size) => sum + size, 0),
    });
    const { compressed, bytes } = present(dataset.python);
    expect(compressed).toBeLessThan(bytes / 2);
  });
});

describe("the shared problem", () => {
  const made = python.run(problem.script, { [problem.script]: textOf(problemPath(problem.script)) });

  test("has the files that its script makes, and prints what is recorded", () => {
    expect(made).toMatchObject({ ok: true, output: problem.made });
    for (const { file } of problem.files) expect(python.read(file), file).toBe(beside[file]);
  });
});

describe.each(programs)("the program of $slug", ({ slug, program }) => {
  const files = { ...beside, [program.file]: program.text };

  test("prints what is recorded, a second time too", () => {
    const first = python.run(program.file, files);
    expect(first.output).toBe(program.output);
    expect(first).toMatchObject({ ok: true, exit: null, line: null, checks: null });
    expect(python.run(program.file, files)).toEqual(first);
  });

  test("prints lines that fit beside the code, and names the followed order", () => {
    const lines = program.output.split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(lines.some((line) => line.split(/\W+/).includes(problem.follow.id))).toBe(true);
  });

  test("has 25 to 60 lines of code and goes through every stage it names with a line or more", () => {
    const written = program.text.split("\n").filter((line) => line.trim() !== "");
    expect(written.length).toBeGreaterThanOrEqual(25);
    expect(written.length).toBeLessThanOrEqual(60);
    for (const { stage, from, to } of program.steps) expect(to, stage).toBeGreaterThanOrEqual(from);
    expect(dataset.sampleTexts[samplePath(slug, program.file)]).toBe(program.text);
  });
});

describe.each(tasks)("the task of $slug", ({ task }) => {
  const attempt = (text: string) =>
    python.run("start.py", { ...beside, "checks.py": task.checks, "start.py": text }, "checks.py");

  test("is not done by what it starts with, which runs and is told in words what is missing", () => {
    const { ok, output, checks } = attempt(task.start.text);
    expect(ok, output).toBe(true);
    const problems = present(checks).flatMap(({ problem: wrong }) => wrong ?? []);
    expect(problems.length).toBeGreaterThan(0);
    for (const wrong of problems) expect(wrong).toMatch(/^(?!\w*Error\b).{15,}[.!?]$/s);
  });

  test("is done by its solution, check by check, with the claims that the page shows", () => {
    const { ok, output, checks } = attempt(task.solution.text);
    expect(ok, output).toBe(true);
    expect(checks).toEqual(task.claims.map((claim) => ({ claim, problem: null })));
    expect(task.claims.length).toBeGreaterThanOrEqual(3);
  });

  test("is not done by an empty file", () => {
    expect(present(attempt("").checks).some(({ problem: wrong }) => wrong !== null)).toBe(true);
  });
});

const shown = Object.entries(dataset.sampleTexts).filter(([path]) => path.endsWith(".py"));

test.each(shown)("%s compiles", (path, text) => {
  expect(python.refuses(text, path)).toBeNull();
});

test("what does not compile is told", () => {
  expect(python.refuses("def broken(:\n", "broken.py")).toContain("SyntaxError");
});
