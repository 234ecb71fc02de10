import type { Need } from "#data/learning.ts";
import { datedTitle } from "#domain/source-words.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";

/** Who says that the role needs a skill, leading to the source at the foot of the page. */
export function NeedEvidence({ need }: { need: Need }) {
  const { format } = useCatalogue();
  const words =
    need.kind === "essential"
      ? (need.note ?? "Named by the article.")
      : `O*NET marks ${format.list(need.technologies.map((technology) => `“${technology}”`))} In Demand for ${need.onet}, ${need.title}.`;
  return (
    <>
      {words}{" "}
      <a href={`#source-${need.source.id}`}>
        Source<span className="vh">: {datedTitle(need.source)}</span>
      </a>
    </>
  );
}
