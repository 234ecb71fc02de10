import { type Choices, NO_CHOICES } from "./choices.ts";
import { keepKnown, type ListProblem } from "./compare-list.ts";
import { LOCAL_SHARE } from "./living-cost.ts";
import { MAP_MEASURES } from "./map-measure.ts";
import { PAY_AS_PUBLISHED, type PaySettings } from "./pay-settings.ts";
import { PAY_UNITS } from "./pay-units.ts";
import { idsOfToday, NEVER_RENAMED } from "./renames.ts";
import { type MatchRule, NO_FILTER, type RoleFilter } from "./role-filter.ts";
import { readSkillList } from "./skill-list.ts";
import { DEFAULT_SORT, SORT_KEYS } from "./sort-roles.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Something in an address that was not understood and therefore left out. */
export interface ParamProblem {
  param:
    | "q"
    | "skills"
    | "match"
    | "without"
    | "scope"
    | "floor"
    | "sort"
    | "page"
    | "compare"
    | "show"
    | "place"
    | "unit"
    | "local"
    | "mean"
    | "measure";
  value: string;
  reason:
    | "unknown-skill"
    | "repeated"
    | "contradiction"
    | "not-an-option"
    | "not-an-amount"
    | "not-a-page"
    | "unknown-place"
    | "not-a-share"
    | "too-long"
    | ListProblem["kind"];
}

/** The groups of choices that an address can carry; each page names those it uses. */
export type Part = "filter" | "picks" | "view" | "pay" | "map";

/** What a parameter that is either there or not has for a value. */
const SHOWN = "shown";

/** Longer texts are cut: nobody searches for more, and an address has to stay sendable. */
export const MAX_TEXT = 100;
/** More pages than any list has. */
export const MAX_PAGE = 99_999;

/** `text` within MAX_TEXT, not cut through the middle of a character. */
function withinLimit(text: string): string {
  return text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, "");
}

const list = (value: string) =>
  value
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

function readRule(value: string): MatchRule | undefined {
  if (value === "any" || value === "all") return { kind: value };
  return /^[1-9]\d{0,2}$/.test(value) ? { kind: "least", n: Number(value) } : undefined;
}

const readFloor =
  (most: number) =>
  (value: string): number | undefined => {
    const amount = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    return amount > 0 && amount <= most ? amount : undefined;
  };

function readPage(value: string): number | undefined {
  return /^[1-9]\d{0,4}$/.test(value) ? Number(value) : undefined;
}

/** Reads one parameter; what `read` does not understand is reported, and `fallback` stands for it. */
type OptionReader = <T>(
  param: ParamProblem["param"],
  read: (value: string) => T | undefined,
  fallback: T,
  reason?: ParamProblem["reason"],
) => T;

function optionReader(params: URLSearchParams, problems: ParamProblem[]): OptionReader {
  return (param, read, fallback, reason = "not-an-option") => {
    const value = params.get(param);
    if (value === null || value === "") return fallback;
    const parsed = read(value);
    if (parsed === undefined) problems.push({ param, value, reason });
    return parsed ?? fallback;
  };
}

/** A reader of one of `options`. */
const oneOf =
  <T extends string>(options: readonly T[]) =>
  (value: string): T | undefined =>
    options.find((option) => option === value);

function readShare(value: string): number | undefined {
  const share = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN;
  return share >= LOCAL_SHARE.min && share <= LOCAL_SHARE.max ? share : undefined;
}

function readPay(option: OptionReader, { places, nation }: Vocabulary): PaySettings {
  const place = option("place", (id) => (places.has(id) ? id : undefined), nation, "unknown-place");
  return {
    place: place === nation ? null : place,
    unit: option("unit", oneOf(PAY_UNITS), PAY_AS_PUBLISHED.unit),
    mean: option<string | null>("mean", oneOf([SHOWN]), null) === SHOWN,
    local: option<number | null>("local", readShare, null, "not-a-share"),
  };
}

function readFilter(
  params: URLSearchParams,
  vocabulary: Vocabulary,
  option: OptionReader,
  problems: ParamProblem[],
): RoleFilter {
  const q = params.get("q") ?? "";
  if (q.length > MAX_TEXT) problems.push({ param: "q", value: q, reason: "too-long" });
  const { skills: names } = vocabulary.renamed ?? NEVER_RENAMED;
  const skillsIn = (param: "skills" | "without") => {
    const named = readSkillList(idsOfToday(names, list(params.get(param) ?? "")), vocabulary.skills);
    problems.push(...named.problems.map((problem) => ({ param, ...problem })));
    return named.ids;
  };
  const [skills, without] = [skillsIn("skills"), skillsIn("without")];
  for (const id of without.filter((other) => skills.includes(other))) {
    problems.push({ param: "without", value: id, reason: "contradiction" });
  }
  return {
    text: withinLimit(q),
    skills,
    without: without.filter((id) => !skills.includes(id)),
    rule: option("match", readRule, NO_FILTER.rule),
    scope: option("scope", oneOf(["essential", "asked"]), NO_FILTER.scope),
    floor: option<number | null>("floor", readFloor(vocabulary.mostPay), null, "not-an-amount"),
  };
}

