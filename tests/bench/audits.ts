/** What is read of an audit of Lighthouse. */
export interface AuditResult {
  id: string;
  title: string;
  /** From 0 to 1; null where there is nothing to judge. */
  score: number | null;
  scoreDisplayMode: string;
  displayValue?: string;
  explanation?: string;
  errorMessage?: string;
  details?: unknown;
}

/** What is read of a report of Lighthouse. */
export interface Report {
  categories: Readonly<Record<string, Category>>;
  audits: Readonly<Record<string, AuditResult>>;
}

interface Category {
  title: string;
  score: number | null;
  auditRefs: readonly { id: string; weight: number }[];
}

/** As many of the things an audit names are told, and as many characters of all reasons. */
const NAMED = 4;
const LONGEST = 400;

/** The address, the element or the message in an item of an audit's details; null for any other. */
function nameOf(item: unknown): string | null {
  if (typeof item === "string") return item;
  if (typeof item !== "object" || item === null) return null;
  const keys = ["selector", "url", "snippet", "reason", "description", "node", "source"];
  const found = keys.map((key) => nameOf(Reflect.get(item, key))).filter((text) => text !== null);
  return found.length > 0 ? [...new Set(found)].join(" ") : null;
}

function namesOf(details: unknown): string {
  const items: unknown = typeof details === "object" && details ? Reflect.get(details, "items") : null;
  if (!Array.isArray(items)) return "";
  const names = items.map(nameOf).filter((name) => name !== null);
  const rest = names.length > NAMED ? `, and ${names.length - NAMED} more` : "";
  return names.slice(0, NAMED).join(", ") + rest;
}

/** The scores of all categories by title, from 0 to 100. @throws when one could not be given. */
export function scoresOf({ categories }: Report): [title: string, score: number][] {
  return Object.values(categories).map(({ title, score }) => {
    if (score === null) throw new Error(`Lighthouse could not score ${title}`);
    return [title, Math.round(score * 100)];
  });
}

/** The report in the middle by its performance score, the lower one of two. @throws when there is none. */
export function medianReport<T extends Report>(reports: readonly T[]): T {
  const score = ({ categories }: Report) => categories.performance?.score ?? 0;
  const sorted = reports.toSorted((a, b) => score(a) - score(b));
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  if (!middle) throw new Error("there is no report");
  return middle;
}

/** Each audit of `report` that could be better, in words; those that cost points come first, with “costs points”. */
export function imperfect({ categories, audits }: Report): string[] {
  const weights = new Map<string, number>();
  for (const { id, weight } of Object.values(categories).flatMap((category) => category.auditRefs)) {
    weights.set(id, Math.max(weights.get(id) ?? 0, weight));
  }
  return [...weights]
    .toSorted(([, a], [, b]) => b - a)
    .flatMap(([id, weight]) => {
      const audit = audits[id];
      if (!audit) return [];
      const failed = audit.scoreDisplayMode === "error";
      if (!failed && (audit.score === null || audit.score === 1)) return [];
      const score = failed ? "error" : String(Math.round((audit.score ?? 0) * 100));
      const reasons = [audit.displayValue, audit.errorMessage, audit.explanation, namesOf(audit.details)];
      const all = reasons.filter(Boolean).join("; ");
      const why = all.length > LONGEST ? `${all.slice(0, LONGEST)}…` : all;
      return [`${id} ${score}${weight > 0 ? ", costs points" : ""}: ${audit.title}${why ? ` (${why})` : ""}`];
    });
}
