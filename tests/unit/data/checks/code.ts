import { CODER } from "../../fixtures/made-code.ts";
import { present } from "../../fixtures/present.ts";
import type { Breakage } from "./breakage.ts";
import { coderFile, type MadeParts, made } from "./made.ts";

const folder = `samples/${CODER}`;

function missing(path: string, found: string, file = coderFile): Breakage {
  return {
    check: "code-files-exist",
    what: `${found}, which is not there`,
    spoil: made(({ copy }) => {
      copy.samples = copy.samples.filter((sample) => sample !== found);
    }),
    reported: { file, path, expected: "a file that exists", found: `${found}, not there` },
  };
}

function unnamed(what: string, file: string, spoil: (parts: MadeParts) => void): Breakage {
  const expected = "a file that a role or the problem names";
  return {
    check: "code-files-are-named",
    what,
    spoil: made(spoil),
    reported: { file, path: "", expected, found: "named by none" },
  };
}

function nowhere(
  what: string,
  code: string,
  path: string,
  found: string,
  spoil: (parts: MadeParts) => void,
): Breakage {
  return {
    check: "anchors-are-in-the-code",
    what,
    spoil: made(spoil),
    reported: { file: coderFile, path, expected: `a stretch of one line of ${code}`, found },
  };
}

function disorder(
  what: string,
  [path, expected, found]: readonly [string, string, string],
  spoil: (parts: MadeParts) => void,
): Breakage {
  return {
    check: "notes-are-in-order",
    what,
    spoil: made(spoil),
    reported: { file: coderFile, path, expected, found },
  };
}

function twice(
  file: string,
  path: string,
  what: string,
  found: string,
  spoil: (parts: MadeParts) => void,
): Breakage {
  return {
    check: file === coderFile ? "nothing-twice-in-a-role" : "nothing-twice-in-the-problem",
    what: `${what} twice in ${path}`,
    spoil: made(spoil),
    reported: { file, path, expected: `each ${what} once`, found: `${found} more than once` },
  };
}

function unknownSkill(path: string, spoil: (parts: MadeParts) => void): Breakage {
  return {
    check: "skills-are-defined",
    what: `an unknown skill at ${path}`,
    spoil: made(spoil),
    reported: { file: coderFile, path, expected: "a skill defined in skills.json", found: "cobol" },
  };
}

/** Files of code, and what is said of their lines. */
export const codeBreakages: readonly Breakage[] = [
  missing("program.file", `${folder}/count.py`),
  missing("program", `${folder}/count.txt`),
  missing("samples[0].file", `${folder}/daily.py`),
  missing("task", `${folder}/task/start.py`),
  missing("task", `${folder}/task/solution.py`),
  missing("task", `${folder}/task/checks.py`),
  missing("problem.script", "samples/make.py", "problem.json"),
  missing("problem", "samples/make.txt", "problem.json"),
  missing("problem.files[1].file", "samples/shop.log", "problem.json"),
  unnamed("code that no role names", `${folder}/spare.py`, ({ copy }) => {
    copy.samples.push(`${folder}/spare.py`);
  }),
  unnamed("the recorded output of a sample, which is not run", `${folder}/daily.txt`, ({ copy }) => {
    copy.samples.push(`${folder}/daily.txt`);
  }),
  unnamed("a file of a task beyond its three", `${folder}/task/hints.txt`, ({ copy }) => {
    copy.samples.push(`${folder}/task/hints.txt`);
  }),
  unnamed("a file that the problem does not name", "samples/shop.log", ({ problem }) => {
    problem.files.pop();
  }),
  nowhere("a tool in no line", "count.py", "program.tools[1].at", "import cobol", ({ program }) => {
    present(program.tools[1]).at = "import cobol";
  }),
  nowhere(
    "a tool over the end of a line",
    "daily.py",
    "samples[0].tools[0].at",
    "@dag\ndef daily",
    ({ sample }) => {
      present(sample.tools[0]).at = "@dag\ndef daily";
    },
  ),
  nowhere("a note that begins in no line", "daily.py", "samples[0].notes[1].at", "stop", ({ sample }) => {
    present(sample.notes[1]).at = "stop";
  }),
  nowhere("a note that ends in no line", "count.py", "program.notes[1].to", "stop", ({ program }) => {
    present(program.notes[1]).to = "stop";
  }),
  nowhere("a step in no line", "count.py", "program.steps[2].at", "With Open", ({ program }) => {
    present(program.steps[2]).at = "With Open";
  }),
  disorder(
    "a note after one that begins later",
    ["program.notes[1].at", "line 4, where the note before it begins, or a later one", "line 2"],
    ({ program }) => {
      program.notes.reverse();
    },
  ),
  disorder(
    "a note that ends before it begins",
    ["samples[0].notes[0].to", "line 4, where the note begins, or a later one", "line 2"],
    ({ sample }) => {
      present(sample.notes[0]).to = "import dag";
    },
  ),
  twice(coderFile, "program, samples and task", "file", "count.py", ({ sample }) => {
    sample.file = "count.py";
  }),
  twice(coderFile, "program, samples and task", "file", "start.py", ({ sample }) => {
    sample.file = "start.py";
  }),
  twice(coderFile, "program.tools", "skill", "sql", ({ program }) => {
    present(program.tools[0]).skill = "sql";
  }),
  twice(coderFile, "samples[0].tools", "skill", "airflow", ({ sample }) => {
    present(sample.tools[0]).skill = "airflow";
  }),
  twice("problem.json", "problem.files", "file", "shop.csv", ({ problem }) => {
    present(problem.files[1]).file = "shop.csv";
  }),
  twice("problem.json", "problem.columns", "name", "paid", ({ problem }) => {
    present(problem.columns[0]).name = "paid";
  }),
  twice("problem.json", "problem.quirks", "name", "Twice", ({ problem }) => {
    present(problem.quirks[1]).name = "Twice";
  }),
  twice("problem.json", "problem.stages", "id", "core", ({ problem }) => {
    present(problem.stages[0]).id = "core";
  }),
  unknownSkill("program.tools[1].skill", ({ program }) => {
    present(program.tools[1]).skill = "cobol";
  }),
  unknownSkill("samples[0].tools[0].skill", ({ sample }) => {
    present(sample.tools[0]).skill = "cobol";
  }),
];
