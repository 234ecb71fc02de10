import type { AreaPayData, DatasetFacts, RoleDetail } from "./catalogue.ts";
import type { ProblemText, ProgramText, RoleCode } from "./code.ts";
import { type CompactSkill, expandSkill } from "./compact-skill.ts";
import type { PlanDetail, SkillDetail } from "./learning.ts";
import type { Source } from "./schema.ts";

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
    loadProgram: (slug) => get(`program/${slug}`),
    loadPlan: (slug) => get(`plan/${slug}`),
    loadSkill: async (id) => expandSkill(await get<CompactSkill>(`skill/${id}`)),
    loadAreaPay: () => get("area-pay"),
    loadSources: () => get("sources"),
    loadDatasetFacts: () => get("dataset"),
    loadProblem: () => get("problem"),
  };
}
