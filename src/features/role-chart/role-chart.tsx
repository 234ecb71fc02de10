import type { ReactNode } from "react";
import { ChartAxis } from "./chart-axis.tsx";
import { ChartKey } from "./chart-key.tsx";
import { ChartRows, type ChartRowsProps } from "./chart-rows.tsx";
import styles from "./role-chart.module.css";

/**
 * The list that is the chart.
 * @param tools what stands above the ruler: the count, search, sort.
 */
export function RoleChart({ tools, ...rows }: ChartRowsProps & { tools: ReactNode }) {
  return (
    <section className={styles.chart} aria-labelledby="chart-h" data-pending-hidden>
      <h2 id="chart-h" className="vh" tabIndex={-1}>
        Roles on a shared salary axis
      </h2>
      <div className={styles.inner}>
        {tools}
        <ChartAxis />
        <ChartRows {...rows} />
        <ChartKey />
      </div>
    </section>
  );
}
