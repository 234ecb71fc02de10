import { capital } from "#domain/format.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import styles from "./role-chart.module.css";
import rowStyles from "./role-row.module.css";

/** What the marks mean. */
export function ChartKey() {
  const { catalogue } = useCatalogue();
  const pay = usePay();
  return (
    <ul className={styles.key} aria-label="Key">
      <li>
        <svg aria-hidden="true">
          <rect width="100%" height="100%" fill="var(--role-fill)" />
        </svg>
        {capital(catalogue.site.rangeLabel)}: no percentiles; no city, seniority or date is given. A note at a
        bar is what the article says of the role
      </li>
      <li>
        <svg aria-hidden="true">
          <rect width="100%" height="100%" fill="var(--role-fill)" />
          <rect width="100%" height="100%" fill="url(#hatch)" />
        </svg>
        The part below your floor
      </li>
      <li>
        Official median: {pay.source.publisher}, {pay.source.title}, {pay.place.name}. {pay.source.population}
      </li>
      <li>
        <mark>Skill</mark> Ticked in your filter
      </li>
      <li>
        <span className={rowStyles.known}>Skill</span> Known to you
      </li>
    </ul>
  );
}
