import { Link } from "react-router";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";
import styles from "./onward-links.module.css";

/** Ways on from here: every transition, and the plan of each role on the shortlist. */
export function OnwardLinks() {
  const { catalogue, role } = useCatalogue();
  const carried = useCarried();
  const shortlist = useExplorer((state) => state.shortlist);
  const slugs = shortlist.filter((slug) => catalogue.roles.some((entry) => entry.slug === slug));
  return (
    <>
      <ul className="link-grid">
        <li>
          <Link to={carryTo(paths.transitions.build(), carried)}>Transitions between roles</Link>
        </li>
        {slugs.map((slug) => (
          <li key={slug}>
            <Link to={carryTo(paths.plan.build(slug), carried)}>Learning plan for {role(slug).name}</Link>
          </li>
        ))}
      </ul>
      {slugs.length === 0 && (
        <p className={styles.none}>
          No role is on your shortlist yet. Once one is, its learning plan is linked here.
        </p>
      )}
    </>
  );
}
