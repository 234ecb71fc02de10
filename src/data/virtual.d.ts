declare module "virtual:catalogue" {
  import type { Catalogue, RoleDetail } from "#data/catalogue.ts";

  export const catalogue: Catalogue;
  /** One lazily loaded module a role, by slug. */
  export const roleDetails: Readonly<Record<string, () => Promise<{ default: RoleDetail }>>>;
}

declare module "virtual:area-pay" {
  import type { AreaPayData } from "#data/catalogue.ts";

  const areaPay: AreaPayData;
  export default areaPay;
}

declare module "virtual:sources" {
  import type { SourcesData } from "#data/catalogue.ts";

  const sources: SourcesData;
  export default sources;
}

declare module "virtual:skills" {
  import type { SkillDetail } from "#data/learning.ts";

  /** One lazily loaded module a skill, by id. */
  export const skillDetails: Readonly<Record<string, () => Promise<{ default: SkillDetail }>>>;
}

declare module "virtual:plans" {
  import type { PlanDetail } from "#data/learning.ts";

  /** One lazily loaded module a role, by slug. */
  export const planDetails: Readonly<Record<string, () => Promise<{ default: PlanDetail }>>>;
}

declare module "virtual:code" {
  import type { RoleCode } from "#data/code.ts";

  /** One lazily loaded module a role, by slug. */
  export const roleCode: Readonly<Record<string, () => Promise<{ default: RoleCode }>>>;
}

declare module "virtual:problem" {
  import type { ProblemText } from "#data/code.ts";

  const problem: ProblemText | null;
  export default problem;
}
