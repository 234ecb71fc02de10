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

export const everywhereIsInEveryRole = check({
  name: "everywhere-is-in-every-role",
  claim: "The skill that the site calls every role's is essential to each of them.",
  needs: ["site", "roles"],
  run: ({ site: { everywhere }, roles }) =>
    everywhere === null
      ? []
      : roles
          .filter(({ role }) => role.essential.skills.every(({ skill }) => skill !== everywhere))
          .map(({ file }) => ({
            file,
            path: "essential.skills",
            expected: `${everywhere}, which site.json (everywhere) says every role has`,
            found: "no such skill",
            fix: "Add it to the role, or set everywhere to null.",
          })),
});
