import type { RoleSummary } from "#data/catalogue.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";

/** The roles that the summary is about, and how the reader chose them. */
export interface ChosenRoles {
  roles: readonly RoleSummary[];
  by: "shortlist" | "comparison" | "nothing";
}

/** The shortlist, as far as it is in the dataset; while it is empty, the roles picked for comparison. */
export function useChosenRoles(): ChosenRoles {
  const { catalogue } = useCatalogue();
  const shortlist = useExplorer((state) => state.shortlist);
  const picks = useExplorer((state) => state.picks);
  const rolesOf = (slugs: readonly string[]) =>
    slugs.flatMap((slug) => catalogue.roles.find((role) => role.slug === slug) ?? []);
  const listed = rolesOf(shortlist);
  if (listed.length > 0) return { roles: listed, by: "shortlist" };
  const picked = rolesOf(picks);
  return { roles: picked, by: picked.length > 0 ? "comparison" : "nothing" };
}