/**
 * Reads what an address carries. It never throws: what it does not understand is left out and reported,
 * parameters it does not know are passed over, and what is absent has its default.
 * @param parts the choices the page uses; the others come back with their defaults.
 */
export function readSearch(
  search: string,
  vocabulary: Vocabulary,
  parts: readonly Part[],
): { choices: Choices; problems: ParamProblem[] } {
  const params = new URLSearchParams(search);
  const problems: ParamProblem[] = [];
  const choices: Choices = { ...NO_CHOICES };
  const option = optionReader(params, problems);
  if (parts.includes("filter")) {
    choices.filter = readFilter(params, vocabulary, option, problems);
    choices.sort = option("sort", oneOf(SORT_KEYS), DEFAULT_SORT);
    choices.page = option("page", readPage, NO_CHOICES.page, "not-a-page");
  }
  if (parts.includes("picks")) {
    const { roles: names } = vocabulary.renamed ?? NEVER_RENAMED;
    const named = idsOfToday(names, list(params.get("compare") ?? ""));
    const { slugs, problems: dropped } = keepKnown(named, vocabulary.roles);
    choices.picks = slugs;
    for (const problem of dropped) {
      problems.push({
        param: "compare",
        value: problem.kind === "too-few" ? "" : problem.value,
        reason: problem.kind,
      });
    }
  }
  if (parts.includes("view")) {
    const shown = [...new Set(list(params.get("show") ?? ""))];
    choices.view = { differences: shown.includes("differences"), also: shown.includes("also") };
    for (const value of shown.filter((item) => item !== "differences" && item !== "also")) {
      problems.push({ param: "show", value, reason: "not-an-option" });
    }
  }
  if (parts.includes("pay")) choices.pay = readPay(option, vocabulary);
  if (parts.includes("map")) choices.measure = option("measure", oneOf(MAP_MEASURES), NO_CHOICES.measure);
  return { choices, problems };
}

/** Whether an address names a place itself; otherwise the reader's own place holds. */
export function namesPlace(search: string): boolean {
  return (new URLSearchParams(search).get("place") ?? "") !== "";
}

function ruleText(rule: MatchRule): string {
  return rule.kind === "least" ? String(rule.n) : rule.kind;
}

/**
 * The shortest address for `choices`: `?…`, or empty when everything has its default. Keys stand in a
 * fixed order, so equal choices have equal addresses, and commas stay readable.
 */
export function writeSearch(choices: Choices, parts: readonly Part[]): string {
  const { filter, sort, page, picks, view, pay, measure } = choices;
  const pairs: [string, string][] = [];
  if (parts.includes("filter")) {
    pairs.push(["q", withinLimit(filter.text)]);
    pairs.push(["skills", filter.skills.join(",")]);
    pairs.push(["match", filter.rule.kind === "any" ? "" : ruleText(filter.rule)]);
    pairs.push(["without", filter.without.join(",")]);
    pairs.push(["scope", filter.scope === NO_FILTER.scope ? "" : filter.scope]);
    pairs.push(["floor", filter.floor === null ? "" : String(filter.floor)]);
    pairs.push(["sort", sort === DEFAULT_SORT ? "" : sort]);
    pairs.push(["page", page === NO_CHOICES.page ? "" : String(page)]);
  }
  if (parts.includes("picks")) pairs.push(["compare", picks.join(",")]);
  if (parts.includes("view")) {
    pairs.push([
      "show",
      [view.differences ? "differences" : "", view.also ? "also" : ""].filter(Boolean).join(","),
    ]);
  }
  if (parts.includes("pay")) {
    pairs.push(["place", pay.place ?? ""]);
    pairs.push(["unit", pay.unit === PAY_AS_PUBLISHED.unit ? "" : pay.unit]);
    pairs.push(["local", pay.local === null ? "" : String(pay.local)]);
    pairs.push(["mean", pay.mean ? SHOWN : ""]);
  }
  if (parts.includes("map")) pairs.push(["measure", measure === NO_CHOICES.measure ? "" : measure]);
  const params = new URLSearchParams(pairs.filter(([, value]) => value !== ""));
  const text = params.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}
