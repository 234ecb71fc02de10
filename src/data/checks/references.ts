import type { Problem } from "#data/problem.ts";
import type { Check } from "./check.ts";

/** A set of known ids, with the problem to report for one that is not among them. */
function reference(kind: string, home: string, known: readonly string[]) {
  const set = new Set(known);
  return (file: string, path: string, id: string | null | undefined): Problem[] =>
    id === null || id === undefined || set.has(id)
      ? []
      : [
          {
            file,
            path,
            expected: `a ${kind} defined in ${home}`,
            found: id,
            fix: `Define ${id} in ${home}, or correct the spelling here.`,
          },
        ];
}

export const skillsAreDefined: Check = {
  name: "skills-are-defined",
  claim: "Every skill that a role, an occupation, a sample or the site names is defined in skills.json.",
  run: ({ skills, roles, occupations, site }) => {
    const known = reference(
      "skill",
      "skills.json",
      skills.skills.map((entry) => entry.id),
    );
    return [
      ...known("site.json", "everywhere", site.everywhere),
      ...roles.flatMap(({ file, role }) => [
        ...role.essential.skills.flatMap((entry, i) => known(file, `essential.skills[${i}]`, entry.skill)),
        ...role.samples.flatMap((sample, i) =>
          sample.tools.flatMap((id, j) => known(file, `samples[${i}].tools[${j}]`, id)),
        ),
      ]),
      ...occupations.occupations.flatMap((entry, i) =>
        entry.inDemand.flatMap((tech, j) =>
          known("occupations.json", `occupations[${i}].inDemand[${j}]`, tech.skill),
        ),
      ),
    ];
  },
};

export const groupsAreDefined: Check = {
  name: "groups-are-defined",
  claim: "Every skill belongs to a defined group, and no group is empty.",
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
};

export const sourcesAreDefined: Check = {
  name: "sources-are-defined",
  claim: "Every figure and claim points at a source in sources.json.",
  run: (files) => {
    const known = reference(
      "source",
      "sources.json",
      files.sources.sources.map((entry) => entry.id),
    );
    return [
      ...known("site.json", "rangeSource", files.site.rangeSource),
      ...known("pay/national.json", "source", files.national.source),
      ...known("pay/states.json", "source", files.states.source),
      ...known("pay/price-parities.json", "source", files.parities.source),
      ...known("pay/projections.json", "source", files.projections.source),
      ...files.occupations.occupations.flatMap((entry, i) => [
        ...known("occupations.json", `occupations[${i}].descriptionSource`, entry.descriptionSource),
        ...known("occupations.json", `occupations[${i}].inDemandSource`, entry.inDemandSource),
      ]),
      ...files.roles.flatMap(({ file, role }) => [
        ...known(file, "aboutSource", role.aboutSource),
        ...known(file, "claim.source", role.claim?.source),
        ...known(file, "pay.source", role.pay.source),
        ...known(file, "essential.source", role.essential.source),
        ...known(file, "dayToDay.source", role.dayToDay.source),
        ...role.occupation.evidence.flatMap((e, i) =>
          known(file, `occupation.evidence[${i}].source`, e.source),
        ),
        ...role.titles.flatMap((t, i) => known(file, `titles[${i}].source`, t.source)),
        ...role.samples.flatMap((s, i) => known(file, `samples[${i}].source`, s.source)),
      ]),
    ];
  },
};

export const occupationsAreDefined: Check = {
  name: "occupations-are-defined",
  claim:
    "Every official code a role stands on is described, and its national figures and projection are there.",
  run: ({ roles, occupations, national, projections }) => {
    const described = reference(
      "code",
      "occupations.json",
      occupations.occupations.map((entry) => entry.soc),
    );
    const paid = reference(
      "code",
      "pay/national.json",
      national.occupations.map((row) => row.soc),
    );
    const projected = reference(
      "code",
      "pay/projections.json",
      projections.occupations.map((row) => row.soc),
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
};
