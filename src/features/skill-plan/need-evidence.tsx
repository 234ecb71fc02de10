import type { Need } from "#data/learning.ts";
import { evidenceWords } from "#domain/need-words.ts";
import { datedTitle } from "#domain/source-words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";

/** Who says that the role needs a skill, leading to the source at the foot of the page. */
export function NeedEvidence({ need }: { need: Need }) {
  const { catalogue, format } = useCatalogue();
  return (
    <>
      {evidenceWords(need, format.list, catalogue.site.words)}{" "}
      <a href={`#source-${need.source.id}`}>
        Source<span className="vh">: {datedTitle(need.source)}</span>
      </a>
    </>
  );
}
