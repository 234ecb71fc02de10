import { present } from "../../fixtures/present.ts";
import { BACKEND, DATA_ENGINEER, DEVOPS, files, roleIn } from "../../fixtures/real-data.ts";
import type { Breakage } from "./breakage.ts";

const engineerFile = `roles/${DATA_ENGINEER}.json`;
/** Used by one role alone. */
const flask = files.skills.skills.findIndex(({ id }) => id === "flask");

function unknownSkill(what: string, file: string, path: string, spoil: Breakage["spoil"]): Breakage {
  const expected = "a skill defined in skills.json";
  return { check: "skills-are-defined", what, spoil, reported: { file, path, expected, found: "cobol" } };
}

export const referenceBreakages: readonly Breakage[] = [
  unknownSkill("a role's essential skill", engineerFile, "essential.skills[1]", (copy) => {
    present(roleIn(copy, DATA_ENGINEER).essential.skills[1]).skill = "cobol";
  }),
  unknownSkill("an occupation's demand", "occupations.json", "occupations[2].inDemand[0]", (copy) => {
    present(present(copy.occupations.occupations[2]).inDemand[0]).skill = "cobol";
  }),
  unknownSkill("the site's skill of all roles", "site.json", "everywhere", ({ site }) => {
    site.everywhere = "cobol";
  }),
  {
    check: "groups-are-defined",
    what: "a skill in a group nobody defined",
    spoil: ({ skills }) => {
      present(skills.skills[3]).group = "mainframe";
    },
    reported: {
      file: "skills.json",
      path: "skills[3].group",
      expected: "a group defined in skills.json (groups)",
      found: "mainframe",
    },
  },
  {
    check: "groups-are-defined",
    what: "a group without a skill",
    spoil: ({ skills }) => {
      skills.groups.push({ id: "mainframe", name: "Mainframes" });
    },
    reported: {
      file: "skills.json",
      path: "groups",
      expected: "a group with at least one skill",
      found: "mainframe, empty",
    },
  },
  {
    check: "occupations-are-defined",
    what: "a role on a code nobody described",
    spoil: ({ occupations }) => {
      occupations.occupations = occupations.occupations.filter(({ soc }) => soc !== "15-1243");
    },
    reported: {
      file: engineerFile,
      path: "occupation.soc",
      expected: "a code defined in occupations.json",
      found: "15-1243",
    },
  },
  {
    check: "occupations-are-defined",
    what: "a role on a code without national figures",
    spoil: ({ national }) => {
      national.occupations = national.occupations.filter(({ soc }) => soc !== "15-1243");
    },
    reported: {
      file: engineerFile,
      path: "occupation.soc",
      expected: "a code defined in pay/national.json",
      found: "15-1243",
    },
  },
  {
    check: "occupations-are-defined",
    what: "a role on a code without a projection of the main round",
    spoil: ({ projections }) => {
      // It keeps its figure in the second round, which cannot stand in for the first.
      const first = present(projections.rounds[0]);
      first.occupations = first.occupations.filter(({ soc }) => soc !== "15-1243");
    },
    reported: {
      file: engineerFile,
      path: "occupation.soc",
      expected: "a code defined in pay/projections.json (rounds[0])",
      found: "15-1243",
    },
  },
  {
    check: "occupations-are-defined",
    what: "an alternative code nobody described",
    spoil: (copy) => {
      present(roleIn(copy, DEVOPS).occupation.alternatives[1]).soc = "11-1111";
    },
    reported: {
      file: `roles/${DEVOPS}.json`,
      path: "occupation.alternatives[1].soc",
      expected: "a code defined in occupations.json",
      found: "11-1111",
    },
  },
  {
    check: "title-codes-are-defined",
    what: "a title of a code nobody described",
    spoil: (copy) => {
      present(roleIn(copy, DATA_ENGINEER).titles[3]).code = "11-1111.03";
    },
    reported: {
      file: engineerFile,
      path: "titles[3].code",
      expected: "a code defined in occupations.json",
      found: "11-1111.03",
    },
  },
  {
    check: "title-codes-are-defined",
    what: "tasks of a code nobody described",
    spoil: (copy) => {
      roleIn(copy, DATA_ENGINEER).dayToDay.occupation = "11-1111.00";
    },
    reported: {
      file: engineerFile,
      path: "dayToDay.occupation",
      expected: "a code defined in occupations.json",
      found: "11-1111.00",
    },
  },
  {
    check: "skills-are-used",
    what: "a skill that no role uses",
    spoil: (copy) => {
      const role = roleIn(copy, BACKEND);
      role.essential.skills = role.essential.skills.filter(({ skill }) => skill !== "flask");
    },
    reported: {
      file: "skills.json",
      path: `skills[${flask}]`,
      expected: "a skill that some role uses",
      found: "flask, used by none",
    },
  },
];
