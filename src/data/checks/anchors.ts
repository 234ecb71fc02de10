import { linesOf } from "#data/code-lines.ts";
import type { Program, Sample } from "#data/code-schema.ts";
import { samplePath } from "#data/lookups.ts";
import type { Problem } from "#data/problem.ts";
import { type CheckedFiles, check } from "./check.ts";
import { codeOf } from "./code-of.ts";

type Line = (stretch: string) => number;

/** What `find` says of each description whose code is there; a missing file is another check's to report. */
function inEachCode(
  { roles, sampleTexts }: Pick<CheckedFiles, "roles" | "sampleTexts">,
  find: (code: Program | Sample, line: Line) => Omit<Problem, "file">[],
): Problem[] {
  return roles.flatMap(({ file, role }) =>
    codeOf(role).flatMap(({ at, code }) => {
      const text = sampleTexts[samplePath(role.slug, code.file)];
      if (text === undefined) return [];
      return find(code, linesOf(text)).map((problem) => ({
        file,
        ...problem,
        path: `${at}.${problem.path}`,
      }));
    }),
  );
}

/** Every stretch of the code that its description names. */
function anchorsOf(code: Program | Sample): { path: string; at: string }[] {
  return [
    ...code.tools.map(({ at }, i) => ({ path: `tools[${i}].at`, at })),
    ...code.notes.flatMap(({ at, to }, i) => [
      { path: `notes[${i}].at`, at },
      ...(to === undefined ? [] : [{ path: `notes[${i}].to`, at: to }]),
    ]),
    ...("steps" in code ? code.steps.map(({ at }, i) => ({ path: `steps[${i}].at`, at })) : []),
  ];
}

export const anchorsAreInTheCode = check({
  name: "anchors-are-in-the-code",
  claim: "Where a tool shows, and where notes and steps belong, can be found: in one line of the code.",
  needs: ["roles", "sampleTexts"],
  run: (files) =>
    inEachCode(files, (code, line) =>
      anchorsOf(code)
        .filter(({ at }) => line(at) === 0)
        .map(({ path, at }) => ({
          path,
          expected: `a stretch of one line of ${code.file}`,
          found: at,
          fix: "Copy the stretch from the file, letter for letter.",
        })),
    ),
});

/** Said of a stretch that is found too early or too late: it may be in an earlier line as well. */
const LONGER = "or copy more of the line that is meant, when an earlier one holds the stretch too.";

export const notesAreInOrder = check({
  name: "notes-are-in-order",
  claim: "Notes stand in the order of their lines, and none ends before it begins.",
  needs: ["roles", "sampleTexts"],
  run: (files) =>
    inEachCode(files, (code, line) => {
      const notes = code.notes
        .map(({ at, to = at }, i) => ({ i, from: line(at), to: line(to) }))
        .filter(({ from, to }) => from > 0 && to > 0); // the others are reported by the check above
      return notes.flatMap(({ i, from, to }, place) => {
        const before = notes[place - 1]?.from ?? 1;
        return [
          ...(from < before
            ? [
                {
                  path: `notes[${i}].at`,
                  expected: `line ${before}, where the note before it begins, or a later one`,
                  found: `line ${from}`,
                  fix: `Move the note up, ${LONGER}`,
                },
              ]
            : []),
          ...(to < from
            ? [
                {
                  path: `notes[${i}].to`,
                  expected: `line ${from}, where the note begins, or a later one`,
                  found: `line ${to}`,
                  fix: `Swap the note's ends, ${LONGER}`,
                },
              ]
            : []),
        ];
      });
    }),
});
