import { check } from "./check.ts";
import { uniqueIn } from "./duplicates.ts";

export const everySkillIsLearnt = check({
  name: "every-skill-is-learnt",
  claim:
    "Every skill has one entry in learning.json: what comes before it, where to learn it, how to show it.",
  needs: ["skills", "learning"],
  run: ({ skills, learning }) => {
    const described = learning.learning.map((entry) => entry.skill);
    return [
      ...uniqueIn("learning.json", "learning", "skill", described),
      ...skills.skills
        .filter(({ id }) => !described.includes(id))
        .map(({ id }) => ({
          file: "learning.json",
          path: "learning",
          expected: `an entry for ${id}`,
          found: "none",
          fix: "Add the entry; README.md says what belongs in it.",
        })),
    ];
  },
});

/** The first cycle found among the edges, as `a → b → a`; null when there is none. */
function cycleIn(before: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (skill: string, trail: readonly string[]): string[] | null => {
    const start = trail.indexOf(skill);
    if (start >= 0) return [...trail.slice(start), skill];
    if (done.has(skill)) return null;
    for (const next of before.get(skill) ?? []) {
      const cycle = visit(next, [...trail, skill]);
      if (cycle) return cycle;
    }
    done.add(skill);
    return null;
  };
  for (const skill of before.keys()) {
    const cycle = visit(skill, []);
    if (cycle) return cycle;
  }
  return null;
}

export const prerequisitesHaveAnOrder = check({
  name: "prerequisites-have-an-order",
  claim:
    "No skill comes before itself, directly or by way of others, and none is named before another twice.",
  needs: ["learning"],
  run: ({ learning }) => {
    const cycle = cycleIn(
      new Map(learning.learning.map(({ skill, after }) => [skill, after.map((entry) => entry.skill)])),
    );
    return [
      ...learning.learning.flatMap(({ after }, i) =>
        uniqueIn(
          "learning.json",
          `learning[${i}].after`,
          "skill",
          after.map((entry) => entry.skill),
        ),
      ),
      ...(cycle
        ? [
            {
              file: "learning.json",
              path: "learning",
              expected: "an order in which every skill can be learnt",
              found: `a circle: ${cycle.join(" after ")}`,
              fix: "Remove one of these entries of `after`.",
            },
          ]
        : []),
    ];
  },
});

export const formerIdsAreFree = check({
  name: "former-ids-are-free",
  claim: "An id that a skill or a role had before is neither in use nor another’s former id.",
  needs: [],
  run: ({ skills, roles }) => {
    const former = (file: string, path: string, ids: readonly string[], was: readonly string[]) =>
      uniqueIn(file, path, "id, now or before", [...new Set(ids), ...was]);
    return [
      ...former(
        "skills.json",
        "skills",
        skills?.skills.map(({ id }) => id) ?? [],
        skills?.skills.flatMap(({ formerly = [] }) => formerly) ?? [],
      ),
      ...former(
        "roles/",
        "formerly",
        roles?.map(({ role }) => role.slug) ?? [],
        roles?.flatMap(({ role }) => role.formerly ?? []) ?? [],
      ),
    ];
  },
});
