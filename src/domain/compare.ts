import { group } from "d3-array";
import type { RoleSummary, SkillEntry } from "#data/catalogue.ts";
import { type Usage, usageOf } from "./usage.ts";

/** How many of the compared roles use a skill on any evidence. */
export type Spread = "all" | "some" | "one";

export interface MatrixRow {
  skill: string;
  name: string;
  /** One entry a role, in the order of the comparison. */
  usage: readonly Usage[];
  spread: Spread;
  /** Whether all roles use it in the same way. */
  same: boolean;
  /** Whether at least one role's own source names it. */
  named: boolean;
}

export interface MatrixOptions {
  /** Leave out skills that all roles use in the same way. */
  differences: boolean;
  /** Include skills that none of the roles' own sources names. */
  also: boolean;
}

function spreadOf(usage: readonly Usage[]): Spread {
  const users = usage.filter((entry) => entry !== "none").length;
  if (users === usage.length) return "all";
  return users === 1 ? "one" : "some";
}

/** Every skill that one of the roles uses, in the catalogue's order. */
export function skillMatrix(roles: readonly RoleSummary[], skills: readonly SkillEntry[]): MatrixRow[] {
  return skills
    .map(({ id, name }) => {
      const usage = roles.map((role) => usageOf(role, id));
      return {
        skill: id,
        name,
        usage,
        spread: spreadOf(usage),
        same: usage.every((entry) => entry === usage[0]),
        named: usage.includes("essential"),
      };
    })
    .filter((row) => row.usage.some((entry) => entry !== "none"));
}

/** The rows that `options` leave, by spread: in all, in some, in one only. Groups may be empty. */
export function groupMatrix(rows: readonly MatrixRow[], options: MatrixOptions): Record<Spread, MatrixRow[]> {
  const shown = rows.filter((row) => (options.also || row.named) && !(options.differences && row.same));
  const pick = (spread: Spread) => shown.filter((row) => row.spread === spread);
  // Those of one role stand together, so that a column reads as a block.
  const one = pick("one").sort(
    (a, b) => a.usage.findIndex((entry) => entry !== "none") - b.usage.findIndex((entry) => entry !== "none"),
  );
  return { all: pick("all"), some: pick("some"), one };
}

/** Groups of compared roles that stand on the same official code, and whose official figures are therefore equal. */
export function sharedCodes(roles: readonly RoleSummary[]): { soc: string; slugs: string[] }[] {
  return [...group(roles, ({ official }) => official.soc)]
    .map(([soc, sharing]) => ({ soc, slugs: sharing.map(({ slug }) => slug) }))
    .filter(({ slugs }) => slugs.length > 1);
}
