import { check } from "./check.ts";
import { uniqueIn } from "./duplicates.ts";

export const nothingTwiceInRole = check({
  name: "nothing-twice-in-a-role",
  claim: "A role lists each skill, task, title, alternative, piece of evidence, sample and tool once.",
  needs: ["roles"],
  run: ({ roles }) =>
    roles.flatMap(({ file, role: { essential, dayToDay, occupation, titles, samples } }) => {
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
          "samples",
          "file",
          samples.map((sample) => sample.file),
        ),
        ...samples.flatMap((sample, i) =>
          once(
            `samples[${i}].tools`,
            "skill",
            sample.tools.map(({ skill }) => skill),
          ),
        ),
      ];
    }),
});
