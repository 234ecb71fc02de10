import type { RoleSummary } from "#data/catalogue.ts";
import { type Scope, uses } from "./usage.ts";

/** How many of the ticked skills a role must use. `n` of "least" counts from 1. */
export type MatchRule = { kind: "any" } | { kind: "all" } | { kind: "least"; n: number };

export interface RoleFilter {
  /** Free text; empty means none. */
  text: string;
  /** Ids of the skills a role should use, in the order they were ticked. */
  skills: readonly string[];
  /** Ids of the skills a role must not use. */
  without: readonly string[];
  rule: MatchRule;
  scope: Scope;
  /** Pay a year that a role's range must reach, in the catalogue's currency; null means no floor. */
  floor: number | null;
}

export const NO_FILTER: RoleFilter = {
  text: "",
  skills: [],
  without: [],
  rule: { kind: "any" },
  scope: "asked",
  floor: null,
};

/**
 * Roles that the text search found, by slug; null while there is no text to search for.
 * The search index is handed in because it is loaded only when somebody searches.
 */
export type TextHits = ReadonlySet<string> | null;

/** How many ticked skills a role has to use under `filter`: 0 when none is ticked, never more than are ticked. */
export function required({ rule, skills }: Pick<RoleFilter, "rule" | "skills">): number {
  if (skills.length === 0) return 0;
  if (rule.kind === "any") return 1;
  if (rule.kind === "all") return skills.length;
  // "At least 3" with two ticked means both: the first tick must not empty the list.
  return Math.min(Math.max(rule.n, 1), skills.length);
}

/** The ticked skills that `role` uses, in the order they were ticked. */
export function matchedSkills(role: RoleSummary, filter: Pick<RoleFilter, "skills" | "scope">): string[] {
  return filter.skills.filter((id) => uses(role, id, filter.scope));
}

/** Whether the role's range reaches the floor: its top is at or above it. */
export function reaches(role: Pick<RoleSummary, "pay">, floor: number | null): boolean {
  return floor === null || role.pay.to >= floor;
}

/** Whether `role` stays under `filter`. */
export function passes(role: RoleSummary, filter: RoleFilter, hits: TextHits): boolean {
  return (
    reaches(role, filter.floor) &&
    (hits === null || hits.has(role.slug)) &&
    !filter.without.some((id) => uses(role, id, filter.scope)) &&
    matchedSkills(role, filter).length >= required(filter)
  );
}

/** Whether any criterion is set. */
export function isFiltering(filter: RoleFilter): boolean {
  return (
    filter.text.trim() !== "" ||
    filter.skills.length > 0 ||
    filter.without.length > 0 ||
    filter.floor !== null
  );
}

/** How many criteria are set: each ticked or excluded skill, the floor and the text count one. */
export function criteriaCount(filter: RoleFilter): number {
  return (
    filter.skills.length +
    filter.without.length +
    (filter.floor === null ? 0 : 1) +
    (filter.text.trim() === "" ? 0 : 1)
  );
}

/** `filter` with the skill ticked (and no longer excluded), or unticked when it was ticked. */
export function toggleSkill(filter: RoleFilter, id: string): RoleFilter {
  return filter.skills.includes(id)
    ? { ...filter, skills: filter.skills.filter((other) => other !== id) }
    : { ...filter, skills: [...filter.skills, id], without: filter.without.filter((other) => other !== id) };
}

/** `filter` with the skill excluded (and no longer ticked), or admitted again when it was excluded. */
export function toggleWithout(filter: RoleFilter, id: string): RoleFilter {
  return filter.without.includes(id)
    ? { ...filter, without: filter.without.filter((other) => other !== id) }
    : { ...filter, without: [...filter.without, id], skills: filter.skills.filter((other) => other !== id) };
}
