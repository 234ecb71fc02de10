import { outputPath, problemPath, samplePath, TASK_FILES, taskPath } from "#data/lookups.ts";
import { type CheckedFiles, check, type ReadableFiles } from "./check.ts";
import { codeOf } from "./code-of.ts";

/** A file in samples/ that the dataset relies on, and where it says so. */
interface Named {
  file: string;
  path: string;
  named: string;
  fix: string;
}

const ADD = "Add the file, or correct its name here.";
const RECORD = "Run npm run samples:record.";

function namedByRole({ file, role }: CheckedFiles["roles"][number]): Named[] {
  const { slug, program, task } = role;
  return [
    ...codeOf(role).map(({ at, code }) => ({
      ...{ file, path: `${at}.file` },
      ...{ named: samplePath(slug, code.file), fix: ADD },
    })),
    ...(program
      ? [{ file, path: "program", named: outputPath(samplePath(slug, program.file)), fix: RECORD }]
      : []),
    ...(task
      ? Object.values(TASK_FILES).map((name) => ({
          ...{ file, path: "task" },
          ...{ named: taskPath(slug, name), fix: "Add the file; every task has these three." },
        }))
      : []),
  ];
}

function namedByProblem({ problem }: CheckedFiles["problem"]): Named[] {
  if (problem === null) return [];
  const file = "problem.json";
  const script = problemPath(problem.script);
  return [
    { file, path: "problem.script", named: script, fix: ADD },
    { file, path: "problem", named: outputPath(script), fix: RECORD },
    ...problem.files.map((entry, i) => ({
      ...{ file, path: `problem.files[${i}].file` },
      ...{ named: problemPath(entry.file), fix: ADD },
    })),
  ];
}

function namedFiles({ problem, roles = [] }: ReadableFiles): Named[] {
  return [...(problem ? namedByProblem(problem) : []), ...roles.flatMap(namedByRole)];
}

export const codeFilesExist = check({
  name: "code-files-exist",
  claim:
    "Every program, sample and task is there, with the recorded output of what is run and the files it reads.",
  needs: ["samples"],
  run: (files) => {
    const there = new Set(files.samples);
    return namedFiles(files)
      .filter(({ named }) => !there.has(named))
      .map(({ named, ...place }) => ({
        ...place,
        expected: "a file that exists",
        found: `${named}, not there`,
      }));
  },
});

export const codeFilesAreNamed = check({
  name: "code-files-are-named",
  claim: "Every file of code, and every file beside it, belongs to a role or to the problem.",
  needs: ["roles", "everyRole", "problem", "samples"],
  run: (files) => {
    const named = new Set(namedFiles(files).map((entry) => entry.named));
    return files.samples
      .filter((file) => !named.has(file))
      .map((file) => ({
        file,
        path: "",
        expected: "a file that a role or the problem names",
        found: "named by none",
        fix: "Name it in a role or in problem.json, or remove the file.",
      }));
  },
});
