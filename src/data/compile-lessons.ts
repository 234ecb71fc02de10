import { group } from "d3-array";
import type { Citation, Dataset } from "./catalogue.ts";
import { codeOf, type Highlighted } from "./compile-code.ts";
import type { Lesson, Need, PlanDetail, Prerequisite, SampleLine, SkillDetail } from "./learning.ts";
import {
  alsoAskedFor,
  byId,
  citation,
  learningOf,
  linesBySkill,
  occupationFor,
  oncePer,
  ordered,
} from "./lookups.ts";
import type { Role, Source } from "./schema.ts";

function lesson(data: Dataset, skill: string): Lesson {
  const { id, name, meaning, site } = byId(data.skills)(skill);
  const { after, resource, proof } = learningOf(data, skill);
  return { id, name, meaning, site, after, resource, proof };
}

/** Why `role` needs `skill`, by the first evidence there is; null when it lists no such skill. */
function needOf(data: Dataset, role: Role, skill: string): Need | null {
  const named = role.essential.skills.find((entry) => entry.skill === skill);
  if (named) {
    return { kind: "essential", source: citation(data, role.essential.source), note: named.note ?? null };
  }
  const occupation = occupationFor(data, role.occupation.soc);
  const asked = occupation.inDemand.filter((entry) => entry.skill === skill);
  if (asked.length === 0 || occupation.inDemandSource === null) return null;
  return {
    kind: "also",
    source: citation(data, occupation.inDemandSource),
    onet: occupation.onet,
    title: occupation.title,
    technologies: asked.map(({ technology }) => technology),
  };
}

/** Every skill that a role lists, the essential ones first. */
function listedBy(data: Dataset, role: Role): string[] {
  return [...role.essential.skills.map((entry) => entry.skill), ...alsoAskedFor(data, role)];
}

/** Why roles need a skill, in the roles' fixed order, by skill. */
const needsOf = oncePer((data: Dataset) => {
  const needs = new Map<string, { slug: string; need: Need }[]>();
  for (const role of ordered(data)) {
    for (const skill of listedBy(data, role)) {
      const need = needOf(data, role, skill);
      const known = needs.get(skill);
      if (need && known) known.push({ slug: role.slug, need });
      else if (need) needs.set(skill, [{ slug: role.slug, need }]);
    }
  }
  return needs;
});

/** What comes after a skill, by skill. */
const nextOf = oncePer((learning: Dataset["learning"]) =>
  group(
    learning.flatMap(({ skill, after }) =>
      after.map((first) => ({ first: first.skill, skill, reason: first.reason })),
    ),
    ({ first }) => first,
  ),
);

function before(data: Dataset, skill: string): Prerequisite[] {
  return (nextOf(data.learning).get(skill) ?? []).map(({ skill, reason }) => ({ skill, reason }));
}

const haveCode = oncePer((roles: Dataset["roles"]) =>
  roles.some(({ program, samples }) => program !== null || samples.length > 0),
);

function quoted(data: Dataset, citations: readonly Citation[]): Source[] {
  return [...new Set(citations.map(({ id }) => id))].map(byId(data.sources));
}

/**
 * Everything one skill's page shows.
 * @param samples where the roles' code shows it, in the roles' fixed order
 * @throws when the dataset was not checked and a reference dangles.
 */
export function compileSkill(data: Dataset, skill: string, samples: readonly SampleLine[]): SkillDetail {
  const { group, core, aliases } = byId(data.skills)(skill);
  const needs = needsOf(data).get(skill) ?? [];
  return {
    ...lesson(data, skill),
    ...{ group, core, aliases, needs },
    before: before(data, skill),
    samples: haveCode(data.roles) ? samples : null,
    sources: quoted(
      data,
      needs.map(({ need }) => need.source),
    ),
  };
}

/** Everything the way to one role needs. @throws when the dataset was not checked and a reference dangles. */
export function compilePlan(data: Dataset, role: Role, highlighted: Highlighted): PlanDetail {
  const listed = listedBy(data, role);
  const lessons: Record<string, Lesson> = {};
  const add = (skill: string): void => {
    if (Object.hasOwn(lessons, skill)) return;
    const entry = lesson(data, skill);
    lessons[skill] = entry;
    for (const first of entry.after) add(first.skill);
  };
  for (const skill of listed) add(skill);
  const needs = listed.flatMap((skill) => {
    const need = needOf(data, role, skill);
    return need ? [[skill, need] as const] : [];
  });
  const shown = linesBySkill(role, codeOf(data, role, highlighted));
  return {
    slug: role.slug,
    lessons,
    needs: Object.fromEntries(needs),
    samples: Object.fromEntries(
      Object.keys(lessons).flatMap((skill) => {
        const lines = shown.get(skill);
        return lines ? [[skill, lines] as const] : [];
      }),
    ),
    sources: quoted(
      data,
      needs.map(([, need]) => need.source),
    ),
  };
}
