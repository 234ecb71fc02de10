import { expect } from "vitest";
import { present } from "../../fixtures/present.ts";
import { BACKEND, DATA_ENGINEER, files, roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

const engineerFile = `roles/${DATA_ENGINEER}.json`;
const [first] = files.metros.metros;

/** Slips of the hand, each of them sound by itself and wrong beside the rest. */
export const slipBreakages: readonly Breakage[] = [
  {
    check: "roles-are-distinct",
    what: "two names that look the same",
    spoil: (copy) => {
      roleIn(copy, DATA_ENGINEER).name = roleIn(copy, BACKEND).name.toUpperCase();
    },
    reported: {
      file: "roles/",
      path: "name",
      expected: "each name once",
      found: expect.stringMatching(/^Backend.+ and BACKEND.+, which look the same$/),
    },
  },
  {
    check: "comparisons-fit-a-file-name",
    what: "slugs too long for the file of a comparison",
    spoil: ({ roles }) => {
      for (const { role } of roles) role.slug = `${role.code.toLowerCase()}-${"x".repeat(42)}`;
    },
    reported: {
      file: "roles/",
      path: "slug",
      expected: "slugs of at most 247 characters in all for 6 roles",
      found: "290 characters with -vs- between them",
    },
  },
  {
    check: "place-names-are-distinct",
    what: "two metros of one name",
    spoil: ({ metros }) => {
      present(metros.metros[1]).name = present(first).name;
    },
    reported: {
      file: "pay/metros.json",
      path: "metros[1].metro",
      expected: "a name that no other metro has",
      found: `${present(first).name}, which ${present(first).metro} has`,
    },
  },
  {
    check: "places-have-figures",
    what: "metros without pay",
    spoil: ({ metros }) => {
      metros.occupations = [];
    },
    reported: {
      file: "pay/metros.json",
      path: "occupations",
      expected: "a row for each metro and official code",
      found: `${files.metros.metros.length} metros and no row`,
    },
  },
  {
    check: "one-region",
    what: "the range of another region",
    spoil: (copy) => {
      roleIn(copy, DATA_ENGINEER).pay.region = "Canada";
    },
    reported: { file: engineerFile, path: "pay.region", expected: "United States", found: "Canada" },
  },
  {
    check: "pay-is-of-one-scale",
    what: "a range in thousands",
    spoil: (copy) => {
      roleIn(copy, DATA_ENGINEER).pay.from = 130;
    },
    reported: {
      file: engineerFile,
      path: "pay.from",
      expected: expect.stringMatching(
        /^an amount a year from \d{4} to \d{8}, as the dataset’s others are around \d{6}$/,
      ),
      found: "130",
    },
  },
  {
    check: "pay-is-of-one-scale",
    what: "a figure with three digits too many",
    spoil: ({ states }) => {
      present(states.occupations.find(({ median }) => median !== null)).median = 133_080_000;
    },
    reported: {
      file: "pay/states.json",
      path: `occupations[${files.states.occupations.findIndex(({ median }) => median !== null)}].median`,
      expected: expect.stringContaining("an amount a year from"),
      found: "133080000",
    },
  },
  {
    check: "demand-has-a-source",
    what: "skills in demand that nobody says are",
    spoil: ({ occupations }) => {
      present(occupations.occupations[0]).inDemandSource = null;
    },
    reported: {
      file: "occupations.json",
      path: "occupations[0].inDemandSource",
      expected: `the source of ${present(files.occupations.occupations[0]).soc}’s skills in demand`,
      found: "null",
    },
  },
  {
    check: "everywhere-is-in-every-role",
    what: "a role without the skill that every role has",
    spoil: (copy) => {
      const { essential } = roleIn(copy, DATA_ENGINEER);
      essential.skills = essential.skills.filter(({ skill }) => skill !== copy.site.everywhere);
    },
    reported: {
      file: engineerFile,
      path: "essential.skills",
      expected: "python, which site.json (everywhere) says every role has",
      found: "no such skill",
    },
  },
  {
    check: "figures-are-of-described-codes",
    what: "a metro’s figures of a code that is described nowhere",
    spoil: ({ metros }) => {
      present(metros.occupations[0]).soc = "99-9999";
    },
    reported: {
      file: "pay/metros.json",
      path: "occupations[0].soc",
      expected: "a code defined in occupations.json",
      found: "99-9999",
    },
  },
  {
    check: "figures-are-of-described-codes",
    what: "a projection of a code that is described nowhere",
    spoil: ({ projections }) => {
      present(present(projections.rounds[0]).occupations[0]).soc = "99-9999";
    },
    reported: {
      file: "pay/projections.json",
      path: "rounds[0].occupations[0].soc",
      expected: "a code defined in occupations.json",
      found: "99-9999",
    },
  },
  {
    check: "ids-are-distinct",
    what: "two groups of one name",
    spoil: ({ skills }) => {
      present(skills.groups[1]).name = present(skills.groups[0]).name;
    },
    reported: {
      file: "skills.json",
      path: "groups",
      expected: "each name once",
      found: `${present(files.skills.groups[0]).name} more than once`,
    },
  },
];
