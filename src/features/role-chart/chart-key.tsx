import { memo } from "react";
import { capital } from "#domain/format.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { usePay } from "#store/use-pay.tsx";
import styles from "./role-chart.module.css";
import rowStyles from "./role-row.module.css";

/** What the marks mean. */
export const ChartKey = memo(function ChartKey() {
  const { catalogue } = useCatalogue();
  const { rangeLabel, words } = catalogue.site;
  const hasNotes = catalogue.roles.some(({ claim }) => claim !== null);
  const pay = usePay();
  return (
    <ul className={styles.key} aria-label="Key">
      <li>
        <svg aria-hidden="true">
          <rect width="100%" height="100%" fill="var(--role-fill)" />
        </svg>
        {capital(rangeLabel)}: as {words.source} gives it, which is no percentiles.
        {hasNotes && ` A note at a bar is what ${words.source} says of the role`}
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
});
