import { type Carried, type Choices, NO_CHOICES } from "#domain/choices.ts";
import { formatCompareList, MIN_COMPARED } from "#domain/compare-list.ts";
import { namesPlace, type Part, writeSearch } from "#domain/search-params.ts";

/** Every address of the app: the router's pattern beside the function that builds it. */
export const paths = {
  explore: { pattern: "/", build: () => "/" },
  role: { pattern: "/roles/:slug", build: (slug: string) => `/roles/${slug}` },
  compareStart: { pattern: "/compare", build: () => "/compare" },
  compare: {
    pattern: "/compare/:list",
    build: (slugs: readonly string[]) => `/compare/${formatCompareList(slugs)}`,
  },
  map: {
    pattern: "/map/:list?",
    /** One role, or two for their difference; the first of the catalogue when none is named. */
    build: (slugs: readonly string[]) => (slugs.length === 0 ? "/map" : `/map/${formatCompareList(slugs)}`),
  },
  skills: { pattern: "/skills", build: () => "/skills" },
  skill: { pattern: "/skills/:id", build: (id: string) => `/skills/${id}` },
  mySkills: { pattern: "/my-skills", build: () => "/my-skills" },
  /** Everything the reader keeps, on one printed page. */
  summary: { pattern: "/my-skills/summary", build: () => "/my-skills/summary" },
  /** What is missing for a role, in the order in which to learn it. */
  plan: { pattern: "/plan/:slug", build: (slug: string) => `/plan/${slug}` },
  transitions: { pattern: "/transitions", build: () => "/transitions" },
  transition: {
    pattern: "/from/:from/to/:to",
    build: (from: string, to: string) => `/from/${from}/to/${to}`,
  },
  /** The problem that the roles' programs share, side by side. */
  oneProblem: { pattern: "/one-problem", build: () => "/one-problem" },
  sources: { pattern: "/sources", build: () => "/sources" },
  /** What a static host shows for an address without a page; it stands for any such address. */
  notFound: { pattern: "*", build: () => "/404" },
  /** A file of the dataset, e.g. `roles/data-engineer.json`, for download. */
  dataFile: (file: string) => `${import.meta.env.BASE_URL}data/${file}`,
  /** What the build writes of the software and fonts by others in it. */
  licences: () => `${import.meta.env.BASE_URL}licences.txt`,
  /** The folder of Python's own files in that version of Pyodide. */
  pythonFolder: (pyodide: string) => `${import.meta.env.BASE_URL}python/${pyodide}/`,
} as const;

/**
 * The state of a history entry that a control of the page wrote, as the store does, rather than a link: the
 * page stays, and so do scroll and focus.
 */
export const OWN_ENTRY = { own: true } as const;

const MAP = paths.map.build([]);
const COMPARE_PREFIX = `${paths.compareStart.build()}/`;

/** The choices that the address of a page carries in its query. */
export function partsOf(pathname: string): readonly Part[] {
  if (pathname === paths.explore.build()) return ["filter", "picks", "pay"];
  if (compareListOf(pathname) !== null) return ["view", "pay"];
  return pathname === MAP || pathname.startsWith(`${MAP}/`) ? ["picks", "pay", "map"] : ["picks", "pay"];
}

/** The roles that a comparison's address carries in its path; null for any other page. */
export function compareListOf(pathname: string): string | null {
  if (!pathname.startsWith(COMPARE_PREFIX)) return null;
  const text = pathname.slice(COMPARE_PREFIX.length).replace(/\/$/, "");
  if (text === "") return null; // the page that helps to choose, as some hosts write its address
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a stray percent sign: the list is junk and is reported as such
  }
}

/** The comparison of the picked roles, or the page that helps to choose while there are too few. */
export function compareAddress(choices: Choices): string {
  return choices.picks.length >= MIN_COMPARED
    ? `${paths.compare.build(choices.picks)}${writeSearch(choices, ["view", "pay"])}`
    : `${paths.compareStart.build()}${writeSearch(choices, ["picks", "pay"])}`;
}

/** The address of the page at `pathname` that carries `choices`. */
export function addressOf(pathname: string, choices: Choices): string {
  if (compareListOf(pathname) !== null) return compareAddress(choices);
  return `${pathname}${writeSearch(choices, partsOf(pathname))}`;
}

/**
 * The same absolute address for somebody else: it names the place even where that is the nation, because
 * what does not name one shows each reader their own.
 */
export function linkToShare(href: string, nation: string): string {
  const url = new URL(href);
  if (!namesPlace(url.search)) url.searchParams.set("place", nation);
  return url.href.replaceAll("%2C", ",");
}

/** The address of the page at `pathname`, keeping what every page carries and nothing else. */
export function carryTo(pathname: string, carried: Carried): string {
  return addressOf(pathname, { ...NO_CHOICES, ...carried });
}

/** A role's page, keeping what every page carries. */
export function roleAddress(slug: string, carried: Carried): string {
  return carryTo(paths.role.build(slug), carried);
}

/** The code on a role's page, keeping what every page carries. */
export function codeAddress(slug: string, carried: Carried): string {
  return `${roleAddress(slug, carried)}#code`;
}

/** A skill's page, keeping what every page carries. */
export function skillAddress(skill: string, carried: Carried): string {
  return carryTo(paths.skill.build(skill), carried);
}

/** The line of a role's sample that shows something, keeping what every page carries. */
export function sampleAddress(
  { slug, file, line }: { slug: string; file: string; line: number },
  carried: Carried,
): string {
  return `${roleAddress(slug, carried)}#${lineId(file, line)}`;
}

/** The id of a line of a sample, wherever the sample is shown so that it can be linked to. */
export function lineId(file: string, line: number): string {
  return `${file.replace(/\.py$/, "").replaceAll("_", "-")}-L${line}`;
}

/** Explore with only these skills ticked, keeping what every page carries. */
export function tickedAddress(skills: readonly string[], carried: Carried): string {
  const filter = { ...NO_CHOICES.filter, skills };
  return addressOf(paths.explore.build(), { ...NO_CHOICES, ...carried, filter });
}

/** The comparison of `slugs`, or the page that helps to choose while they are too few, keeping the rest. */
export function comparisonAddress(slugs: readonly string[], carried: Carried): string {
  return compareAddress({ ...NO_CHOICES, ...carried, picks: slugs });
}

/** The map of one role, or of the difference of two, keeping what every page carries. */
export function mapAddress(slugs: readonly string[], carried: Carried): string {
  return carryTo(paths.map.build(slugs), carried);
}
