import type { RoleSummary } from "#data/catalogue.ts";

/** How a role uses a skill: its own source names it, its official code asks for it, or neither. */
export type Usage = "essential" | "also" | "none";

/** Which evidence counts as using a skill: any, or only what the role's own source names. */
export type Scope = "asked" | "essential";

/** How `role` uses the skill with id `skill`; "none" for an id nobody knows. */
export function usageOf(role: Pick<RoleSummary, "essential" | "also">, skill: string): Usage {
  if (role.essential.includes(skill)) return "essential";
  return role.also.includes(skill) ? "also" : "none";
}

/** Whether `role` uses `skill` on the evidence that `scope` admits. */
export function uses(role: Pick<RoleSummary, "essential" | "also">, skill: string, scope: Scope): boolean {
  const usage = usageOf(role, skill);
  return usage === "essential" || (usage === "also" && scope === "asked");
}

/** All skills that `role` uses on the evidence that `scope` admits, each once. */
export function usedSkills(role: Pick<RoleSummary, "essential" | "also">, scope: Scope): readonly string[] {
  return scope === "asked" ? [...role.essential, ...role.also] : role.essential;
}
