import type { Check } from "./check.ts";

export const skillsAreUsed: Check = {
  name: "skills-are-used",
  claim: "Every skill is used by a role or by the official code of a role.",
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
};

export const samplesExist: Check = {
  name: "samples-exist",
  claim: "Every sample a role names exists, and every sample file is named by a role.",
  run: ({ roles, samples }) => {
    const named = roles.flatMap(({ file, role }) =>
      role.samples.map((sample, i) => ({ file, i, path: `samples/${role.slug}/${sample.file}` })),
    );
    const paths = new Set(named.map((entry) => entry.path));
    return [
      ...named
        .filter((entry) => !samples.includes(entry.path))
        .map((entry) => ({
          file: entry.file,
          path: `samples[${entry.i}].file`,
          expected: "a file that exists",
          found: `${entry.path}, not there`,
          fix: "Add the file, or correct its name here.",
        })),
      ...samples
        .filter((path) => !paths.has(path))
        .map((path) => ({
          file: path,
          path: "",
          expected: "a sample that a role names",
          found: "named by none",
          fix: "Name it in the role's samples, or remove the file.",
        })),
    ];
  },
};
