import { useMemo } from "react";
import { type Known, knownSkills } from "#domain/known.ts";
import { useCatalogue } from "./use-catalogue.tsx";
import { useExplorer } from "./use-explorer.tsx";

/** What the reader knows of the skills in the dataset, in the dataset's order. */
export function useKnown(): Known {
  const { catalogue } = useCatalogue();
  const known = useExplorer((state) => state.known);
  const done = useExplorer((state) => state.done);
  return useMemo(() => {
    const all = knownSkills({ known, done });
    return new Map(
      catalogue.skills.flatMap(({ id }) => {
        const level = all.get(id);
        return level ? [[id, level] as const] : [];
      }),
    );
  }, [catalogue, known, done]);
}
