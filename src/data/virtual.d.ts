declare module "virtual:catalogue" {
  import type { Catalogue } from "#data/catalogue.ts";

  export const catalogue: Catalogue;
}

declare module "virtual:details" {
  import type { DetailLoaders } from "#data/detail-loaders.ts";

  export const loadRole: DetailLoaders["loadRole"];
  export const loadCode: DetailLoaders["loadCode"];
  export const loadProgram: DetailLoaders["loadProgram"];
  export const loadPlan: DetailLoaders["loadPlan"];
  export const loadSkill: DetailLoaders["loadSkill"];
  export const loadAreaPay: DetailLoaders["loadAreaPay"];
  export const loadSources: DetailLoaders["loadSources"];
  export const loadDatasetFacts: DetailLoaders["loadDatasetFacts"];
  export const loadProblem: DetailLoaders["loadProblem"];
}
