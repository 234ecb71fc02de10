import { useMemo } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";

/** The roles that the summary is about, at most as many as stand side by side, and how the reader chose them. */
export interface ChosenRoles {
  roles: readonly RoleSummary[];
  /** How many the reader chose. */
  chosen: number;
  by: "shortlist" | "comparison" | "nothing";
}

/** The shortlist, as far as it is in the dataset; while it is empty, the roles picked for comparison. */
export function useChosenRoles(): ChosenRoles {
  const { catalogue } = useCatalogue();
  const shortlist = useExplorer((state) => state.shortlist);
  const picks = useExplorer((state) => state.picks);
  const bySlug = useMemo(() => new Map(catalogue.roles.map((role) => [role.slug, role])), [catalogue]);
  const rolesOf = (slugs: readonly string[]) => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const listed = rolesOf(shortlist);
  const few = (roles: readonly RoleSummary[]) => ({
    roles: roles.slice(0, SIDE_BY_SIDE),
    chosen: roles.length,
  });
  if (listed.length > 0) return { ...few(listed), by: "shortlist" };
  const picked = rolesOf(picks);
  return { ...few(picked), by: picked.length > 0 ? "comparison" : "nothing" };
}
