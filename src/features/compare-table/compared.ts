import type { RoleDetail, RoleSummary } from "#data/catalogue.ts";

/** One column of a comparison. */
export interface Compared {
  role: RoleSummary;
  detail: RoleDetail;
}
