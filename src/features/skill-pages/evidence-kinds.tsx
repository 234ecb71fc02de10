import { Link } from "react-router";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";

/** What “essential” and “also asked for” mean, for somebody who has read nothing else, and where it comes from. */
export function EvidenceKinds() {
  const { catalogue, skillName } = useCatalogue();
  const carried = useCarried();
  const { everywhere } = catalogue.site;
  return (
    <>
      Essential: the source article names it for the role
      {everywhere && `; ${skillName(everywhere)} counts for all`}. Also asked for: O*NET, the U.S.
      government’s database of occupations, marks it In Demand for the official occupation behind the role.{" "}
      <Link to={carryTo(paths.sources.build(), carried)}>The sources</Link>
    </>
  );
}
