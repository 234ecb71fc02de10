import type { Dataset } from "#data/catalogue.ts";
import { compactCatalogue } from "#data/compact-catalogue.ts";
import { compactSkill } from "#data/compact-skill.ts";
import { compileAreaPay } from "#data/compile-area-pay.ts";
import { codeOf, compileCode, compileProblem, compileProgram } from "#data/compile-code.ts";
import { compileFacts } from "#data/compile-facts.ts";
import { compilePlan, compileSkill } from "#data/compile-lessons.ts";
import { compileRole } from "#data/compile-role.ts";
import type { SampleLine } from "#data/learning.ts";
import { linesBySkill, oncePer, ordered } from "#data/lookups.ts";
import type { Role } from "#data/schema.ts";
import { downloads } from "./downloads.ts";
import { highlightRole } from "./highlight-role.ts";

/** What is loaded on its own: its path, e.g. `role/data-engineer`, and what becomes its JSON. */
export type Detail = readonly [path: string, content: unknown];

/** Where the code of roles shows each skill, in the roles' order. */
type Shown = ReadonlyMap<string, readonly SampleLine[]>;

const sharesProblem = (data: Dataset) => data.roles.some((role) => role.program !== null);

async function roleDetails(data: Dataset, role: Role): Promise<{ details: Detail[]; shown: Shown }> {
  const highlighted = await highlightRole(data, role);
  const { slug } = role;
  const program: Detail = [`program/${slug}`, compileProgram(data, role, highlighted)];
  return {
    details: [
      [`role/${slug}`, compileRole(data, role)],
      [`code/${slug}`, compileCode(data, role, highlighted)],
      ...(sharesProblem(data) ? [program] : []),
      [`plan/${slug}`, compilePlan(data, role, highlighted)],
    ],
    shown: linesBySkill(role, codeOf(data, role, highlighted)),
  };
}

function singles(data: Dataset): Detail[] {
  const { files, schemas } = downloads(data);
  return [
    ["catalogue", compactCatalogue(data)],
    ["area-pay", compileAreaPay(data)],
    ["sources", data.sources],
    ["dataset", compileFacts(data, files, schemas)],
    ["problem", compileProblem(data)],
  ];
}

/**
 * Everything that the built site loads as JSON, one after the other, so that no more than a role is held at a
 * time; in the same order each time.
 * @throws when the dataset was not checked and a reference dangles.
 */
export async function* allDetails(data: Dataset): AsyncGenerator<Detail> {
  const all = new Map<string, SampleLine[]>();
  for (const role of ordered(data)) {
    const { details, shown } = await roleDetails(data, role);
    yield* details;
    for (const [skill, lines] of shown) {
      const known = all.get(skill);
      if (known) known.push(...lines);
      else all.set(skill, [...lines]);
    }
  }
  for (const { id } of data.skills)
    yield [`skill/${id}`, compactSkill(compileSkill(data, id, all.get(id) ?? []))];
  yield* singles(data);
}

/** All of them by path, for development and tests, where datasets are small. */
export const detailsByPath = oncePer(async (data: Dataset): Promise<ReadonlyMap<string, unknown>> => {
  const details = new Map<string, unknown>();
  for await (const [path, content] of allDetails(data)) details.set(path, content);
  return details;
});
