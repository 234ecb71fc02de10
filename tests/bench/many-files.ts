import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Catalogue, RoleSummary } from "#data/catalogue.ts";
import { manyCatalogue } from "../unit/fixtures/many-roles.ts";

const SOURCE = "made";
const PERIOD = "2026";
const POPULATION = "Nobody: the figures are made up to measure how the app grows.";
const CURRENCY = "USD";
const NATION = "Nowhere";
const STATES = ["NE", "NW", "SE", "SW"];
const SAMPLE = `from dataclasses import dataclass


@dataclass(frozen=True)
class Order:
    customer: str
    total: int


def spent(orders: list[Order], customer: str) -> int:
    return sum(order.total for order in orders if order.customer == customer)
`;
/** Words enough for the lengths that texts have in life. */
const PROSE =
  "Keeps what the others rely on in order, finds out why it fails when it does, and writes down what was learned so that nobody has to find it out again.";

const amounts = { mean: null, p10: null, p25: null, median: null, p75: null, p90: null };

/** More roles know more skills, and fewer new ones each: 40 for 6, 126 for 60, 400 for 600, 1,265 for 6,000. */
export const skillsFor = (roles: number): number => Math.round(40 * Math.sqrt(roles / 6));

function sites(catalogue: Catalogue) {
  return {
    ...catalogue.site,
    name: "Growth",
    subject: "made-up roles",
    tagline: "as many as are wanted",
    description: "A made-up dataset that shows how the app grows.",
    rangeSource: SOURCE,
    credits: [],
    method: [],
  };
}

const madeSource = {
  id: SOURCE,
  title: "Made up to measure growth",
  publisher: "This project",
  url: null,
  period: PERIOD,
  retrieved: "2026-11-23",
  population: POPULATION,
  licence: "MIT",
  attribution: "Made up to measure growth",
  pay: { includes: "Nothing real", excludes: "Nothing real" },
  note: null,
};

/** What is learned before a skill: one of those that more roles ask for, so that there is no circle. */
function lesson(id: string, index: number, ids: readonly string[]) {
  const before = index === 0 ? undefined : ids[Math.floor(index / 3)];
  return {
    skill: id,
    after: before === undefined ? [] : [{ skill: before, reason: "It is built on it." }],
    resource: { title: `How to ${id}`, publisher: "Nobody", url: `https://example.com/${id}`, kind: "open" },
    proof: { title: `Show ${id}`, task: PROSE, criteria: ["it runs", "it says what it does"] },
  };
}

function roleFile(role: RoleSummary) {
  return {
    $schema: "../schema/role.schema.json",
    slug: role.slug,
    order: role.slot,
    code: role.code,
    name: role.name,
    shortName: role.shortName,
    purpose: role.purpose,
    about: PROSE,
    aboutSource: SOURCE,
    claim: null,
    pay: { ...role.pay, currency: CURRENCY, per: "year", region: NATION, source: SOURCE },
    essential: { source: SOURCE, skills: role.essential.map((skill) => ({ skill })) },
    dayToDay: { source: SOURCE, occupation: null, tasks: [1, 2, 3, 4].map((step) => `${step}. ${PROSE}`) },
    occupation: {
      soc: role.official.soc,
      fit: role.official.fit,
      reason: PROSE,
      evidence: [],
      alternatives: [],
    },
    titles: [1, 2, 3].map((grade) => ({
      title: `${role.name}, grade ${grade}`,
      code: role.official.soc,
      source: SOURCE,
    })),
    program: null,
    task: null,
    samples: [
      {
        file: "spent.py",
        title: "What a customer spent",
        summary: PROSE,
        tools: [{ skill: role.essential[0], at: "class Order" }],
        notes: [
          { at: "@dataclass", text: "Cannot be changed once it is made." },
          { at: "return sum", text: "One pass over the orders." },
        ],
        versions: "Python 3.14",
        source: null,
      },
    ],
  };
}

