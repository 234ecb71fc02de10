import { catalogue } from "virtual:catalogue";
import type { RoleSummary } from "#data/catalogue.ts";

/** The roles by their slugs, in the catalogue's order: what is not among them has no page. */
export const roleBySlug: ReadonlyMap<string, RoleSummary> = new Map(
  catalogue.roles.map((role) => [role.slug, role]),
);

export const roleSlugs: ReadonlySet<string> = new Set(roleBySlug.keys());

export const skillIds: ReadonlySet<string> = new Set(catalogue.skills.map(({ id }) => id));
