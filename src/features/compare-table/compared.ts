import type { RoleDetail, RoleSummary } from "#data/catalogue.ts";
import type { RoleCode } from "#data/code.ts";

/** One column of a comparison. */
export interface Compared {
  role: RoleSummary;
  detail: RoleDetail;
  code: RoleCode;
}
