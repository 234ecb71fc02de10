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

/** Why a role needs each skill that it lists, by the first evidence there is; the essential ones first. */
function needsOf(data: Dataset, role: Role): (readonly [skill: string, need: Need])[] {
  const from = citation(data, role.essential.source);
  const essential = role.essential.skills.map(
    ({ skill, note = null }) => [skill, { kind: "essential", source: from, note }] as const,
  );
  const { inDemand, inDemandSource, onet, title } = occupationFor(data, role.occupation.soc);
  if (inDemandSource === null) return essential;
  const source = citation(data, inDemandSource);
  const also = alsoAskedFor(data, role).map((skill) => {
    const technologies = inDemand
      .filter((entry) => entry.skill === skill)
      .map(({ technology }) => technology);
    return [skill, { kind: "also", source, onet, title, technologies }] as const;
  });
  return [...essential, ...also];
}

/** Why roles need a skill, in the roles' fixed order, by skill. */
const rolesNeeding = oncePer((data: Dataset) =>
  group(
    ordered(data).flatMap((role) =>
      needsOf(data, role).map(([skill, need]) => ({ skill, slug: role.slug, need })),
    ),
    ({ skill }) => skill,
  ),
);

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
  const needs = (rolesNeeding(data).get(skill) ?? []).map(({ slug, need }) => ({ slug, need }));
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
  const needs = needsOf(data, role);
  const lessons: Record<string, Lesson> = {};
  const add = (skill: string): void => {
    if (Object.hasOwn(lessons, skill)) return;
    const entry = lesson(data, skill);
    lessons[skill] = entry;
    for (const first of entry.after) add(first.skill);
  };
  for (const [skill] of needs) add(skill);
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
