import { present } from "../../fixtures/present.ts";
import { DATA_ENGINEER, DEVOPS, files, roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

const engineerFile = `roles/${DATA_ENGINEER}.json`;

/** What is said of the last skill when it has a spelling of another. */
function clash(field: string, found: string): Breakage["reported"] {
  return {
    file: "skills.json",
    path: `skills[${files.skills.skills.length - 1}].${field}`,
    expected: "a spelling that no other name or alias has",
    found: `${found} has`,
  };
}

export const nameBreakages: readonly Breakage[] = [
  {
    check: "slug-is-file-name",
    what: "a slug that is not the file's name",
    spoil: (files) => {
      roleIn(files, DATA_ENGINEER).slug = "data-plumber";
    },
    reported: { file: engineerFile, path: "slug", expected: DATA_ENGINEER, found: "data-plumber" },
  },
  {
    check: "no-separator-in-slug",
    what: "a slug that would split in the address of a comparison",
    spoil: (files) => {
      roleIn(files, DATA_ENGINEER).slug = "spark-vs-airflow";
    },
    reported: {
      file: engineerFile,
      path: "slug",
      expected: "a slug without -vs- in it and -vs at its end",
      found: "spark-vs-airflow",
    },
  },
  {
    check: "no-separator-in-slug",
    what: "a slug that would become a separator together with the real one",
    spoil: (files) => {
      roleIn(files, DATA_ENGINEER).slug = "spark-vs";
    },
    reported: {
      file: engineerFile,
      path: "slug",
      expected: "a slug without -vs- in it and -vs at its end",
      found: "spark-vs",
    },
  },
  ...(["slug", "name", "shortName", "code"] as const).map((key) => ({
    check: "roles-are-distinct",
    what: `two roles with one ${key}`,
    spoil: (files: Parameters<Breakage["spoil"]>[0]) => {
      roleIn(files, DATA_ENGINEER)[key] = roleIn(files, DEVOPS)[key];
    },
    reported: {
      file: "roles/",
      path: key,
      expected: `each ${key} once`,
      found: `${{ slug: DEVOPS, name: "DevOps / Site Reliability Engineer", shortName: "DevOps / SRE", code: "DO" }[key]} more than once`,
    },
  })),
  {
    check: "roles-are-distinct",
    what: "two roles in one place",
    spoil: (files) => {
      roleIn(files, DATA_ENGINEER).order = 4;
    },
    reported: { file: "roles/", path: "order", expected: "each order once", found: "4 more than once" },
  },
  {
    check: "ids-are-distinct",
    what: "a skill defined twice",
    spoil: ({ skills }) => {
      skills.skills.push(structuredClone(present(skills.skills.find(({ id }) => id === "sql"))));
    },
    reported: {
      file: "skills.json",
      path: "skills",
      expected: "each id once",
      found: "sql more than once",
    },
  },
  {
    check: "ids-are-distinct",
    what: "a group defined twice",
    spoil: ({ skills }) => {
      skills.groups.push({ id: "cloud", name: "Clouds" });
    },
    reported: {
      file: "skills.json",
      path: "groups",
      expected: "each id once",
      found: "cloud more than once",
    },
  },
  {
    check: "ids-are-distinct",
    what: "a source defined twice",
    spoil: ({ sources }) => {
      sources.sources.push({
        ...present(sources.sources.find(({ id }) => id === "bls-oews-2025")),
        title: "The same again",
      });
    },
    reported: {
      file: "sources.json",
      path: "sources",
      expected: "each id once",
      found: "bls-oews-2025 more than once",
    },
  },
  {
    check: "ids-are-distinct",
    what: "a code with two rows of national pay",
    spoil: ({ national }) => {
      const [first, second] = national.occupations;
      present(second).soc = present(first).soc;
    },
    reported: {
      file: "pay/national.json",
      path: "occupations",
      expected: "each soc once",
      found: "15-1252 more than once",
    },
  },
  {
    check: "exact-case-is-a-spelling",
    what: "a spelling to be found as written that is none of the skill's",
    spoil: ({ skills }) => {
      const last = present(skills.skills.at(-1));
      last.exactCase = [last.name, "no such spelling"];
    },
    reported: {
      file: "skills.json",
      path: `skills[${files.skills.skills.length - 1}].exactCase[1]`,
      expected: "the name or an alias, letter for letter",
      found: "no such spelling",
    },
  },
  {
    check: "skill-names-are-distinct",
    what: "two skills of one name, but for its capitals",
    spoil: ({ skills }) => {
      present(skills.skills.at(-1)).name = "c#";
    },
    reported: clash("name", "c#, which csharp"),
  },
  {
    check: "skill-names-are-distinct",
    what: "an alias that is another skill's name",
    spoil: ({ skills }) => {
      present(skills.skills.at(-1)).aliases = ["C#"];
    },
    reported: clash("aliases[0]", "C#, which csharp"),
  },
  {
    check: "skill-names-are-distinct",
    what: "an alias that is another skill's alias",
    spoil: ({ skills }) => {
      present(skills.skills.find(({ id }) => id === "csharp")).aliases = ["Sharp"];
      present(skills.skills.at(-1)).aliases = ["fine", "SHARP"];
    },
    reported: clash("aliases[1]", "SHARP, which csharp"),
  },
  {
    check: "locale-is-known",
    what: "a locale with an underscore",
    spoil: ({ site }) => {
      site.locale = "en_US";
    },
    reported: {
      file: "site.json",
      path: "locale",
      expected: "a BCP 47 language tag such as en-US",
      found: "en_US",
    },
  },
  {
    check: "ids-are-distinct",
    what: "an occupation described twice",
    spoil: ({ occupations }) => {
      occupations.occupations.push(
        structuredClone(present(occupations.occupations.find(({ soc }) => soc === "15-1252"))),
      );
    },
    reported: {
      file: "occupations.json",
      path: "occupations",
      expected: "each soc once",
      found: "15-1252 more than once",
    },
  },
];
