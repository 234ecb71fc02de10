import { Link } from "react-router";
import { pageOf } from "#domain/list-size.ts";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";
import { Pager } from "#ui/pager.tsx";
import { usePage } from "#ui/use-page.ts";
import styles from "./onward-links.module.css";

/** Ways on from here: every transition, where there are any, and the plan of each role on the shortlist. */
export function OnwardLinks() {
  const { catalogue, format, role } = useCatalogue();
  const carried = useCarried();
  const shortlist = useExplorer((state) => state.shortlist);
  const [page, setPage] = usePage("shortlist");
  const inDataset = new Set(catalogue.roles.map(({ slug }) => slug));
  const slugs = shortlist.filter((slug) => inDataset.has(slug));
  const shown = pageOf(slugs, page);
  const hasTransitions = catalogue.roles.length > 1;
  return (
    <>
      <ul className="link-grid">
        {hasTransitions && (
          <li>
            <Link to={carryTo(paths.transitions.build(), carried)}>Transitions between roles</Link>
          </li>
        )}
        {shown.items.map((slug) => (
          <li key={slug}>
            <Link to={carryTo(paths.plan.build(slug), carried)}>Learning plan for {role(slug).name}</Link>
          </li>
        ))}
      </ul>
      <Pager shown={shown} of={slugs.length} label="learning plans" count={format.count} onPage={setPage} />
      {slugs.length === 0 && (
        <p className={styles.none}>
          No role is on your shortlist yet. Once one is, its learning plan is linked here.
        </p>
      )}
    </>
  );
}
