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

export const demandHasASource = check({
  name: "demand-has-a-source",
  claim: "An occupation with skills in demand says who says so.",
  needs: ["occupations"],
  run: ({ occupations }) =>
    occupations.occupations.flatMap(({ soc, inDemand, inDemandSource }, i) =>
      inDemand.length === 0 || inDemandSource !== null
        ? []
        : [
            {
              file: "occupations.json",
              path: `occupations[${i}].inDemandSource`,
              expected: `the source of ${soc}’s skills in demand`,
              found: "null",
              fix: "Name the source, or empty the list.",
            },
          ],
    ),
});

export const coreFirst = check({
  name: "core-first",
  claim: "Among an occupation's skills in demand, those with `core` come before all others.",
  needs: ["skills", "occupations"],
  run: ({ skills, occupations }) => {
    const core = new Map(skills.skills.map((skill) => [skill.id, skill.core]));
    return occupations.occupations.flatMap(({ inDemand }, i) =>
      inDemand.flatMap(({ skill }, j) => {
        const other = inDemand.slice(0, j).find((entry) => core.get(entry.skill) === false);
        return other && core.get(skill)
          ? [
              {
                file: "occupations.json",
                path: `occupations[${i}].inDemand[${j}]`,
                expected: "the skills with core before all others",
                found: `${skill} after ${other.skill}`,
                fix: `Move ${skill} up, before ${other.skill}.`,
              },
            ]
          : [];
      }),
    );
  },
});
