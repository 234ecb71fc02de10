import type { RoleSummary } from "#data/catalogue.ts";
import { PERCENTILE_NAMES, released, spokenPercentiles } from "#domain/percentiles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { BoxPlot, Plot } from "#ui/ruler/plot.tsx";
import styles from "./pay-section.module.css";

/** The official percentiles as whisker and box, every figure written at its place; or why there are none. */
export function OfficialPlot({ role, className }: { role: RoleSummary; className: string }) {
  const { format, wageAxis, catalogue } = useCatalogue();
  const { official } = role;
  if (released(official).length === 0) {
    return (
      <p className={styles.none}>
        No official figure: {catalogue.officialPay.publisher} did not release wages for {official.title}. The
        article range stays.
      </p>
    );
  }
  const axis = { ...wageAxis, label: format.short };
  const shown = released(official);
  return (
    <Plot
      axis={axis}
      className={className}
      label={`Official percentiles of ${official.title}: ${spokenPercentiles(official, format)}, a year`}
    >
      <BoxPlot axis={axis} values={official} thickness={30} />
      {shown.map(({ key, value }) => (
        <g key={key} className={key === "median" ? styles.strong : undefined}>
          <text className={styles.at} x={`${axis.percent(value)}%`} y="-26">
            {format.short(value)}
          </text>
          <text className={`${styles.at} ${styles.note}`} x={`${axis.percent(value)}%`} y="36">
            {PERCENTILE_NAMES[key].short}
          </text>
        </g>
      ))}
    </Plot>
  );
}
