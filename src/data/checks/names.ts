import { check } from "./check.ts";
import { duplicates, lookOf, uniqueIn } from "./duplicates.ts";

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
    (["slug", "name", "shortName", "code", "order"] as const).flatMap((key) => {
      const values = roles.map(({ role }) => role[key]);
      const exact = new Set(duplicates(values));
      const looks = new Map<string | number, string | number>();
      return [
        ...uniqueIn("roles/", key, key, values),
        // Names that differ, but not to the eye.
        ...values.flatMap((value) => {
          const look = typeof value === "string" ? lookOf(value) : value;
          const other = looks.get(look);
          looks.set(look, value);
          return other === undefined || exact.has(value)
            ? []
            : [
                {
                  file: "roles/",
                  path: key,
                  expected: `each ${key} once`,
                  found: `${other} and ${value}, which look the same`,
                  fix: `Give one of them another ${key}.`,
                },
              ];
        }),
      ];
    }),
});

/** With so few roles, sets of any size get a page of their own, whose file is named by all of their slugs. */
const FEW_ROLES = 7;
const MOST_COMPARED = 6;
const SEPARATOR = "-vs-";
const LONGEST_FILE_NAME = 255 - ".html.br".length;

export const comparisonsFitAFileName = check({
  name: "comparisons-fit-a-file-name",
  claim: "The slugs of a comparison that has a page of its own fit into the name of its file.",
  needs: ["roles"],
  run: ({ roles }) => {
    if (roles.length > FEW_ROLES) return []; // then no more than four share a page, and a slug has its limit
    const longest = roles
      .map(({ role }) => role.slug)
      .sort((a, b) => b.length - a.length)
      .slice(0, MOST_COMPARED);
    const { length } = longest.join(SEPARATOR);
    return length <= LONGEST_FILE_NAME
      ? []
      : [
          {
            file: "roles/",
            path: "slug",
            expected: `slugs of at most ${LONGEST_FILE_NAME} characters in all for ${longest.length} roles`,
            found: `${length} characters with ${SEPARATOR} between them`,
            fix: "Shorten the longest slugs, and the names of their files.",
          },
        ];
  },
});

export const idsAreDistinct = check({
  name: "ids-are-distinct",
  claim:
    "Ids of skills, groups and sources, names of groups, and codes of occupations and of national pay, are each used once.",
  needs: [],
  run: ({ skills, sources, occupations, national }) => {
    const unique = <K extends string>(
      file: string,
      path: string,
      key: K,
      list: readonly Record<K, string>[] | undefined,
    ) =>
      list
        ? uniqueIn(
            file,
            path,
            key,
            list.map((entry) => entry[key]),
          )
        : [];
    return [
      ...unique("skills.json", "skills", "id", skills?.skills),
      ...unique("skills.json", "groups", "id", skills?.groups),
      ...unique("skills.json", "groups", "name", skills?.groups),
      ...unique("sources.json", "sources", "id", sources?.sources),
      ...unique("occupations.json", "occupations", "soc", occupations?.occupations),
      ...unique("pay/national.json", "occupations", "soc", national?.occupations),
    ];
  },
});
