import type { Catalogue } from "#data/catalogue.ts";
import { type Known, knownSkills, levelOf, type Personal } from "#domain/known.ts";
import { useCatalogue } from "./use-catalogue.tsx";
import { useExplorer } from "./use-explorer.tsx";

type Told = Pick<Personal, "known" | "done">;

/** The latest answer, for all components that ask: on a page of many skills most of them do. */
let latest: { catalogue: Catalogue; told: Told; answer: Known } | null = null;

function knownIn(catalogue: Catalogue, { known, done }: Told): Known {
  const same = latest?.catalogue === catalogue && latest.told.known === known && latest.told.done === done;
  if (latest && same) return latest.answer;
  const all = knownSkills({ known, done });
  const answer = new Map(
    catalogue.skills.flatMap(({ id }) => {
      const level = all.get(id);
      return level ? [[id, level] as const] : [];
    }),
  );
  latest = { catalogue, told: { known, done }, answer };
  return answer;
}

/** What the reader knows of the skills in the dataset, in the dataset's order. */
export function useKnown(): Known {
  const { catalogue } = useCatalogue();
  const known = useExplorer((state) => state.known);
  const done = useExplorer((state) => state.done);
  return knownIn(catalogue, { known, done });
}

/** Whether the reader knows one skill: for rows that need not be drawn again when another becomes known. */
export function useIsKnown(skill: string): boolean {
  return useExplorer((state) => levelOf(state, skill) !== undefined);
}
