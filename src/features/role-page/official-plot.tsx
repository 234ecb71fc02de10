import type { RoleSummary } from "#data/catalogue.ts";
import { percentileKeys } from "#domain/percentiles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { BoxPlot, Plot } from "#ui/ruler/plot.tsx";
import styles from "./pay-section.module.css";
import { SHORT_LABELS } from "./percentile-words.ts";

/** The official percentiles as whisker and box, every figure written at its place; or why there are none. */
export function OfficialPlot({ role, className }: { role: RoleSummary; className: string }) {
  const { format, wageAxis, catalogue } = useCatalogue();
  const { official } = role;
  if (official.median === null) {
    return (
      <p className={styles.none}>
        No official figure: {catalogue.officialPay.publisher} did not release wages for {official.title}. The
        article range stays.
      </p>
    );
  }
  const axis = { ...wageAxis, label: format.short };
  const words = percentileKeys
    .map((key) => ({ key, value: official[key] }))
    .filter(
      (entry): entry is { key: (typeof percentileKeys)[number]; value: number } => entry.value !== null,
    );
  return (
    <Plot
      axis={axis}
      className={className}
      label={`Official percentiles of ${official.title}: ${words.map(({ key, value }) => `${SHORT_LABELS[key]} ${format.money(value)}`).join(", ")} a year`}
    >
      <BoxPlot axis={axis} values={official} thickness={30} />
      {words.map(({ key, value }) => (
        <g key={key} className={key === "median" ? styles.strong : undefined}>
          <text className={styles.at} x={`${axis.percent(value)}%`} y="-26">
            {format.short(value)}
          </text>
          <text className={`${styles.at} ${styles.note}`} x={`${axis.percent(value)}%`} y="36">
            {SHORT_LABELS[key]}
          </text>
        </g>
      ))}
    </Plot>
  );
}
