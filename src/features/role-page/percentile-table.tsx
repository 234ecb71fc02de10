import type { RoleSummary } from "#data/catalogue.ts";
import { EARN_LESS, PERCENTILE_NAMES, PERCENTILES } from "#domain/percentiles.ts";
import { useCatalogue } from "#store/use-catalogue.tsx";
import styles from "./percentile-table.module.css";

/** The official percentiles in numbers, each said in words. */
export function PercentileTable({ role }: { role: RoleSummary }) {
  const { catalogue, format } = useCatalogue();
  const { official } = role;
  const { period, region, publisher } = catalogue.officialPay;
  return (
    <table className={styles.table}>
      <caption>
        Official pay of {official.title}, a year, {region}, {period}, {publisher}
      </caption>
      <thead>
        <tr>
          {PERCENTILES.map((key) => (
            <th key={key} scope="col">
              {PERCENTILE_NAMES[key].long}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {PERCENTILES.map((key) => {
            const value = official[key];
            return (
              <td
                key={key}
                data-label={PERCENTILE_NAMES[key].long}
                data-median={key === "median" || undefined}
              >
                <b>{value === null ? "not released" : format.money(value)}</b>
                {value !== null && <span>{EARN_LESS[key]} of 100 earn less</span>}
              </td>
            );
          })}
        </tr>
      </tbody>
    </table>
  );
}
