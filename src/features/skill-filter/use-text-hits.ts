import { useEffect, useMemo, useState } from "react";
import type { TextHits } from "#domain/role-filter.ts";
import type { TextSearch } from "#domain/text-search.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";

export interface TextHitsState {
  hits: TextHits;
  /** True while the search itself is still being loaded; until then no role is left out. */
  loading: boolean;
  /** Why a role was found, when its name does not tell. */
  reason: (slug: string) => string | null;
}

/** Roles that fit `text`. The search index is loaded with the first letter, not with the page. */
export function useTextHits(text: string): TextHitsState {
  const { catalogue } = useCatalogue();
  const [search, setSearch] = useState<TextSearch | null>(null);
  const wanted = text.trim() !== "";
  useEffect(() => {
    if (!wanted || search) return;
    let current = true;
    void import("#domain/text-search.ts").then(({ createTextSearch }) => {
      if (current) setSearch(createTextSearch(catalogue.roles, catalogue.skills));
    });
    return () => {
      current = false;
    };
  }, [wanted, search, catalogue]);
  return useMemo(
    () => ({
      hits: wanted && search ? search.find(text) : null,
      loading: wanted && !search,
      reason: (slug) => (wanted && search ? search.reason(text, slug) : null),
    }),
    [wanted, search, text],
  );
}
