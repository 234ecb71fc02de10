import type { Citation, Dataset } from "./catalogue.ts";
import { codeOf, type Highlighted } from "./compile-code.ts";
import type { Lesson, Need, PlanDetail, SkillDetail } from "./learning.ts";
import { alsoAskedFor, byId, citation, linesShowing, occupationFor, ordered } from "./lookups.ts";
import type { Learning, Role, Source } from "./schema.ts";

function learningOf(data: Dataset, skill: string): Learning {
  const found = data.learning.find((entry) => entry.skill === skill);
  if (!found) throw new Error(`${skill} is in no lesson; run the dataset checks first`);
  return found;
}

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

function quoted(data: Dataset, citations: readonly Citation[]): Source[] {
  return [...new Set(citations.map(({ id }) => id))].map(byId(data.sources));
}

/** Everything one skill's page shows. @throws when the dataset was not checked and a reference dangles. */
export function compileSkill(data: Dataset, skill: string, highlighted: Highlighted): SkillDetail {
  const { group, core, aliases } = byId(data.skills)(skill);
  const roles = ordered(data);
  const needs = roles.flatMap((role) => {
    const need = needOf(data, role, skill);
    return need ? [{ slug: role.slug, need }] : [];
  });
  return {
    ...lesson(data, skill),
    ...{ group, core, aliases, needs },
    before: data.learning.flatMap((entry) =>
      entry.after
        .filter((first) => first.skill === skill)
        .map(({ reason }) => ({ skill: entry.skill, reason })),
    ),
    samples: roles.flatMap((role) => linesShowing(skill, role, codeOf(data, role, highlighted))),
    sources: quoted(
      data,
      needs.map(({ need }) => need.source),
    ),
  };
}

/** Everything the way to one role needs. @throws when the dataset was not checked and a reference dangles. */
export function compilePlan(data: Dataset, role: Role, highlighted: Highlighted): PlanDetail {
  const listed = [...role.essential.skills.map((entry) => entry.skill), ...alsoAskedFor(data, role)];
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
  const code = codeOf(data, role, highlighted);
  return {
    slug: role.slug,
    lessons,
    needs: Object.fromEntries(needs),
    samples: Object.fromEntries(
      Object.keys(lessons)
        .map((skill) => [skill, linesShowing(skill, role, code)] as const)
        .filter(([, lines]) => lines.length > 0),
    ),
    sources: quoted(
      data,
      needs.map(([, need]) => need.source),
    ),
  };
}
