import { Link } from "react-router";
import { keepKnown, MIN_COMPARED } from "#domain/compare-list.ts";
import { countWord } from "#domain/format.ts";
import { SIDE_BY_SIDE } from "#domain/list-size.ts";
import { comparisonAddress } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried, useExplorer } from "#store/use-explorer.tsx";
import styles from "./shortlist.module.css";

/** The roles on the shortlist, many only counted, with the way to their comparison; nothing while there are none. */
export function Shortlist() {
  const { catalogue, format, role } = useCatalogue();
  const carried = useCarried();
  const shortlist = useExplorer((state) => state.shortlist);
  const slugs = new Set(catalogue.roles.map(({ slug }) => slug));
  const listed = shortlist.filter((slug) => slugs.has(slug));
  // A comparison has an upper limit, a shortlist has none.
  const compared = keepKnown(listed, slugs).slugs;
  if (listed.length === 0) return null;
  const names =
    listed.length > SIDE_BY_SIDE
      ? `${format.count(listed.length)} roles`
      : format.list(listed.map((slug) => role(slug).name));
  return (
    <p className={styles.shortlist}>
      <span>Your shortlist: {names}.</span>{" "}
      {compared.length < MIN_COMPARED ? (
        "One more, and they can be compared."
      ) : (
        <Link to={comparisonAddress(compared, carried)}>
          Compare the {compared.length < listed.length && "first "}
          {countWord(compared.length)}
        </Link>
      )}
    </p>
  );
}
