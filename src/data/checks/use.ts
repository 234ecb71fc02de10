import { check } from "./check.ts";

export const skillsAreUsed = check({
  name: "skills-are-used",
  claim: "Every skill is used by a role or by the official code of a role.",
  needs: ["skills", "roles", "everyRole", "occupations"],
  run: ({ skills, roles, occupations }) => {
    const codes = new Set(roles.map(({ role }) => role.occupation.soc));
    const used = new Set([
      ...roles.flatMap(({ role }) => role.essential.skills.map((entry) => entry.skill)),
      ...occupations.occupations
        .filter((entry) => codes.has(entry.soc))
        .flatMap((entry) => entry.inDemand.map((tech) => tech.skill)),
    ]);
    return skills.skills
      .map((skill, i) => ({ skill, i }))
      .filter(({ skill }) => !used.has(skill.id))
      .map(({ skill, i }) => ({
        file: "skills.json",
        path: `skills[${i}]`,
        expected: "a skill that some role uses",
        found: `${skill.id}, used by none`,
        fix: "Remove it, or name it in a role or in the in-demand list of a role's occupation.",
      }));
  },
});
