import { Link } from "react-router";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";

/** What “essential” and “also asked for” mean, for somebody who has read nothing else, and where it comes from. */
export function EvidenceKinds() {
  const { catalogue, skillName, asksForMore } = useCatalogue();
  const carried = useCarried();
  const { everywhere, words } = catalogue.site;
  const { source, register } = words;
  return (
    <>
      Essential: {source} names it for the role
      {everywhere && `; ${skillName(everywhere)} counts for all`}.{" "}
      {asksForMore &&
        `Also asked for: ${register.name}, ${register.about}, marks it ${register.mark} for the official occupation behind the role. `}
      <Link to={carryTo(paths.sources.build(), carried)}>The sources</Link>
    </>
  );
}
