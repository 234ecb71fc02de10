import type { ReactNode } from "react";
import type { RoleSummary } from "#data/catalogue.ts";
import type { TextHits } from "#domain/role-filter.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import { useExplorer } from "#store/use-explorer.tsx";
import { ChartAxis } from "./chart-axis.tsx";
import { ChartKey } from "./chart-key.tsx";
import { NearMissList } from "./near-miss-list.tsx";
import { outsideReason } from "./outside.ts";
import styles from "./role-chart.module.css";
import rowStyles from "./role-row.module.css";
import { RoleRow } from "./role-row.tsx";

/** The list that is the chart: roles inside the filter, near misses when there is none, then those outside. */
export function RoleChart({
  inside,
  outside,
  hits,
  reason,
  tools,
  pick,
}: {
  inside: readonly RoleSummary[];
  outside: readonly RoleSummary[];
  hits: TextHits;
  /** By what a text search found a role, when its name does not tell. */
  reason: (slug: string) => string | null;
  /** What stands above the ruler: the count, search, sort. */
  tools: ReactNode;
  /** The box that picks a role for comparison. */
  pick: (role: RoleSummary, className: string) => ReactNode;
}) {
  const words = useCatalogue();
  const filter = useExplorer((state) => state.filter);
  const box = (role: RoleSummary) => pick(role, rowStyles.pick ?? "");
  return (
    <section className={styles.chart} aria-labelledby="chart-h" data-pending-hidden>
      <h2 id="chart-h" className="vh" tabIndex={-1}>
        Roles on a shared salary axis
      </h2>
      <div className={styles.inner}>
        {tools}
        <ChartAxis />
        {inside.length === 0 ? (
          <NearMissList hits={hits} />
        ) : (
          <ul className={styles.rows}>
            {inside.map((role) => (
              <RoleRow key={role.slug} role={role} pick={box(role)} reason={reason(role.slug)} />
            ))}
          </ul>
        )}
        {inside.length > 0 && outside.length > 0 && (
          <>
            <h2 className={styles.outHead}>
              Outside your filter<span>kept on the ruler for scale</span>
            </h2>
            <ul className={styles.rows}>
              {outside.map((role) => (
                <RoleRow
                  key={role.slug}
                  role={role}
                  pick={box(role)}
                  outside={outsideReason(role, filter, hits, words)}
                />
              ))}
            </ul>
          </>
        )}
        <ChartKey />
      </div>
    </section>
  );
}
