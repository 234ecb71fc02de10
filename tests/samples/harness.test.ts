import { describe, expect, test } from "vitest";
import { startPython } from "#build/python.ts";

const python = await startPython();
const run = (text: string, files: Readonly<Record<string, string>> = {}) =>
  python.run("main.py", { ...files, "main.py": text });

describe("how a program ends", () => {
  test.each([
    ["at its end", "print('hi')", { ok: true, exit: null, line: null, output: "hi\n" }],
    ["by leaving well", "import sys\nsys.exit()", { ok: true, exit: 0, line: null, output: "" }],
    ["with a status", "import sys\nsys.exit(3)", { ok: false, exit: 3, line: null, output: "" }],
    ["with a word", "import sys\nsys.exit('no')", { ok: false, exit: 1, line: null, output: "no\n" }],
  ])("is told: %s", (_, text, ended) => {
    expect(run(text)).toMatchObject(ended);
  });

  test("is told with its own lines alone when it raises something", () => {
    const { ok, line, output } = run("def f():\n    return 1 / 0\n\nf()\n");
    expect({ ok, line }).toEqual({ ok: false, line: 2 });
    expect(output).toMatch(/^Traceback.*\n {2}File "main\.py", line 4, in <module>\n/);
    expect(output).toMatch(/\nZeroDivisionError: division by zero\n$/);
    expect(output).not.toContain("harness");
  });

  test("is told with the line where it raises something in another module", () => {
    const { line, output } = run("import json\n\njson.loads('{')\n");
    expect(line).toBe(3);
    expect(output).toContain("JSONDecodeError");
  });

  test("is told with the line that is no Python", () => {
    const { ok, line, output } = run("x = 1\ndef (:\n");
    expect({ ok, line }).toEqual({ ok: false, line: 2 });
    expect(output).toContain("SyntaxError");
  });
});

describe("each run", () => {
  test("is the main program, in a folder with its files and nothing that an earlier one left", () => {
    run("open('left.txt', 'w').close()\nimport os\nos.mkdir('d')\nos.chdir('d')", { "a.csv": "x" });
    const { output } = run("import os, sys\nprint(__name__, sys.argv, sorted(os.listdir()))", {
      "b.csv": "y",
    });
    expect(output).toBe("__main__ ['main.py'] ['b.csv', 'main.py']\n");
  });

  test("finds the modules beside it as they are now", () => {
    const text = "import rules\nprint(rules.VALUE)";
    expect(run(text, { "rules.py": "VALUE = 1" }).output).toBe("1\n");
    expect(run(text, { "rules.py": "VALUE = 22" }).output).toBe("22\n");
  });

  test("is heard, where an earlier one put another stream in the place of Python’s own", () => {
    const taken =
      "import io, sys\nprint('before')\nsys.stdout = sys.stderr = io.StringIO()\nprint('unheard')";
    expect(run(taken).output).toBe("before\n");
    expect(run(`${taken}\n1 / 0`).output).toContain("ZeroDivisionError");
    expect(run("print('heard')").output).toBe("heard\n");
  });
});

describe("a setting", () => {
  test.each([
    [
      "of decimals",
      "import decimal\ndecimal.getcontext().prec = 3",
      "import decimal\nprint(decimal.Decimal(1) / 3)",
      `0.${"3".repeat(28)}\n`,
    ],
    [
      "of logging",
      "import logging\nlogging.basicConfig(level=20, format='old %(message)s')\nlogging.disable()",
      "import logging\nlogging.basicConfig(format='new %(message)s')\nlogging.info('x')\nlogging.error('y')",
      "new y\n",
    ],
    [
      "of built-in names",
      "import builtins\nbuiltins.print = builtins.mine = None",
      "import builtins\nprint(hasattr(builtins, 'mine'))",
      "False\n",
    ],
  ])("%s is the program’s own: the next one has Python’s", (_, setting, text, output) => {
    expect(run(setting)).toMatchObject({ ok: true, output: "" });
    expect(run(text)).toMatchObject({ ok: true, output });
  });
});

describe("checks", () => {
  const CHECKS = [
    "def check_first(task):",
    '    """The answer is 42.',
    "",
    '    More on that."""',
    "    print('unheard')",
    '    assert task.ANSWER == 42, f"{task.ANSWER} is not 42."',
    "",
    "def helper():",
    "    pass",
    "",
    "def check_second(task):",
    '    """It asks."""',
    "    assert task.ask() is None",
  ].join("\n");
  const judged = (text: string) =>
    python.run("main.py", { "main.py": text, "checks.py": CHECKS }, "checks.py");

  test("are told in their order, each with its claim; what they print is not heard", () => {
    const { ok, output, checks } = judged("ANSWER = 42\ndef ask(): print('asked')");
    expect({ ok, output }).toEqual({ ok: true, output: "" });
    expect(checks).toEqual([
      { claim: "The answer is 42.", problem: null },
      { claim: "It asks.", problem: null },
    ]);
  });

  test("say what is not yet right, in their own words or in Python’s", () => {
    expect(judged("ANSWER = 41\ndef ask(): return 1").checks).toMatchObject([
      { problem: "41 is not 42." },
      { problem: "This does not hold yet." },
    ]);
    expect(judged("ANSWER = 42").checks?.[1]?.problem).toMatch(/^AttributeError: .*ask/);
    expect(judged("import sys\nANSWER = 42\nask = sys.exit").checks?.[1]?.problem).toMatch(/^SystemExit/);
  });

  test("judge a program that left by itself, and none that failed", () => {
    expect(judged("import sys\nANSWER = 42\ndef ask(): pass\nsys.exit(1)")).toMatchObject({
      ok: false,
      checks: [{ problem: null }, { problem: null }],
    });
    expect(judged("ANSWER = 42\n1 / 0").checks).toBeNull();
  });
});
