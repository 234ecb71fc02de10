import { samplePath } from "#data/lookups.ts";
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

export const samplesExist = check({
  name: "samples-exist",
  claim: "Every sample a role names exists.",
  needs: ["roles", "samples"],
  run: ({ roles, samples }) =>
    roles.flatMap(({ file, role }) =>
      role.samples.flatMap((sample, i) => {
        const path = samplePath(role.slug, sample.file);
        return samples.includes(path)
          ? []
          : [
              {
                file,
                path: `samples[${i}].file`,
                expected: "a file that exists",
                found: `${path}, not there`,
                fix: "Add the file, or correct its name here.",
              },
            ];
      }),
    ),
});

export const samplesAreNamed = check({
  name: "samples-are-named",
  claim: "Every sample file is named by a role.",
  needs: ["roles", "everyRole", "samples"],
  run: ({ roles, samples }) => {
    const named = new Set(
      roles.flatMap(({ role }) => role.samples.map((sample) => samplePath(role.slug, sample.file))),
    );
    return samples
      .filter((file) => !named.has(file))
      .map((file) => ({
        file,
        path: "",
        expected: "a sample that a role names",
        found: "named by none",
        fix: "Name it in the role's samples, or remove the file.",
      }));
  },
});
