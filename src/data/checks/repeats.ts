import { TASK_FILES } from "#data/lookups.ts";
import { check } from "./check.ts";
import { codeOf } from "./code-of.ts";
import { uniqueIn } from "./duplicates.ts";

export const nothingTwiceInRole = check({
  name: "nothing-twice-in-a-role",
  claim: "A role lists each skill, task, title, alternative, piece of evidence, file of code and tool once.",
  needs: ["roles"],
  run: ({ roles }) =>
    roles.flatMap(({ file, role }) => {
      const { essential, dayToDay, occupation, titles } = role;
      const described = codeOf(role);
      const once = (path: string, what: string, values: string[]) => uniqueIn(file, path, what, values);
      return [
        ...once(
          "essential.skills",
          "skill",
          essential.skills.map((entry) => entry.skill),
        ),
        ...once("dayToDay.tasks", "task", dayToDay.tasks),
        ...once(
          "occupation.evidence",
          "kind, code and title",
          occupation.evidence.map(({ kind, code, title }) => `${kind}, ${code}, ${title}`),
        ),
        ...occupation.evidence.flatMap((entry, i) =>
          once(`occupation.evidence[${i}].sources`, "source", entry.sources),
        ),
        ...once(
          "occupation.alternatives",
          "soc",
          occupation.alternatives.map((entry) => entry.soc),
        ),
        ...once(
          "titles",
          "title and code",
          titles.map(({ title, code }) => `${title}, ${code}`),
        ),
        ...once(
          "program, samples and task",
          "file",
          // By their names alone: the lines of all of them have ids on the role's page.
          [...described.map(({ code }) => code.file), ...Object.values(role.task ? TASK_FILES : {})],
        ),
        ...described.flatMap(({ at, code }) =>
          once(
            `${at}.tools`,
            "skill",
            code.tools.map(({ skill }) => skill),
          ),
        ),
      ];
    }),
});

export const nothingTwiceInProblem = check({
  name: "nothing-twice-in-the-problem",
  claim: "The problem lists each file, column, quirk and stage once.",
  needs: ["problem"],
  run: ({ problem: { problem } }) => {
    if (problem === null) return [];
    const lists = [
      ["files", "file", problem.files.map(({ file }) => file)],
      ["columns", "name", problem.columns.map(({ name }) => name)],
      ["quirks", "name", problem.quirks.map(({ name }) => name)],
      ["stages", "id", problem.stages.map(({ id }) => id)],
    ] as const;
    return lists.flatMap(([list, what, values]) => uniqueIn("problem.json", `problem.${list}`, what, values));
  },
});
