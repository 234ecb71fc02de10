import { check } from "./check.ts";
import { codeOf } from "./code-of.ts";
import { reference } from "./reference.ts";
import { wholeCode } from "./whole-code.ts";

export const skillsAreDefined = check({
  name: "skills-are-defined",
  claim:
    "Every skill that a role, an occupation, a file of code, a prerequisite or the site names is defined in skills.json.",
  needs: ["skills"],
  run: ({ skills, roles = [], occupations, site, learning }) => {
    const known = reference(
      "skill",
      "skills.json",
      skills.skills.map((entry) => entry.id),
    );
    return [
      ...known("site.json", "everywhere", site?.everywhere),
      ...(learning?.learning ?? []).flatMap((entry, i) => [
        ...known("learning.json", `learning[${i}].skill`, entry.skill),
        ...entry.after.flatMap(({ skill }, j) =>
          known("learning.json", `learning[${i}].after[${j}].skill`, skill),
        ),
      ]),
      ...roles.flatMap(({ file, role }) => [
        ...role.essential.skills.flatMap((entry, i) => known(file, `essential.skills[${i}]`, entry.skill)),
        ...codeOf(role).flatMap(({ at, code }) =>
          code.tools.flatMap(({ skill }, j) => known(file, `${at}.tools[${j}].skill`, skill)),
        ),
      ]),
      ...(occupations?.occupations ?? []).flatMap((entry, i) =>
        entry.inDemand.flatMap((tech, j) =>
          known("occupations.json", `occupations[${i}].inDemand[${j}]`, tech.skill),
        ),
      ),
    ];
  },
});

export const groupsAreDefined = check({
  name: "groups-are-defined",
  claim: "Every skill belongs to a defined group, and no group is empty.",
  needs: ["skills"],
  run: ({ skills }) => {
    const known = reference(
      "group",
      "skills.json (groups)",
      skills.groups.map((entry) => entry.id),
    );
    const used = new Set(skills.skills.map((entry) => entry.group));
    return [
      ...skills.skills.flatMap((skill, i) => known("skills.json", `skills[${i}].group`, skill.group)),
      ...skills.groups
        .filter((group) => !used.has(group.id))
        .map((group) => ({
          file: "skills.json",
          path: "groups",
          expected: "a group with at least one skill",
          found: `${group.id}, empty`,
          fix: "Remove the group, or put a skill in it.",
        })),
    ];
  },
});

export const occupationsAreDefined = check({
  name: "occupations-are-defined",
  claim:
    "Every official code a role stands on is described, and its national figures and main projection are there.",
  needs: ["roles"],
  run: ({ roles, occupations, national, projections }) => {
    const described = reference(
      "code",
      "occupations.json",
      occupations?.occupations.map((entry) => entry.soc),
    );
    const paid = reference(
      "code",
      "pay/national.json",
      national?.occupations.map((row) => row.soc),
    );
    const projected = reference(
      "code",
      "pay/projections.json (rounds[0])",
      projections?.rounds[0]?.occupations.map((row) => row.soc),
    );
    return roles.flatMap(({ file, role }) => [
      ...described(file, "occupation.soc", role.occupation.soc),
      ...paid(file, "occupation.soc", role.occupation.soc),
      ...projected(file, "occupation.soc", role.occupation.soc),
      ...role.occupation.alternatives.flatMap((entry, i) =>
        described(file, `occupation.alternatives[${i}].soc`, entry.soc),
      ),
    ]);
  },
});

// Not for evidence: it also shows a title under codes that are not among the dataset's.
export const titleCodesAreDefined = check({
  name: "title-codes-are-defined",
  claim: "The codes of alternative titles and of day-to-day tasks belong to a described occupation.",
  needs: ["roles", "occupations"],
  run: ({ roles, occupations }) => {
    const described = reference(
      "code",
      "occupations.json",
      occupations.occupations.flatMap(({ soc, onet }) => [soc, onet]),
    );
    const whole = wholeCode(occupations.occupations);
    return roles.flatMap(({ file, role }) => [
      ...described(file, "dayToDay.occupation", role.dayToDay.occupation && whole(role.dayToDay.occupation)),
      ...role.titles.flatMap(({ code }, i) => described(file, `titles[${i}].code`, whole(code))),
    ]);
  },
});
