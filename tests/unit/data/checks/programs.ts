import { CODER } from "../../fixtures/made-code.ts";
import { present } from "../../fixtures/present.ts";
import { BACKEND, roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";
import { coderFile, type MadeParts, made } from "./made.ts";

const output = `samples/${CODER}/count.txt`;
const start = `samples/${CODER}/task/start.py`;
const solution = `samples/${CODER}/task/solution.py`;

function misplaced(
  what: string,
  [path, expected, found]: readonly [string, string, string],
  spoil: (parts: MadeParts) => void,
): Breakage {
  return {
    check: "steps-hold-the-program",
    what,
    spoil: made(spoil),
    reported: { file: coderFile, path, expected, found },
  };
}

function unfollowed(what: string, printed: string): Breakage {
  return {
    check: "outputs-name-the-followed",
    what,
    spoil: made(({ copy }) => {
      copy.sampleTexts[output] = printed;
    }),
    reported: {
      file: output,
      path: "",
      expected: "1210, the order that every program prints something of",
      found: "no word of it",
    },
  };
}

function solved(what: string, text: (solution: string) => string): Breakage {
  return {
    check: "tasks-start-unsolved",
    what,
    spoil: made(({ copy }) => {
      copy.sampleTexts[start] = text(present(copy.sampleTexts[solution]));
    }),
    reported: { file: start, path: "", expected: "something else than solution.py", found: "the same text" },
  };
}

/** Programs, the problem they share, and tasks. */
export const programBreakages: readonly Breakage[] = [
  {
    check: "programs-have-a-problem",
    what: "a program where there is no problem",
    spoil: made(({ copy }) => {
      copy.problem.problem = null;
    }),
    reported: {
      file: coderFile,
      path: "program",
      expected: "null, as problem.json has no problem",
      found: "a program",
    },
  },
  {
    check: "stages-are-defined",
    what: "a step of a stage that the problem does not have",
    spoil: made(({ program }) => {
      present(program.steps[1]).stage = "polish";
    }),
    reported: {
      file: coderFile,
      path: "program.steps[1].stage",
      expected: "a stage defined in problem.json (stages)",
      found: "polish",
    },
  },
  misplaced(
    "a first step that leaves out the first line",
    ["program.steps[0].at", "a stretch of line 1", "line 2"],
    ({ program }) => {
      present(program.steps[0]).at = "import csv";
    },
  ),
  misplaced(
    "a step before the one it follows",
    ["program.steps[2].at", "a stretch of a line after 4", "line 2"],
    ({ program }) => {
      present(program.steps[2]).at = "import csv";
    },
  ),
  misplaced(
    "two steps in one line",
    ["program.steps[2].at", "a stretch of a line after 4", "line 4"],
    ({ program }) => {
      present(program.steps[2]).at = "is_paid(row):";
    },
  ),
  unfollowed("an output without the followed order", "all is well\n"),
  unfollowed("an output with orders of longer numbers", "12103\nA1210\n"),
  {
    check: "task-ids-are-distinct",
    what: "two roles' tasks of one id",
    spoil: made(({ copy, task }) => {
      roleIn(copy, BACKEND).task = { ...task, title: "Another" };
    }),
    reported: {
      file: "roles/",
      path: "task.id",
      expected: "each id once",
      found: "count-returns more than once",
    },
  },
  solved("a task that is solved from the start", (text) => text),
  solved("the same but for a line at the end", (text) => `${text}\n`),
];
