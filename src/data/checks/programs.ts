import { linesOf } from "#data/code-lines.ts";
import { linesNaming } from "#data/lines-naming.ts";
import { outputPath, samplePath } from "#data/lookups.ts";
import { check } from "./check.ts";
import { reference } from "./reference.ts";

export const programsHaveAProblem = check({
  name: "programs-have-a-problem",
  claim: "Where a role has a program, there is a problem that it solves its part of.",
  needs: ["roles", "problem"],
  run: ({ roles, problem }) =>
    problem.problem !== null
      ? []
      : roles
          .filter(({ role }) => role.program !== null)
          .map(({ file }) => ({
            file,
            path: "program",
            expected: "null, as problem.json has no problem",
            found: "a program",
            fix: "Describe the problem in problem.json, or set the program to null.",
          })),
});

export const stagesAreDefined = check({
  name: "stages-are-defined",
  claim: "Every stage that a program goes through is one of the problem's.",
  needs: ["roles", "problem"],
  run: ({ roles, problem: { problem } }) => {
    const known = reference(
      "stage",
      "problem.json (stages)",
      problem?.stages.map((stage) => stage.id),
    );
    return roles.flatMap(
      ({ file, role }) =>
        role.program?.steps.flatMap(({ stage }, i) => known(file, `program.steps[${i}].stage`, stage)) ?? [],
    );
  },
});

export const stepsHoldTheProgram = check({
  name: "steps-hold-the-program",
  claim: "A program's first step begins with its first line, and each other step after the one before it.",
  needs: ["roles", "sampleTexts"],
  run: ({ roles, sampleTexts }) =>
    roles.flatMap(({ file, role }) => {
      if (!role.program) return [];
      const text = sampleTexts[samplePath(role.slug, role.program.file)];
      // A file that is not there, and a stretch that is not in it, are other checks' to report.
      if (text === undefined) return [];
      const lines = role.program.steps.map(({ at }) => at).map(linesOf(text));
      return lines.flatMap((line, i) => {
        const before = lines[i - 1] ?? 0;
        if (line === 0 || (i === 0 ? line === 1 : line > before)) return [];
        return [
          {
            file,
            path: `program.steps[${i}].at`,
            expected: i === 0 ? "a stretch of line 1" : `a stretch of a line after ${before}`,
            found: `line ${line}`,
            fix: "Copy a stretch that no earlier line holds, or put the steps in their order.",
          },
        ];
      });
    }),
});

export const outputsNameTheFollowed = check({
  name: "outputs-name-the-followed",
  claim: "What a program prints says what becomes of the followed order.",
  needs: ["roles", "problem", "sampleTexts"],
  run: ({ roles, problem: { problem }, sampleTexts }) =>
    roles.flatMap(({ role }) => {
      if (!problem || !role.program) return [];
      const file = outputPath(samplePath(role.slug, role.program.file));
      const output = sampleTexts[file];
      if (output === undefined || linesNaming(output, problem.follow.id).length > 0) return [];
      return [
        {
          file,
          path: "",
          expected: `${problem.follow.id}, the order that every program prints something of`,
          found: "no word of it",
          fix: `Let ${role.program.file} print it, then run npm run samples:record.`,
        },
      ];
    }),
});
