import { check } from "./check.ts";
import { lookOf } from "./duplicates.ts";

export const skillNamesAreDistinct = check({
  name: "skill-names-are-distinct",
  claim: "No name or alias of a skill is another's too, whether in capitals or not.",
  needs: ["skills"],
  run: ({ skills }) => {
    const spellings = skills.skills.flatMap(({ id, name, aliases }, i) => [
      { id, path: `skills[${i}].name`, spelling: name },
      ...aliases.map((alias, j) => ({ id, path: `skills[${i}].aliases[${j}]`, spelling: alias })),
    ]);
    const owners = new Map<string, string>();
    return spellings.flatMap(({ id, path, spelling }) => {
      const key = lookOf(spelling);
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      return owner === undefined
        ? []
        : [
            {
              file: "skills.json",
              path,
              expected: "a spelling that no other name or alias has",
              found: `${spelling}, which ${owner} has`,
              fix: "Choose another spelling, or remove the alias.",
            },
          ];
    });
  },
});

export const exactCaseIsASpelling = check({
  name: "exact-case-is-a-spelling",
  claim: "What is found only when written just so is the skill’s name or one of its aliases.",
  needs: ["skills"],
  run: ({ skills }) =>
    skills.skills.flatMap(({ name, aliases, exactCase = [] }, i) =>
      exactCase.flatMap((spelling, j) =>
        [name, ...aliases].includes(spelling)
          ? []
          : [
              {
                file: "skills.json",
                path: `skills[${i}].exactCase[${j}]`,
                expected: "the name or an alias, letter for letter",
                found: spelling,
                fix: "Correct the spelling, or add it to the aliases.",
              },
            ],
      ),
    ),
});
