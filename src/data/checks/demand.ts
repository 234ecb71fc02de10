import { check } from "./check.ts";
import { uniqueIn } from "./duplicates.ts";

export const demandIsDistinct = check({
  name: "demand-is-distinct",
  claim: "An occupation lists each skill in demand once.",
  needs: ["occupations"],
  run: ({ occupations }) =>
    occupations.occupations.flatMap(({ inDemand }, i) =>
      uniqueIn(
        "occupations.json",
        `occupations[${i}].inDemand`,
        "skill",
        inDemand.map((entry) => entry.skill),
      ),
    ),
});

export const pythonFirst = check({
  name: "python-first",
  claim: "Among an occupation's skills in demand, those for Python come before all others.",
  needs: ["skills", "occupations"],
  run: ({ skills, occupations }) => {
    const python = new Map(skills.skills.map((skill) => [skill.id, skill.python]));
    return occupations.occupations.flatMap(({ inDemand }, i) => {
      const other = inDemand.find((entry) => python.get(entry.skill) === false);
      return inDemand.flatMap((entry, j) =>
        other && python.get(entry.skill) && j > inDemand.indexOf(other)
          ? [
              {
                file: "occupations.json",
                path: `occupations[${i}].inDemand[${j}]`,
                expected: "the skills for Python before all others",
                found: `${entry.skill} after ${other.skill}`,
                fix: `Move ${entry.skill} up, before ${other.skill}.`,
              },
            ]
          : [],
      );
    });
  },
});
