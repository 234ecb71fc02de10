import { useMemo } from "react";
import { type SearchExample, searchExamples } from "#domain/skill-search.ts";
import { useCatalogue } from "./use-catalogue.tsx";

/** What a reader may type to find a skill of this dataset, three examples at the most. */
export function useSearchExamples(): readonly SearchExample[] {
  const { catalogue, usersOf } = useCatalogue();
  return useMemo(() => {
    const uses = (skill: string) => {
      const { essential, also } = usersOf(skill);
      return essential.length + also.length;
    };
    return searchExamples(catalogue.skills, uses);
  }, [catalogue, usersOf]);
}
