import type { RoleDetail, RoleSummary } from "#data/catalogue.ts";
import type { ProgramText } from "#data/code.ts";

/** One column of a comparison. */
export interface Compared {
  role: RoleSummary;
  detail: RoleDetail;
  program: ProgramText | null;
}
