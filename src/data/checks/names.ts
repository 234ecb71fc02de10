import { check } from "./check.ts";
import { uniqueIn } from "./duplicates.ts";

export const slugIsFileName = check({
  name: "slug-is-file-name",
  claim: "A role's slug equals its file name.",
  needs: ["roles"],
  run: ({ roles }) =>
    roles.flatMap(({ file, role }) =>
      file === `roles/${role.slug}.json`
        ? []
        : [
            {
              file,
              path: "slug",
              expected: file.slice("roles/".length, -".json".length),
              found: role.slug,
              fix: "Rename the file or change the slug.",
            },
          ],
    ),
});

export const noSeparatorInSlug = check({
  name: "no-separator-in-slug",
  claim: "No slug contains -vs- or ends with -vs: -vs- parts the roles in the address of a comparison.",
  needs: ["roles"],
  run: ({ roles }) =>
    roles
      .filter(({ role }) => `${role.slug}-`.includes("-vs-"))
      .map(({ file, role }) => ({
        file,
        path: "slug",
        expected: "a slug without -vs- in it and -vs at its end",
        found: role.slug,
        fix: "Choose another slug.",
      })),
});

export const rolesAreDistinct = check({
  name: "roles-are-distinct",
  claim: "Slugs, names, short names, codes and places are each used once.",
  needs: ["roles"],
  run: ({ roles }) =>
    (["slug", "name", "shortName", "code", "order"] as const).flatMap((key) =>
      uniqueIn(
        "roles/",
        key,
        key,
        roles.map(({ role }) => role[key]),
      ),
    ),
});

export const idsAreDistinct = check({
  name: "ids-are-distinct",
  claim:
    "Ids of skills, groups and sources, and codes of occupations and of national pay, are each used once.",
  needs: [],
  run: ({ skills, sources, occupations, national }) => {
    const ids = (list?: { id: string }[]) => list?.map((entry) => entry.id);
    const codes = (list?: { soc: string }[]) => list?.map((entry) => entry.soc);
    return [
      ...uniqueIn("skills.json", "skills", "id", ids(skills?.skills)),
      ...uniqueIn("skills.json", "groups", "id", ids(skills?.groups)),
      ...uniqueIn("sources.json", "sources", "id", ids(sources?.sources)),
      ...uniqueIn("occupations.json", "occupations", "soc", codes(occupations?.occupations)),
      ...uniqueIn("pay/national.json", "occupations", "soc", codes(national?.occupations)),
    ];
  },
});

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
      const key = spelling.toLowerCase();
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, id);
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
