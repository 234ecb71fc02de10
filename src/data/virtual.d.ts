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
