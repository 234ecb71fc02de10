import { useMemo } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import { NO_FILTER, passes, type RoleFilter, type TextHits } from "#domain/role-filter.ts";
import { type SortKey, sortRoles, sortsByFilter } from "#domain/sort-roles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";

/** All roles in order, parted by a filter. */
export interface Listing {
  inside: readonly RoleSummary[];
  outside: readonly RoleSummary[];
}

/** The list under a filter: sorted anew only when the order hangs on what changed, and parted in one pass. */
export function useListing(filter: RoleFilter, sort: SortKey, hits: TextHits): Listing {
  const { catalogue, compareNames } = useCatalogue();
  const by = sortsByFilter(sort) ? filter : NO_FILTER;
  const sorted = useMemo(
    () => sortRoles(catalogue.roles, sort, by, compareNames),
    [catalogue, sort, by, compareNames],
  );
  return useMemo(() => {
    const inside: RoleSummary[] = [];
    const outside: RoleSummary[] = [];
    for (const role of sorted) (passes(role, filter, hits) ? inside : outside).push(role);
    return { inside, outside };
  }, [sorted, filter, hits]);
}