/**
 * The files of a dataset of `count` roles, by path: the same for the same count, with the overlap of skills that
 * `manyCatalogue` gives them, a sample each, three roles to an official code, four states and no metro.
 * @param base lends its words for sources and places.
 */
export function manyFiles(base: Catalogue, count: number): Record<string, unknown> {
  const catalogue = manyCatalogue(base, { roles: count, skills: skillsFor(count) });
  const used = new Set(catalogue.roles.flatMap(({ essential, also }) => [...essential, ...also]));
  const skills = catalogue.skills.filter(({ id }) => used.has(id));
  const ids = skills.map(({ id }) => id);
  const groups = new Set(skills.map(({ group }) => group));
  const codes = Object.entries(catalogue.national);
  const askedBy = new Map<string, Set<string>>();
  for (const { official, also } of catalogue.roles) {
    const asked = askedBy.get(official.soc) ?? new Set();
    for (const skill of also) asked.add(skill);
    askedBy.set(official.soc, asked);
  }
  const pay = { source: SOURCE, period: PERIOD, currency: CURRENCY, per: "year", population: POPULATION };
  return {
    "site.json": sites(catalogue),
    "sources.json": { $schema: "./schema/sources.schema.json", sources: [madeSource] },
    "skills.json": {
      $schema: "./schema/skills.schema.json",
      groups: catalogue.groups.filter(({ id }) => groups.has(id)),
      skills: skills.map(({ id, name, group }) => ({
        ...{ id, name, group, meaning: `What ${name} is for`, site: null, core: false, aliases: [] },
      })),
    },
    "learning.json": {
      $schema: "./schema/learning.schema.json",
      learning: ids.map(lesson),
    },
    "occupations.json": {
      $schema: "./schema/occupations.schema.json",
      occupations: codes.map(([soc, { title }]) => ({
        ...{ soc, onet: soc, title, description: PROSE, descriptionSource: SOURCE },
        inDemand: [...(askedBy.get(soc) ?? [])].map((skill) => ({ skill, technology: skill })),
        inDemandSource: SOURCE,
      })),
    },
    "problem.json": { $schema: "./schema/problem.schema.json", problem: null },
    "pay/national.json": {
      $schema: "../schema/national-pay.schema.json",
      ...pay,
      ...{ id: "NOW", region: NATION },
      occupations: codes.map(([soc, figures]) => {
        const { locationQuotient, locationQuotientFlag, employmentFlag, wageFlag, ...rest } = figures;
        return { soc, ...rest, hourlyMedian: null, flag: wageFlag };
      }),
    },
    "pay/states.json": {
      $schema: "../schema/state-pay.schema.json",
      ...pay,
      states: STATES.map((state, index) => ({
        ...{ state, name: `The ${state}`, tile: { row: Math.floor(index / 2), column: index % 2 } },
      })),
      occupations: codes.flatMap(([soc, { median, wageFlag }]) =>
        STATES.map((state, index) => ({
          ...{ soc, state, employment: 100, locationQuotient: 1, ...amounts },
          median: median === null ? null : median - 1000 * index,
          ...{ employmentFlag: null, locationQuotientFlag: null, wageFlag: wageFlag ?? "no_row_published" },
        })),
      ),
    },
    "pay/metros.json": {
      $schema: "../schema/metro-pay.schema.json",
      ...pay,
      ...{ coverage: "None.", metros: [], occupations: [] },
    },
    "pay/price-parities.json": {
      $schema: "../schema/price-parities.schema.json",
      ...{ source: SOURCE, period: PERIOD, base: 100, parities: [] },
    },
    "pay/projections.json": { $schema: "../schema/projections.schema.json", rounds: [] },
    ...Object.fromEntries(catalogue.roles.map((role) => [`roles/${role.slug}.json`, roleFile(role)])),
    ...Object.fromEntries(catalogue.roles.map(({ slug }) => [`samples/${slug}/spent.py`, SAMPLE])),
  };
}

/** Writes `files` below `folder`, and nothing else stays there. */
export async function writeDataset(folder: string, files: Record<string, unknown>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === "string" ? content : JSON.stringify(content));
  }
}
