import { Link } from "react-router";
import { capital } from "#domain/format.ts";
import { carryTo, paths } from "#paths";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useCarried } from "#store/use-explorer.tsx";
import styles from "./masthead.module.css";

/** What the figures are, where they come from, and the credits that the sources ask for. */
export function Footer() {
  const { catalogue } = useCatalogue();
  const carried = useCarried();
  return (
    <footer className={styles.foot}>
      <div className="page">
        <p>
          {capital(catalogue.site.rangeLabel)}s are pay a year, {catalogue.region}, as{" "}
          {catalogue.site.words.source} gives it; official figures are {catalogue.paySources.nation.period}.
          Nothing you choose leaves this browser.
        </p>
        <Link to={carryTo(paths.sources.build(), carried)}>Where the numbers come from</Link>
        <div className={styles.credits}>
          {catalogue.site.credits.map((credit) => (
            <p key={credit}>{credit}</p>
          ))}
        </div>
      </div>
    </footer>
  );
}
