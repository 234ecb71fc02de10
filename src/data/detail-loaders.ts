import type { AreaPayData, DatasetFacts, RoleDetail } from "./catalogue.ts";
import type { ProblemText, ProgramText, RoleCode } from "./code.ts";
import type { PlanDetail, SkillDetail } from "./learning.ts";
import type { Source } from "./schema.ts";

/** Where the details of roles and skills lie, each in a file of its own: `role/<slug>`, `skill/<id>` and so on. */
export const ROLE_KINDS = ["role", "code", "plan"] as const;
export const PROGRAM = "program";
export const SKILL = "skill";

/** What there is one of. The catalogue is the only one that every page needs. */
export const SINGLES = ["catalogue", "area-pay", "sources", "dataset", "problem"] as const;

export type Single = (typeof SINGLES)[number];

/** What pages load when they need it. Each rejects for an id that is not in the catalogue, and when nothing arrives. */
export interface DetailLoaders {
  loadRole(slug: string): Promise<RoleDetail>;
  loadCode(slug: string): Promise<RoleCode>;
  /** The role's part of the shared problem without the rest of its code; null when it has none. */
  loadProgram(slug: string): Promise<ProgramText | null>;
  loadPlan(slug: string): Promise<PlanDetail>;
  loadSkill(id: string): Promise<SkillDetail>;
  loadAreaPay(): Promise<AreaPayData>;
  loadSources(): Promise<readonly Source[]>;
  loadDatasetFacts(): Promise<DatasetFacts>;
  /** null when the roles share none. */
  loadProblem(): Promise<ProblemText | null>;
}

/** The loaders over one way to get a detail by its path, e.g. `role/data-engineer` or `sources`. */
export function detailLoaders(load: (path: string) => Promise<unknown>): DetailLoaders {
  const get = <T>(path: string) => load(path) as Promise<T>;
  return {
    loadRole: (slug) => get(`role/${slug}`),
    loadCode: (slug) => get(`code/${slug}`),
    loadProgram: (slug) => get(`${PROGRAM}/${slug}`),
    loadPlan: (slug) => get(`plan/${slug}`),
    loadSkill: (id) => get(`${SKILL}/${id}`),
    loadAreaPay: () => get("area-pay"),
    loadSources: () => get("sources"),
    loadDatasetFacts: () => get("dataset"),
    loadProblem: () => get("problem"),
  };
}
