import { Link } from "react-router";
import { plural } from "#domain/format.ts";
import { mostUnequal } from "#domain/transitions.ts";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import styles from "./both-ways.module.css";
import { useCounted } from "./use-counted.ts";

/** Between which roles the two directions differ most, each direction a link. */
export function BothWays() {
  const { catalogue, role } = useCatalogue();
  const carried = useCarried();
  const pairs = mostUnequal(catalogue.roles, useCounted());
  const [first] = pairs;
  if (!first) {
    return (
      <p className={styles.answer}>
        No two directions differ: between any two roles there is as much to add one way as the other.
      </p>
    );
  }
  const way = (from: string, to: string) => (
    <Link to={carryTo(paths.transition.build(from, to), carried)}>
      {role(from).name} to {role(to).name}
    </Link>
  );
  return (
    <>
      <p className={styles.answer}>
        The largest difference between two directions: {plural(first.there - first.back, "skill")}
        {pairs.length > 1 && `, a tie of ${pairs.length} pairs`}.
      </p>
      <ul className={styles.ways}>
        {pairs.map(({ from, to, there, back }) => (
          <li key={`${from} ${to}`}>
            <p>
              {way(from, to)} <b>{there} to add</b>
            </p>
            <p>
              {way(to, from)} <b>{back} to add</b>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
