import type { Check } from "./check.ts";
import { uniqueIn } from "./duplicates.ts";

export const slugIsFileName: Check = {
  name: "slug-is-file-name",
  claim: "A role's slug equals its file name.",
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
};

export const noSeparatorInSlug: Check = {
  name: "no-separator-in-slug",
  claim: "No slug contains -vs- or ends with -vs: -vs- parts the roles in the address of a comparison.",
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
};

export const rolesAreDistinct: Check = {
  name: "roles-are-distinct",
  claim: "Slugs, names, short names, codes and places are each used once.",
  run: ({ roles }) =>
    (["slug", "name", "shortName", "code", "order"] as const).flatMap((key) =>
      uniqueIn(
        "roles/",
        key,
        key,
        roles.map(({ role }) => role[key]),
      ),
    ),
};

export const idsAreDistinct: Check = {
  name: "ids-are-distinct",
  claim: "Ids of skills, groups, sources and occupations are each used once.",
  run: ({ skills, sources, occupations }) => [
    ...uniqueIn(
      "skills.json",
      "skills",
      "id",
      skills.skills.map((entry) => entry.id),
    ),
    ...uniqueIn(
      "skills.json",
      "groups",
      "id",
      skills.groups.map((entry) => entry.id),
    ),
    ...uniqueIn(
      "sources.json",
      "sources",
      "id",
      sources.sources.map((entry) => entry.id),
    ),
    ...uniqueIn(
      "occupations.json",
      "occupations",
      "soc",
      occupations.occupations.map((entry) => entry.soc),
    ),
  ],
};
