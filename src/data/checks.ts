import type { z } from "zod";
import type { FILES, Role } from "./schema.ts";

/** One thing wrong with the dataset, worded so that its author can mend it without reading code. */
export interface Problem {
  /** Path below the dataset's folder. */
  file: string;
  /** Where in the file, e.g. `skills[3].group`; empty for the file as a whole. */
  path: string;
  expected: string;
  found: string;
  fix: string;
}

type Files = { [K in keyof typeof FILES]: z.infer<(typeof FILES)[K]["schema"]> };

/** The files as they lie on disk, each of the right shape. */
export interface CheckedFiles extends Files {
  roles: { file: string; role: Role }[];
  /** Paths of the sample files that exist, below the dataset's folder. */
  samples: string[];
}

export interface Check {
  name: string;
  /** What holds in a sound dataset. */
  claim: string;
  run(files: CheckedFiles): Problem[];
}

const duplicates = <T>(list: readonly T[]): T[] => [
  ...new Set(list.filter((item, index) => list.indexOf(item) !== index)),
];

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

function uniqueIn(file: string, path: string, what: string, values: readonly (string | number)[]): Problem[] {
  return duplicates(values).map((value) => ({
    file,
    path,
    expected: `each ${what} once`,
    found: `${value} more than once`,
    fix: `Give one of them another ${what}.`,
  }));
}

const slugIsFileName: Check = {
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

const noSeparatorInSlug: Check = {
  name: "no-separator-in-slug",
  claim: "No slug contains -vs-, which parts the roles in the address of a comparison.",
  run: ({ roles }) =>
    roles
      .filter(({ role }) => role.slug.includes("-vs-"))
      .map(({ file, role }) => ({
        file,
        path: "slug",
        expected: "a slug without -vs-",
        found: role.slug,
        fix: "Choose another slug.",
      })),
};

const rolesAreDistinct: Check = {
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

const idsAreDistinct: Check = {
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

const skillsAreDefined: Check = {
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

const skillsAreUsed: Check = {
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

const groupsAreDefined: Check = {
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

const sourcesAreDefined: Check = {
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

const occupationsAreDefined: Check = {
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

const rangeIsOrdered: Check = {
  name: "range-is-ordered",
  claim: "A pay range starts below its end.",
  run: ({ roles }) =>
    roles
      .filter(({ role }) => role.pay.from >= role.pay.to)
      .map(({ file, role }) => ({
        file,
        path: "pay",
        expected: "from below to",
        found: `${role.pay.from} to ${role.pay.to}`,
        fix: "Swap the two, or correct the figure.",
      })),
};

const oneCurrency: Check = {
  name: "one-currency",
  claim: "All pay is in one currency, because it is drawn on one axis.",
  run: ({ roles, national, states }) => {
    const all = [
      ...roles.map(({ file, role }) => ({ file, path: "pay.currency", currency: role.pay.currency })),
      { file: "pay/national.json", path: "currency", currency: national.currency },
      { file: "pay/states.json", path: "currency", currency: states.currency },
    ];
    const first = all[0]?.currency ?? "";
    return all
      .filter((entry) => entry.currency !== first)
      .map(({ file, path, currency }) => ({
        file,
        path,
        expected: first,
        found: currency,
        fix: "Give every figure in the same currency.",
      }));
  },
};

const percentilesAreOrdered: Check = {
  name: "percentiles-are-ordered",
  claim: "p10 ≤ p25 ≤ median ≤ p75 ≤ p90, wherever they are published.",
  run: ({ national, states }) => {
    const keys = ["p10", "p25", "median", "p75", "p90"] as const;
    const falling = (file: string, rows: readonly Record<(typeof keys)[number], number | null>[]) =>
      rows.flatMap((row, i) => {
        const values = keys.map((key) => row[key]).filter((value) => value !== null);
        return values.every((value, j) => j === 0 || (values[j - 1] ?? 0) <= value)
          ? []
          : [
              {
                file,
                path: `occupations[${i}]`,
                expected: "p10 ≤ p25 ≤ median ≤ p75 ≤ p90",
                found: values.join(", "),
                fix: "Compare the row with the publisher's table.",
              },
            ];
      });
    return [
      ...falling("pay/national.json", national.occupations),
      ...falling("pay/states.json", states.occupations),
    ];
  },
};

const missingHasReason: Check = {
  name: "missing-has-a-reason",
  claim: "A figure that is missing carries the flag that says why.",
  run: ({ national, states }) => [
    ...national.occupations.flatMap((row, i) =>
      row.median === null && row.flag === null
        ? [
            {
              file: "pay/national.json",
              path: `occupations[${i}].flag`,
              expected: "the reason why the median is null",
              found: "null",
              fix: "Set the flag, or fill in the figure.",
            },
          ]
        : [],
    ),
    ...states.occupations.flatMap((row, i) =>
      (
        [
          ["median", "wageFlag"],
          ["employment", "employmentFlag"],
          ["locationQuotient", "locationQuotientFlag"],
        ] as const
      ).flatMap(([value, flag]) =>
        row[value] === null && row[flag] === null
          ? [
              {
                file: "pay/states.json",
                path: `occupations[${i}].${flag}`,
                expected: `the reason why ${value} is null (${row.soc}, ${row.state})`,
                found: "null",
                fix: "Set the flag, or fill in the figure.",
              },
            ]
          : [],
      ),
    ),
  ],
};

const everyStateOnce: Check = {
  name: "every-state-once",
  claim: "Each official code has one row for each state, published or flagged.",
  run: ({ states }) => {
    const codes = [...new Set(states.occupations.map((row) => row.soc))];
    return codes.flatMap((code) => {
      const rows = states.occupations.filter((row) => row.soc === code).map((row) => row.state);
      const expected = states.states.map((entry) => entry.state);
      const missing = expected.filter((state) => !rows.includes(state));
      const extra = rows.filter((state) => !expected.includes(state));
      const twice = duplicates(rows);
      return missing.length + extra.length + twice.length === 0
        ? []
        : [
            {
              file: "pay/states.json",
              path: `occupations (${code})`,
              expected: `one row for each of ${expected.length} states`,
              found: `missing ${missing.join(" ") || "none"}, unknown ${extra.join(" ") || "none"}, repeated ${twice.join(" ") || "none"}`,
              fix: "Add a flagged row for a state without figures; remove the others.",
            },
          ];
    });
  },
};

const samplesExist: Check = {
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

/** What each check claims of a sound dataset, in the order in which problems are printed. */
export const CHECKS: readonly Check[] = [
  slugIsFileName,
  noSeparatorInSlug,
  rolesAreDistinct,
  idsAreDistinct,
  skillsAreDefined,
  skillsAreUsed,
  groupsAreDefined,
  sourcesAreDefined,
  occupationsAreDefined,
  rangeIsOrdered,
  oneCurrency,
  percentilesAreOrdered,
  missingHasReason,
  everyStateOnce,
  samplesExist,
];

/** Every problem of meaning in a dataset whose shape is right; empty when it is sound. */
export function checkMeaning(files: CheckedFiles): Problem[] {
  return CHECKS.flatMap((check) => check.run(files));
}
