import { check } from "./check.ts";
import { uniqueIn } from "./duplicates.ts";

export const everySkillIsLearnt = check({
  name: "every-skill-is-learnt",
  claim:
    "Every skill has one entry in learning.json: what comes before it, where to learn it, how to show it.",
  needs: ["skills", "learning"],
  run: ({ skills, learning }) => {
    const listed = learning.learning.map((entry) => entry.skill);
    const described = new Set(listed);
    return [
      ...uniqueIn("learning.json", "learning", "skill", listed),
      ...skills.skills
        .filter(({ id }) => !described.has(id))
        .map(({ id }) => ({
          file: "learning.json",
          path: "learning",
          expected: `an entry for ${id}`,
          found: "none",
          fix: "Add the entry: what to learn before it (after, which may be empty), resource and proof, as the others have.",
        })),
    ];
  },
});

/**
 * The first cycle found among the edges, as `a → b → a`; null when there is none. Without recursion: a way may
 * be as long as there are skills.
 */
function cycleIn(before: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  for (const first of before.keys()) {
    /** The way walked so far, each skill with the number of those before it that were looked at. */
    const way = [{ skill: first, looked: 0 }];
    const onWay = new Set([first]);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const next = before.get(last.skill)?.[last.looked];
      last.looked += 1;
      if (next === undefined) {
        way.pop();
        onWay.delete(last.skill);
        done.add(last.skill);
      } else if (onWay.has(next)) {
        const trail = way.map(({ skill }) => skill);
        return [...trail.slice(trail.indexOf(next)), next];
      } else if (!done.has(next)) {
        way.push({ skill: next, looked: 0 });
        onWay.add(next);
      }
    }
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
    const free = (file: string, path: string, ids: readonly string[], former: readonly string[]) =>
      uniqueIn(file, path, "id, now or before", [...new Set(ids), ...former]);
    return [
      ...(skills
        ? free(
            "skills.json",
            "skills",
            skills.skills.map(({ id }) => id),
            skills.skills.flatMap(({ formerly = [] }) => formerly),
          )
        : []),
      ...(roles
        ? free(
            "roles/",
            "formerly",
            roles.map(({ role }) => role.slug),
            roles.flatMap(({ role }) => role.formerly ?? []),
          )
        : []),
    ];
  },
});
