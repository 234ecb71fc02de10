import { useEffect, useMemo, useRef, useState } from "react";
import type { TextHits } from "#domain/role-filter.ts";
import type { TextSearch } from "#domain/text-search.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";

export interface TextHitsState {
  hits: TextHits;
  /** Whether the search itself has been loaded; until then no role is left out. */
  state: "ready" | "loading" | "failed";
  /** Why a role was found, when its name does not tell. */
  reason: (slug: string) => string | null;
}

/** Roles that fit `text`. The search index is loaded with the first letter, not with the page. */
export function useTextHits(text: string): TextHitsState {
  const { catalogue } = useCatalogue();
  const [search, setSearch] = useState<TextSearch | null>(null);
  const [failed, setFailed] = useState(false);
  const pending = useRef<Promise<TextSearch> | null>(null);
  const wanted = text.trim() !== "";
  useEffect(() => {
    // Depends on the text too: each change is a new try, should the last one have failed.
    if (text.trim() === "" || search) return;
    let current = true;
    setFailed(false);
    // One at a time: the next letter waits for what the first one asked for.
    pending.current ??= import("#domain/text-search.ts").then(({ prepareTextSearch }) =>
      prepareTextSearch(catalogue.roles, catalogue.skills),
    );
    pending.current.then(
      (prepared) => {
        if (current) setSearch(prepared);
      },
      () => {
        pending.current = null;
        if (current) setFailed(true);
      },
    );
    return () => {
      current = false;
    };
  }, [text, search, catalogue]);
  // The same function while nothing is searched for, so that a failure draws no rows again.
  const found = useMemo(
    () => ({
      hits: wanted && search ? search.find(text) : null,
      reason: (slug: string) => (wanted && search ? search.reason(text, slug) : null),
    }),
    [wanted, search, text],
  );
  return { ...found, state: !wanted || search ? "ready" : failed ? "failed" : "loading" };
}
