import type { ListProblem } from "./compare-list.ts";

/** Why an address has no page, thrown by the loaders with status 404 and worded by the error page. */
export type NotFound =
  /** The address is null on the page that stands for every address without one. */
  | { kind: "page"; address: string | null }
  | { kind: "role"; slug: string }
  | { kind: "skill"; id: string }
  /** Those of the two that are no roles; none when they are the same role. */
  | { kind: "transition"; unknown: readonly string[]; kept: readonly string[] }
  | { kind: "comparison"; problems: readonly ListProblem[]; kept: readonly string[] }
  | { kind: "map"; problems: readonly ListProblem[]; kept: readonly string[] };

const KINDS: readonly string[] = [
  "page",
  "role",
  "skill",
  "transition",
  "comparison",
  "map",
] satisfies NotFound["kind"][];

/** Whether what was thrown is one of the reasons above. */
export function isNotFound(value: unknown): value is NotFound {
  return typeof value === "object" && value !== null && "kind" in value && KINDS.includes(String(value.kind));
}
